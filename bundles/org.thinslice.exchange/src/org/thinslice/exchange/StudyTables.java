// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.thinslice.base.TimeSpan;
import org.thinslice.exchange.Styles.Look;
import org.thinslice.study.Channel;
import org.thinslice.study.Plan;
import org.thinslice.study.RatingTable;
import org.thinslice.study.Slice;

/** The tables of a study other than the raw ratings: slices × observers, slices. */
final class StudyTables {

    private StudyTables() {
    }

    /** One item's table: a row for each slice, a column for each observer who has answered. */
    static List<Column<Slice>> wide(RatingTable table) {
        var columns = new ArrayList<Column<Slice>>();
        columns.add(Column.text("slice", 10, (out, slice) -> out.text(slice.code())));
        columns.add(Column.text("session", 10, (out, slice) -> out.text(table.sessionOf(slice))));
        for (var observer : table.observers()) {
            var code = observer.code();
            columns.add(new Column<>(code, Math.max(7, Math.min(20, code.length())),
                    observer.simulated() ? Look.HEAD_SIMULATED : Look.HEAD_NUMBER, (out, slice) -> wideCell(out, table, slice, code)));
        }
        return columns;
    }

    private static void wideCell(Cells out, RatingTable table, Slice slice, String observer) throws IOException {
        var answer = table.answer(slice.code(), observer);
        if (answer.isPresent() && table.key().indexOf('.') < 0)
            LongColumns.value(out, answer.get());
        else
            out.number(Look.NUMBER, table.value(slice.code(), observer));
    }

    /** The slices with where they were cut from and what the lab noted of their sessions. */
    static List<Column<Slice>> slices(Plan plan) {
        var columns = new ArrayList<Column<Slice>>(List.of(
                Column.text("slice", 10, (out, s) -> out.text(s.code())),
                Column.text("session", 10, (out, s) -> out.text(plan.sessionOf(s))),
                Column.text("recording", 14, (out, s) -> out.text(s.recording())),
                Column.text("file", 34, (out, s) -> out.text(plan.recording(s.recording()).orElseThrow().file())),
                Column.number("start_s", 10, (out, s) -> seconds(out, plan.spanOf(s).map(TimeSpan::fromMicros))),
                Column.number("end_s", 10, (out, s) -> seconds(out, plan.spanOf(s).map(TimeSpan::toMicros))),
                Column.number("length_s", 10, (out, s) -> seconds(out, plan.spanOf(s).map(TimeSpan::micros))),
                Column.text("channel", 18, (out, s) -> out.text(plan.channelOf(s).map(Channel::word).orElse("")))));
        columns.addAll(ShownColumns.of(plan));
        var variables = new TreeSet<String>();
        plan.recordings().forEach(recording -> variables.addAll(recording.variables().keySet()));
        for (var name : variables)
            columns.add(Column.text(name, Math.max(14, Math.min(30, name.length())), (out, s) -> variable(out, plan, s, name)));
        return columns;
    }

    private static void seconds(Cells out, Optional<Long> micros) throws IOException {
        if (micros.isPresent())
            out.number(Look.SECONDS, micros.get() / 1e6);
        else
            out.blank();
    }

    private static void variable(Cells out, Plan plan, Slice slice, String name) throws IOException {
        var text = plan.recording(slice.recording()).orElseThrow().variables().getOrDefault(name, "");
        var number = Numbers.read(text, false);
        if (number.isPresent() && Numbers.text(number.getAsDouble()).equals(text))
            out.number(Look.NUMBER, number.getAsDouble());
        else
            out.text(text);
    }
}
