// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.thinslice.agreement.Dropped;
import org.thinslice.agreement.Finding;
import org.thinslice.agreement.Interval;
import org.thinslice.agreement.Level;
import org.thinslice.agreement.Result;
import org.thinslice.exchange.Styles.Look;
import org.thinslice.results.LevelNote;

/** One coefficient of one item, as a row of the agreement table. */
record AgreementRow(String item, Level level, Result result) {

    /**
     * The columns with the same number computed again by a live formula, beside the program's.
     *
     * @param again by item and name in scripts, the cell that computes a coefficient again
     */
    static List<Column<AgreementRow>> live(Map<String, Map<String, CheckCell>> again) {
        var columns = new ArrayList<>(columns());
        columns.add(3, Column.number("live_value", 10, (out, r) -> again(out, r, again, true)));
        columns.add(4, Column.number("difference", 10, (out, r) -> again(out, r, again, false)));
        return columns;
    }

    private static void again(Cells out, AgreementRow row, Map<String, Map<String, CheckCell>> again, boolean value) throws IOException {
        var cell = again.getOrDefault(row.item(), Map.of()).get(row.result().id());
        if (cell == null || row.result().number().isEmpty())
            out.blank();
        else if (value)
            out.formula(Look.COEFFICIENT, cell.live(), row.result().number().getAsDouble());
        else
            out.formula(Look.TINY, cell.difference(), 0);
    }

    static List<Column<AgreementRow>> columns() {
        return List.of(
                Column.text("item", 16, (out, r) -> out.text(r.item())),
                Column.text("coefficient", 34, (out, r) -> out.text(r.result().label())),
                Column.number("value", 8, (out, r) -> out.number(Look.COEFFICIENT, r.result().number())),
                Column.number("low", 8, (out, r) -> bound(out, r, true)),
                Column.number("high", 8, (out, r) -> bound(out, r, false)),
                Column.number("confidence", 11, AgreementRow::confidence),
                Column.text("interval", 38, (out, r) -> out.text(r.result().interval().map(Interval::method).orElse(""))),
                Column.number("slices", 8, (out, r) -> out.whole(r.result().basis().units())),
                Column.number("observers", 10, (out, r) -> out.whole(r.result().basis().raters())),
                Column.number("ratings", 9, (out, r) -> out.whole(r.result().basis().observations())),
                Column.text("left_out", 34, (out, r) -> out.text(Look.WRAPPED, dropped(r.result()))),
                Column.text("why_missing", 40, (out, r) -> out.text(Look.WRAPPED, r.result().why())),
                Column.text("note", 40, (out, r) -> out.text(Look.WRAPPED, notes(r))),
                Column.text("name_in_scripts", 44, (out, r) -> out.text(r.result().id())),
                Column.number("seed", 8, AgreementRow::seed));
    }

    private static void bound(Cells out, AgreementRow row, boolean low) throws IOException {
        var interval = row.result().interval();
        if (interval.isEmpty())
            out.blank();
        else
            out.number(Look.COEFFICIENT, low ? interval.get().low() : interval.get().high());
    }

    private static void confidence(Cells out, AgreementRow row) throws IOException {
        var interval = row.result().interval();
        if (interval.isEmpty())
            out.blank();
        else
            out.number(Look.PERCENT, interval.get().confidence());
    }

    private static void seed(Cells out, AgreementRow row) throws IOException {
        var seed = row.result().basis().seed();
        if (seed.isEmpty())
            out.blank();
        else
            out.whole(seed.getAsLong());
    }

    private static String dropped(Result result) {
        return result.basis().dropped().stream().map(AgreementRow::dropped).collect(Collectors.joining("; "));
    }

    private static String dropped(Dropped each) {
        return each.count() + " " + each.what() + ": " + each.why();
    }

    private static String notes(AgreementRow row) {
        var notes = new ArrayList<>(LevelNote.of(row.level(), row.result()).stream().toList());
        for (Finding finding : row.result().findings())
            notes.add(finding.text());
        return String.join(" ", notes);
    }
}
