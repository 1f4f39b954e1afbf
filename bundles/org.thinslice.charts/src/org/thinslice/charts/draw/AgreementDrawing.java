// SPDX-License-Identifier: EPL-2.0
package org.thinslice.charts.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.TickUnits;
import org.thinslice.base.Texts;
import org.thinslice.charts.AgreementByItem;
import org.thinslice.charts.Benchmark;
import org.thinslice.charts.Figure;
import org.thinslice.charts.Look;
import org.thinslice.charts.Mark;
import org.thinslice.charts.Numbers;
import org.thinslice.charts.Part;
import org.thinslice.charts.Subject;

/** Draws coefficients with their intervals, a row each, on an axis that starts where the measure's range starts. */
final class AgreementDrawing {

    private static final Texts TEXTS = Texts.of(Figure.class);

    private final AgreementByItem figure;
    private final Look look;
    private final Subject selected;
    private final List<RowPlot.Row> rows = new ArrayList<>();
    private final List<Benchmark> benchmarks = new ArrayList<>();

    AgreementDrawing(AgreementByItem figure, Look look, Subject selected) {
        this.figure = figure;
        this.look = look;
        var row = figure.oneEach() || selected.get(Part.COEFFICIENT).isPresent();
        this.selected = row ? selected : Subject.NONE;
    }

    Drawing drawing() {
        var heads = !figure.oneEach() && figure.items().size() > 1;
        for (var item : figure.items()) {
            if (heads)
                addHead(item);
            figure.rowsInOrder().stream().filter(row -> row.item().equals(item)).forEach(this::addRow);
        }
        var plot = new RowPlot(rows, axis(), look, selected);
        bands(plot);
        var chart = new Style(look).chart(figure.title(), caption(), plot.plot(.25));
        return new Drawing(chart, plot::spots, plot.leastHeight());
    }

    private void addHead(String item) {
        var at = rows.size();
        rows.add(new RowPlot.Row(new Label(at, item, look.boldFont(), look.ink()), new Label(at, "", look.boldFont(), look.ink()),
                null, look.ink(), Subject.NONE, item));
        benchmarks.add(Benchmark.NONE);
    }

    private void addRow(AgreementByItem.Row row) {
        var at = rows.size();
        var mark = row.mark();
        var name = figure.oneEach() ? row.item() : row.coefficient();
        var missing = mark instanceof Mark.Missing;
        var printed = missing ? new Label(at, TEXTS.say("not.defined"), "–", look.font(), look.quiet())
                : new Label(at, Numbers.of(mark), Numbers.value(mark), look.font(), look.ink());
        var tip = TEXTS.say("agreement.tip", row.item(), row.coefficient(), Numbers.of(mark))
                + (mark.why().isEmpty() ? "" : ". " + mark.why());
        rows.add(new RowPlot.Row(new Label(at, name, look.font(), missing ? look.quiet() : look.ink()), printed, mark,
                look.accent(), row.subject(), tip));
        benchmarks.add(row.benchmark());
    }

    private NumberAxis axis() {
        var least = rows.stream().filter(row -> row.mark() != null).flatMapToDouble(row -> row.mark().least().stream()).min();
        var from = Math.max(-1, Math.min(0, Math.floor(least.orElse(0) * 5 + 1e-9) / 5));
        var axis = new Style(look).numbers(from, 1);
        axis.setStandardTickUnits(steps());
        axis.setNumberFormatOverride(new BoundedFormat());
        return axis;
    }

    private static TickUnits steps() {
        var steps = new TickUnits();
        for (var step : new double[] { .2, .5, 1 })
            steps.add(new NumberTickUnit(step, new BoundedFormat()));
        return steps;
    }

    private void bands(RowPlot plot) {
        for (var first = 0; first < rows.size();) {
            var last = first;
            while (last + 1 < rows.size() && benchmarks.get(last + 1).equals(benchmarks.get(first)))
                last++;
            var steps = benchmarks.get(first).steps();
            for (var i = 0; i < steps.size(); i++)
                plot.band(steps.get(i), i + 1 < steps.size() ? steps.get(i + 1) : 1, first, last, look.wash(i + 1));
            first = last + 1;
        }
    }

    private String caption() {
        var intervals = TEXTS.say("agreement.caption", Numbers.plain(figure.confidence() * 100, 0));
        var sources = benchmarks.stream().filter(mark -> !mark.source().isEmpty()).distinct()
                .map(Benchmark::source).collect(Collectors.joining("; "));
        return sources.isEmpty() ? intervals : intervals + " " + TEXTS.say("agreement.bands", sources);
    }
}
