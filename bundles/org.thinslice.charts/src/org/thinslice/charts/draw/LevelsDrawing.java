// SPDX-License-Identifier: EPL-2.0
package org.thinslice.charts.draw;

import java.util.ArrayList;

import org.jfree.chart.axis.NumberTickUnit;
import org.thinslice.base.Texts;
import org.thinslice.charts.Figure;
import org.thinslice.charts.Look;
import org.thinslice.charts.Mark;
import org.thinslice.charts.Numbers;
import org.thinslice.charts.SliceAndSession;
import org.thinslice.charts.SliceAndSession.Level;
import org.thinslice.charts.Subject;

/** Draws the reliability of scores of slices above that of scores of sessions, each with its interval. */
final class LevelsDrawing {

    private static final Texts TEXTS = Texts.of(Figure.class);

    private final SliceAndSession figure;
    private final Look look;

    LevelsDrawing(SliceAndSession figure, Look look) {
        this.figure = figure;
        this.look = look;
    }

    Drawing drawing() {
        var rows = new ArrayList<RowPlot.Row>();
        for (var session : new boolean[] { false, true }) {
            var head = new Label(rows.size(), TEXTS.say(session ? "levels.session" : "levels.slice"), look.boldFont(), look.ink());
            rows.add(new RowPlot.Row(head, new Label(rows.size(), "", look.font(), look.ink()), null, look.ink(), Subject.NONE, ""));
            figure.levels().stream().filter(level -> level.session() == session).forEach(level -> rows.add(row(rows.size(), level)));
        }
        var axis = new Style(look).numbers(0, 1);
        axis.setTickUnit(new NumberTickUnit(.2));
        axis.setNumberFormatOverride(new BoundedFormat());
        var plot = new RowPlot(rows, axis, look, Subject.NONE);
        return new Drawing(new Style(look).chart(figure.title(), figure.variance(), plot.plot(.34)), plot::spots, plot.leastHeight());
    }

    private RowPlot.Row row(int at, Level level) {
        var tip = TEXTS.say("levels.tip", figure.score(level), level.coefficient(), Numbers.of(level.mark())) + why(level.mark());
        return new RowPlot.Row(new Label(at, TEXTS.say(level.mean() ? "levels.brief.mean" : "levels.brief.one"), look.font(), look.ink()),
                new Label(at, Numbers.of(level.mark()), Numbers.value(level.mark()), look.font(), look.ink()), level.mark(), look.accent(),
                figure.subject(), tip);
    }

    private static String why(Mark mark) {
        return mark.why().isEmpty() ? "" : "\n" + mark.why();
    }
}
