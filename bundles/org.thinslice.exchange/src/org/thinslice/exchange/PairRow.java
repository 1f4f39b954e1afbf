// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import org.thinslice.agreement.BlandAltman;
import org.thinslice.agreement.Differences;
import org.thinslice.agreement.Interval;
import org.thinslice.agreement.Level;
import org.thinslice.agreement.Reliability;
import org.thinslice.exchange.Styles.Look;

/** How two observers agree on one item, and how far apart they are; names are not apart by any number. */
record PairRow(String item, String measure, String one, String other, Reliability reliability, int common, Optional<BlandAltman> differences) {

    static List<PairRow> of(List<ItemAgreement> items, double confidence) {
        var rows = new ArrayList<PairRow>();
        for (var each : items) {
            var pairs = each.pairs();
            var apart = new Differences(each.ratings(), confidence);
            boolean names = each.ratings().level() == Level.NOMINAL;
            for (int a = 0; a < pairs.size(); a++)
                for (int b = a + 1; b < pairs.size(); b++)
                    rows.add(new PairRow(each.table().key(), pairs.measure().label(), pairs.raters().get(a), pairs.raters().get(b),
                            pairs.cell(a, b), pairs.common(a, b), names ? Optional.empty() : apart.of(a, b)));
        }
        return rows;
    }

    static List<Column<PairRow>> columns() {
        var columns = new ArrayList<>(List.<Column<PairRow>>of(
                Column.text("item", 18, (out, r) -> out.text(r.item())),
                Column.text("observer", 12, (out, r) -> out.text(r.one())),
                Column.text("other_observer", 15, (out, r) -> out.text(r.other())),
                Column.text("measure", 26, (out, r) -> out.text(r.measure())),
                Column.number("value", 9, (out, r) -> out.number(Look.COEFFICIENT, r.reliability().number())),
                Column.number("low", 9, (out, r) -> bound(out, r, Interval::low)),
                Column.number("high", 9, (out, r) -> bound(out, r, Interval::high)),
                Column.text("interval", 15, (out, r) -> out.text(r.reliability().interval().map(Interval::method).orElse(""))),
                Column.number("slices", 9, (out, r) -> out.whole(r.common()))));
        difference(columns, "difference", BlandAltman::bias);
        difference(columns, "difference_low", found -> found.ofBias().low());
        difference(columns, "difference_high", found -> found.ofBias().high());
        difference(columns, "sd_of_differences", BlandAltman::deviation);
        difference(columns, "lower_limit", BlandAltman::low);
        difference(columns, "lower_limit_low", found -> found.ofLow().low());
        difference(columns, "lower_limit_high", found -> found.ofLow().high());
        difference(columns, "upper_limit", BlandAltman::high);
        difference(columns, "upper_limit_low", found -> found.ofHigh().low());
        difference(columns, "upper_limit_high", found -> found.ofHigh().high());
        columns.add(Column.text("why_missing", 50, (out, r) -> out.text(Look.WRAPPED, r.reliability().why())));
        return columns;
    }

    private static void difference(List<Column<PairRow>> columns, String name, ToDoubleFunction<BlandAltman> of) {
        columns.add(Column.number(name, 11, (out, r) -> out.number(Look.TWO,
                r.differences().map(found -> OptionalDouble.of(of.applyAsDouble(found))).orElse(OptionalDouble.empty()))));
    }

    private static void bound(Cells out, PairRow row, ToDoubleFunction<Interval> end) throws IOException {
        var interval = row.reliability().interval();
        out.number(Look.COEFFICIENT, interval.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(end.applyAsDouble(interval.get())));
    }
}
