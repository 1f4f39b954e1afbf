// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange.report;

import java.util.Comparator;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.thinslice.agreement.Level;
import org.thinslice.agreement.Ratings;
import org.thinslice.base.Decimals;
import org.thinslice.exchange.report.Table.Cell;
import org.thinslice.results.Differing;
import org.thinslice.study.Slice;

/** The slices of an item, the one on which observers differ most first. */
final class DifferingSlices {

    private static final int MOST = 200;

    private final ReportData data;
    private final ReportItem item;

    DifferingSlices(ReportData data, ReportItem item) {
        this.data = data;
        this.item = item;
    }

    void write(Html html) {
        var ratings = item.results().ratings();
        var units = IntStream.range(0, ratings.units()).filter(unit -> ratings.count(unit) > 1).boxed()
                .sorted(Comparator.comparingDouble((Integer unit) -> -Differing.on(ratings, unit))).toList();
        if (units.isEmpty())
            return;
        boolean names = ratings.level() == Level.NOMINAL;
        html.element("h3", say("item.differ")).element("p", say(names ? "item.differ.share" : "item.differ.sd"));
        if (units.size() > MOST)
            html.element("p", say("item.differ.some", MOST, units.size()), "class", "faint");
        var table = new Table(say("item.differ.table", item.label())).kind("tall").words(say("head.slice")).words(say("head.session")).numbers(say("head.start"),
                say("head.differ"));
        if (names)
            table.numbers(say("head.ratings"));
        else
            table.numbers(say("head.mean")).words(say("head.range")).numbers(say("head.ratings"));
        units.stream().limit(MOST).forEach(unit -> row(table, ratings, unit, names));
        table.write(html);
    }

    private void row(Table table, Ratings ratings, int unit, boolean names) {
        var slice = data.plan().slice(ratings.unit(unit)).orElseThrow();
        var values = IntStream.range(ratings.from(unit), ratings.to(unit)).mapToDouble(ratings::valueAt).summaryStatistics();
        double differing = Differing.on(ratings, unit);
        var differ = names ? new Cell(Decimals.fixed(100 * differing, 0) + " %", OptionalDouble.of(differing))
                : Cell.number(OptionalDouble.of(differing), 2);
        var start = SessionCharts.clock(data.plan(), slice).map(words -> new Cell(words, OptionalDouble.of(slice.span().fromMicros() / 1e6)))
                .orElse(Cell.words("–"));
        var session = Cell.words(session(slice));
        if (names)
            table.row(Cell.words(slice.code()), session, start, differ, Cell.whole(values.getCount()));
        else
            table.row(Cell.words(slice.code()), session, start, differ, Cell.number(OptionalDouble.of(values.getAverage()), 2),
                    Cell.words(Decimals.shortest(values.getMin(), 2) + "–" + Decimals.shortest(values.getMax(), 2)), Cell.whole(values.getCount()));
    }

    private String session(Slice slice) {
        return data.plan().sessionOf(slice);
    }

    private static String say(String key, Object... values) {
        return Page.TEXTS.say(key, values);
    }
}
