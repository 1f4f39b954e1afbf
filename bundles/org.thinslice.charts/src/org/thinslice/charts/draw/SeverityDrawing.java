// SPDX-License-Identifier: EPL-2.0
package org.thinslice.charts.draw;

import java.util.ArrayList;
import java.util.stream.DoubleStream;

import org.jfree.chart.axis.NumberAxis;
import org.thinslice.base.Texts;
import org.thinslice.charts.Figure;
import org.thinslice.charts.Look;
import org.thinslice.charts.Mark;
import org.thinslice.charts.Numbers;
import org.thinslice.charts.ObserverSeverity;
import org.thinslice.charts.Part;
import org.thinslice.charts.Subject;

/** Draws each observer's deviation from the others with its interval, in the observer's colour, around zero. */
final class SeverityDrawing {

    private static final Texts TEXTS = Texts.of(Figure.class);

    private final ObserverSeverity figure;
    private final Look look;
    private final Subject selected;

    SeverityDrawing(ObserverSeverity figure, Look look, Subject selected) {
        this.figure = figure;
        this.look = look;
        this.selected = selected.get(Part.OBSERVER).isPresent() ? selected : Subject.NONE;
    }

    Drawing drawing() {
        var rows = new ArrayList<RowPlot.Row>();
        figure.observers().forEach(severity -> rows.add(row(rows.size(), severity)));
        var plot = new RowPlot(rows, axis(), look, selected);
        var drawn = plot.plot(.34);
        drawn.setDomainZeroBaselineVisible(true);
        drawn.setDomainZeroBaselinePaint(look.quiet());
        return new Drawing(new Style(look).chart(figure.title(), TEXTS.say("severity.caption"), drawn), plot::spots, plot.leastHeight());
    }

    private RowPlot.Row row(int at, ObserverSeverity.Severity severity) {
        var printed = Numbers.open(severity.deviation(), 2) + "  SD " + Numbers.plain(severity.spread(), 2);
        var tip = TEXTS.say("severity.tip", severity.observer(), Numbers.open(severity.deviation(), 2),
                Numbers.plain(severity.spread(), 2), severity.slices()) + drift(severity);
        return new RowPlot.Row(new Label(at, severity.observer(), look.font(), look.ink()),
                new Label(at, printed, Numbers.open(new Mark.Point(severity.deviation().number().orElse(0), ""), 2), look.font(), look.ink()),
                severity.deviation(), figure.palette().colour(severity.observer(), look), figure.subject(severity.observer()), tip);
    }

    /** What is known of a change over time on task; nothing where the order of rating is not known. */
    private static String drift(ObserverSeverity.Severity severity) {
        if (severity.drift().number().isEmpty())
            return "";
        var drift = "\n" + TEXTS.say("severity.drift", Numbers.open(severity.drift(), 2));
        return severity.alarm().isEmpty() ? drift : drift + "\n" + TEXTS.say("severity.alarm", severity.alarm().getAsInt());
    }

    /** Zero in the middle, so that severe and lenient can be compared by eye. */
    private NumberAxis axis() {
        var reach = figure.observers().stream().map(ObserverSeverity.Severity::deviation)
                .flatMapToDouble(mark -> DoubleStream.concat(mark.least().stream(), mark.most().stream()))
                .map(Math::abs).max().orElse(1);
        var end = Math.max(.5, Math.ceil(reach * 4) / 4);
        return new Style(look).numbers(-end, end);
    }
}
