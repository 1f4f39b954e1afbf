// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange.report;

import java.util.Optional;
import java.util.OptionalDouble;
import org.thinslice.agreement.Finding;
import org.thinslice.agreement.Result;
import org.thinslice.agreement.guidance.Choice;
import org.thinslice.base.Decimals;
import org.thinslice.charts.Figure;
import org.thinslice.charts.Figures;
import org.thinslice.exchange.report.Table.Cell;
import org.thinslice.results.IntervalWords;
import org.thinslice.results.formula.Formula;
import org.thinslice.results.formula.MeanSquares;

/** One item: its coefficient and how it came about, its charts, its slices. */
final class ItemSection {

    private static final double WANTED = .8;

    private final ReportData data;
    private final ReportItem item;
    private final int number;
    private final Charts charts;

    ItemSection(ReportData data, ReportItem item, int number, Charts charts) {
        this.data = data;
        this.item = item;
        this.number = number;
        this.charts = charts;
    }

    void write(Html html) {
        html.open("h2", "id", "item-" + number).open("bdi").text(item.label()).close("bdi", "h2");
        estimate(html);
        if (item.results().ratings().raters() > 1)
            new PairSection(data, item, charts).write(html);
        use(html);
        further(html, "rasch", item.figures().rasch());
        further(html, "drift", item.figures().drift());
        further(html, "repeats", item.figures().repeats());
        further(html, "confusions", item.figures().confusions());
        further(html, "levels", item.figures().levels());
        if (!item.projections().isEmpty()) {
            html.element("h3", say("item.needed")).element("p", needed(), "class", "faint");
            charts.add(html, Figures.needed(item.label(), item.projections(), item.results().ratings().raters(), WANTED));
        }
        new SessionCharts(data, item, charts).write(html);
        new DifferingSlices(data, item).write(html);
        new PullTables(item).write(html);
    }

    private void estimate(Html html) {
        var reported = item.results().reported();
        html.element("p", Choice.value(reported.result()) + " " + SummarySection.words(reported.result()));
        reported.single().filter(single -> single.number().isPresent()).ifPresent(single -> html.element("p", Choice.value(single)));
        for (var finding : reported.result().findings())
            html.element("p", finding.text(), "class", finding.kind() == Finding.Kind.UNUSED_CATEGORIES ? "faint" : "notice");
        html.element("h3", say("item.choice")).element("p", reported.choice().why());
        formula(html, reported.result());
    }

    private static void formula(Html html, Result result) {
        var formula = Formula.of(result);
        if (formula.isEmpty())
            return;
        html.element("h3", say("item.formula")).element("p", formula.get().line(), "class", "formula").open("dl");
        for (var term : formula.get().terms())
            html.element("dt", term.symbol() + " = " + term.number()).element("dd", term.meaning());
        html.close("dl");
        var squares = MeanSquares.of(result);
        if (squares.rows().isEmpty())
            return;
        var table = new Table(say("item.squares")).words(say("head.source")).numbers(say("head.squares"), say("head.degrees"), say("head.meansquare"));
        for (var row : squares.rows())
            table.row(Cell.words(row.source()), cell(row.squares(), 3), cell(row.degrees(), 0), cell(row.mean(), 4));
        table.write(html);
    }

    private static Cell cell(double value, int decimals) {
        return new Cell(Decimals.fixed(value, decimals), OptionalDouble.of(value));
    }

    private void use(Html html) {
        var ratings = item.results().ratings();
        html.element("h3", say("item.use"));
        if (ratings.categories().declared())
            charts.add(html, Figures.use(item.label(), ratings));
        if (item.severities().stream().anyMatch(each -> each.shift().number().isPresent())) {
            charts.add(html, Figures.severity(item.label(), ratings, item.order(), data.palette()));
            html.element("p", say("item.use.words"), "class", "faint");
        }
    }

    private void further(Html html, String kind, Optional<Figure> figure) {
        if (figure.isEmpty())
            return;
        html.element("h3", say("item." + kind)).element("p", say("item." + kind + ".words"), "class", "faint");
        charts.add(html, figure.get());
    }

    /** How the limits of the curve were made, which need not be how those of the coefficient above were. */
    private String needed() {
        var interval = item.projections().get(0).reliability().interval();
        var seed = data.results().settings().seed();
        return interval.map(each -> say("item.needed.words", IntervalWords.way(each.method(), seed))).orElse(say("item.needed.alone"));
    }

    private static String say(String key, Object... values) {
        return Page.TEXTS.say(key, values);
    }
}
