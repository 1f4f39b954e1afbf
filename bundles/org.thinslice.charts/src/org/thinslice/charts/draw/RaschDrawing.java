// SPDX-License-Identifier: EPL-2.0
package org.thinslice.charts.draw;

import java.util.ArrayList;
import java.util.stream.DoubleStream;

import org.jfree.chart.axis.NumberAxis;
import org.thinslice.base.Texts;
import org.thinslice.charts.Figure;
import org.thinslice.charts.Look;
import org.thinslice.charts.Numbers;
import org.thinslice.charts.Part;
import org.thinslice.charts.RaschSeverity;
import org.thinslice.charts.RaschSeverity.Placed;
import org.thinslice.charts.Subject;

/** Draws each observer's severity in logits with its interval, in the observer's colour, around zero. */
final class RaschDrawing {

    private static final Texts TEXTS = Texts.of(Figure.class);

    private final RaschSeverity figure;
    private final Look look;
    private final Subject selected;

    RaschDrawing(RaschSeverity figure, Look look, Subject selected) {
        this.figure = figure;
        this.look = look;
        this.selected = selected.get(Part.OBSERVER).isPresent() ? selected : Subject.NONE;
    }

    Drawing drawing() {
        var rows = new ArrayList<RowPlot.Row>();
        figure.observers().forEach(placed -> rows.add(row(rows.size(), placed)));
        var plot = new RowPlot(rows, axis(), look, selected);
        var drawn = plot.plot(.34);
        drawn.setDomainZeroBaselineVisible(true);
        drawn.setDomainZeroBaselinePaint(look.quiet());
        return new Drawing(new Style(look).chart(figure.title(), figure.caption(), drawn), plot::spots, plot.leastHeight());
    }

    private RowPlot.Row row(int at, Placed placed) {
        var number = placed.severity().number();
        var printed = Numbers.open(placed.severity(), 2);
        var brief = number.isPresent() ? Numbers.plain(number.getAsDouble(), 2) : printed;
        return new RowPlot.Row(new Label(at, placed.observer(), look.font(), look.ink()), new Label(at, printed, brief, look.font(), look.ink()),
                placed.severity(), figure.palette().colour(placed.observer(), look), figure.subject(placed.observer()), tip(placed, printed));
    }

    private static String tip(Placed placed, String printed) {
        var tip = TEXTS.say("rasch.tip", placed.observer(), printed, placed.ratings());
        var fit = placed.fit().map(each -> "\n" + TEXTS.say("rasch.fit", Numbers.plain(each.infit(), 2), Numbers.plain(each.outfit(), 2))).orElse("");
        return tip + fit + (placed.severity().why().isEmpty() ? "" : "\n" + placed.severity().why());
    }

    /** Zero in the middle, so that severe and lenient can be compared by eye. */
    private NumberAxis axis() {
        var reach = figure.observers().stream().map(Placed::severity)
                .flatMapToDouble(mark -> DoubleStream.concat(mark.least().stream(), mark.most().stream())).map(Math::abs).max().orElse(1);
        var end = Math.max(.5, Math.ceil(reach * 4) / 4);
        return new Style(look).numbers(-end, end);
    }
}
