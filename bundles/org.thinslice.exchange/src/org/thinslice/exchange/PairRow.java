// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.thinslice.agreement.Reliability;
import org.thinslice.exchange.Styles.Look;

/** How two observers agree on one item. */
record PairRow(String item, String measure, String one, String other, Reliability reliability, int common) {

    static List<PairRow> of(List<ItemAgreement> items) {
        var rows = new ArrayList<PairRow>();
        for (var each : items) {
            var pairs = each.pairs();
            for (int a = 0; a < pairs.size(); a++)
                for (int b = a + 1; b < pairs.size(); b++)
                    rows.add(new PairRow(each.table().key(), pairs.measure().label(), pairs.raters().get(a), pairs.raters().get(b),
                            pairs.cell(a, b), pairs.common(a, b)));
        }
        return rows;
    }

    static List<Column<PairRow>> columns() {
        return List.of(
                Column.text("item", 18, (out, r) -> out.text(r.item())),
                Column.text("observer", 12, (out, r) -> out.text(r.one())),
                Column.text("other_observer", 15, (out, r) -> out.text(r.other())),
                Column.text("measure", 26, (out, r) -> out.text(r.measure())),
                Column.number("value", 9, (out, r) -> out.number(Look.COEFFICIENT, r.reliability().number())),
                Column.number("low", 9, (out, r) -> bound(out, r, true)),
                Column.number("high", 9, (out, r) -> bound(out, r, false)),
                Column.number("slices", 9, (out, r) -> out.whole(r.common())),
                Column.text("why_missing", 50, (out, r) -> out.text(Look.WRAPPED, r.reliability().why())));
    }

    private static void bound(Cells out, PairRow row, boolean low) throws IOException {
        var interval = row.reliability().interval();
        if (interval.isEmpty())
            out.blank();
        else
            out.number(Look.COEFFICIENT, low ? interval.get().low() : interval.get().high());
    }
}
