// SPDX-License-Identifier: EPL-2.0
package org.thinslice.charts.draw;

import java.util.ArrayList;

import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.thinslice.base.Texts;
import org.thinslice.charts.Figure;
import org.thinslice.charts.Look;
import org.thinslice.charts.Mark;
import org.thinslice.charts.Numbers;
import org.thinslice.charts.Part;
import org.thinslice.charts.ScaleUse;
import org.thinslice.charts.Subject;
import org.thinslice.charts.WithinObservers;
import org.thinslice.charts.WithinObservers.Repeated;

/** Draws each observer's agreement with themselves with its interval, in the observer's colour, all together above. */
final class RepeatsDrawing {

    private static final Texts TEXTS = Texts.of(Figure.class);

    private final WithinObservers figure;
    private final Look look;
    private final Subject selected;

    RepeatsDrawing(WithinObservers figure, Look look, Subject selected) {
        this.figure = figure;
        this.look = look;
        this.selected = selected.get(Part.OBSERVER).isPresent() ? selected : Subject.NONE;
    }

    Drawing drawing() {
        var rows = new ArrayList<RowPlot.Row>();
        figure.observers().forEach(row -> rows.add(row(rows.size(), row)));
        var plot = new RowPlot(rows, axis(), look, selected);
        var caption = TEXTS.say("repeats.caption", figure.measure());
        return new Drawing(new Style(look).chart(figure.title(), caption, plot.plot(.34)), plot::spots, plot.leastHeight());
    }

    private RowPlot.Row row(int at, Repeated row) {
        var all = row.observer().isEmpty();
        var tip = TEXTS.say("repeats.tip", figure.name(row), Numbers.of(row.reliability()), row.pairs(), same(row.same()))
                + (row.reliability().why().isEmpty() ? "" : "\n" + row.reliability().why());
        var colour = all ? look.ink() : figure.palette().colour(row.observer(), look);
        var subject = all ? Subject.NONE : figure.subject(row);
        return new RowPlot.Row(new Label(at, figure.name(row), all ? look.boldFont() : look.font(), look.ink()),
                new Label(at, Numbers.of(row.reliability()), Numbers.value(row.reliability()), look.font(), look.ink()), row.reliability(), colour,
                subject, tip);
    }

    private static String same(Mark share) {
        var number = share.number();
        return number.isPresent() ? ScaleUse.percent(number.getAsDouble()) : "–";
    }

    private NumberAxis axis() {
        var least = figure.observers().stream().flatMapToDouble(row -> row.reliability().least().stream()).min().orElse(0);
        var axis = new Style(look).numbers(Math.max(-1, Math.min(0, Math.floor(least * 5) / 5)), 1);
        axis.setTickUnit(new NumberTickUnit(.2));
        axis.setNumberFormatOverride(new BoundedFormat());
        return axis;
    }
}
