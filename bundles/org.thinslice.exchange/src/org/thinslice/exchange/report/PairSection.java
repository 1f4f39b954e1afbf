// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange.report;

import java.util.OptionalDouble;
import org.thinslice.agreement.BlandAltman;
import org.thinslice.agreement.Differences;
import org.thinslice.agreement.Interval;
import org.thinslice.agreement.Level;
import org.thinslice.agreement.PairMeasure;
import org.thinslice.base.Decimals;
import org.thinslice.charts.Figures;
import org.thinslice.exchange.report.Table.Cell;

/** Each two observers of an item: their measure by its name, and by how much they differ. */
final class PairSection {

    private static final int MOST = 200;

    private final ReportData data;
    private final ReportItem item;
    private final Charts charts;

    PairSection(ReportData data, ReportItem item, Charts charts) {
        this.data = data;
        this.item = item;
        this.charts = charts;
    }

    void write(Html html) {
        var measure = item.pairs().measure();
        html.element("h3", say("item.pairs")).element("p", say("item.pairs.measure", measure.label())
                + (measure == PairMeasure.PEARSON || measure == PairMeasure.SPEARMAN ? " " + say("item.pairs.severity") : ""));
        charts.add(html, Figures.pairs(item.label(), item.pairs(), data.palette()));
        if (item.results().ratings().level() == Level.NOMINAL)
            return;
        int raters = item.pairs().size();
        if (raters * (raters - 1) / 2 > MOST)
            html.element("p", say("item.pairs.many", MOST), "class", "faint");
        else
            differences(html);
    }

    private void differences(Html html) {
        var ratings = item.results().ratings();
        var table = new Table(say("item.pairs.differences", item.label())).kind("dense").words(say("head.observer")).words(say("head.other"))
                .numbers(say("head.slices"), say("head.difference"), say("head.lower"), say("head.upper"));
        var apart = new Differences(ratings, data.results().settings().confidence());
        for (int a = 0; a < ratings.raters(); a++)
            for (int b = a + 1; b < ratings.raters(); b++) {
                var found = apart.of(a, b);
                if (found.isPresent())
                    row(table, ratings.rater(a), ratings.rater(b), found.get());
            }
        table.write(html);
    }

    private static void row(Table table, String one, String other, BlandAltman found) {
        table.row(Cell.words(one), Cell.words(other), Cell.whole(found.units()), cell(found.bias(), found.ofBias()), cell(found.low(), found.ofLow()),
                cell(found.high(), found.ofHigh()));
    }

    private static Cell cell(double value, Interval interval) {
        return new Cell("%s [%s, %s]".formatted(Decimals.fixed(value, 2), Decimals.fixed(interval.low(), 2), Decimals.fixed(interval.high(), 2)),
                OptionalDouble.of(value));
    }

    private static String say(String key, Object... values) {
        return Page.TEXTS.say(key, values);
    }
}
