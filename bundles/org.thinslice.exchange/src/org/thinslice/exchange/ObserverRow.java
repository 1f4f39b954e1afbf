// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.thinslice.agreement.Level;
import org.thinslice.agreement.Reliability;
import org.thinslice.agreement.observers.Cusum;
import org.thinslice.exchange.ObserverNumbers.Numbers;
import org.thinslice.exchange.Styles.Look;
import org.thinslice.study.Answer;
import org.thinslice.study.Observer;
import org.thinslice.study.RatingTable;

/** How one observer used the scale of one item, and how that compares with the others. */
record ObserverRow(RatingTable table, Observer observer, double[] values, int notRatable, Numbers numbers) {

    static List<ObserverRow> of(List<ObserverNumbers> items) {
        var rows = new ArrayList<ObserverRow>();
        for (var item : items)
            for (int i = 0; i < item.table().observers().size(); i++) {
                var table = item.table();
                var observer = table.observers().get(i);
                var values = table.slices().stream().map(slice -> table.value(slice.code(), observer.code()))
                        .filter(OptionalDouble::isPresent).mapToDouble(OptionalDouble::getAsDouble).toArray();
                int not = (int) table.slices().stream().map(slice -> table.answer(slice.code(), observer.code()))
                        .filter(answer -> answer.isPresent() && answer.get() instanceof Answer.NotRatable).count();
                rows.add(new ObserverRow(table, observer, values, not, item.of(observer.code())));
            }
        return rows;
    }

    static List<Column<ObserverRow>> columns() {
        var columns = new ArrayList<>(List.<Column<ObserverRow>>of(
                Column.text("observer", 12, (out, r) -> out.text(r.observer().code())),
                Column.text("simulated", 11, (out, r) -> out.truth(r.observer().simulated())),
                Column.text("item", 18, (out, r) -> out.text(r.table().key())),
                Column.number("ratings", 9, (out, r) -> out.whole(r.values().length)),
                Column.number("not_ratable", 12, (out, r) -> out.whole(r.notRatable())),
                Column.number("mean", 9, (out, r) -> out.number(Look.TWO, r.of(Arrays.stream(r.values()).average()))),
                Column.number("sd", 9, (out, r) -> out.number(Look.TWO, r.of(r.deviation()))),
                Column.number("lowest", 9, (out, r) -> out.number(Look.NUMBER, r.of(Arrays.stream(r.values()).min()))),
                Column.number("highest", 9, (out, r) -> out.number(Look.NUMBER, r.of(Arrays.stream(r.values()).max()))),
                Column.number("at_floor", 9, (out, r) -> out.number(Look.PERCENT, r.of(r.share(true)))),
                Column.number("at_ceiling", 10, (out, r) -> out.number(Look.PERCENT, r.of(r.share(false))))));
        measure(columns, "severity", Look.TWO, numbers -> numbers.severity().map(s -> s.shift()));
        measure(columns, "spread", Look.TWO, numbers -> numbers.severity().map(s -> s.spread()));
        measure(columns, "fit", Look.TWO, numbers -> numbers.severity().map(s -> s.fit()));
        measure(columns, "with_others", Look.COEFFICIENT, numbers -> numbers.severity().map(s -> s.withOthers()));
        measure(columns, "drift", Look.THREE, numbers -> numbers.drift().map(d -> d.change()));
        columns.add(Column.number("drift_p", 9, (out, r) -> out.number(Look.PROBABILITY, r.numbers().drift().map(d -> d.p()).orElse(OptionalDouble.empty()))));
        columns.add(Column.number("alarm_at", 9, (out, r) -> alarm(out, r)));
        columns.add(Column.number("repeats", 9, (out, r) -> out.whole(r.numbers().within().map(w -> w.pairs()).orElse(0))));
        measure(columns, "repeats_icc", Look.COEFFICIENT, numbers -> numbers.within().map(w -> w.icc()));
        measure(columns, "repeats_same", Look.PERCENT, numbers -> numbers.within().map(w -> w.same()));
        columns.add(Column.number("alpha_without", 10, (out, r) -> out.number(Look.COEFFICIENT,
                r.numbers().influence().map(i -> i.without().number()).orElse(OptionalDouble.empty()))));
        columns.add(Column.number("alpha_change", 10, (out, r) -> out.number(Look.THREE,
                r.numbers().influence().map(i -> i.change()).orElse(OptionalDouble.empty()))));
        columns.add(Column.text("note", 44, (out, r) -> out.text(Look.WRAPPED, r.numbers().note())));
        return columns;
    }

    /** A number with the two ends of its interval. */
    private static void measure(List<Column<ObserverRow>> columns, String name, Look look, Function<Numbers, Optional<Reliability>> of) {
        columns.add(Column.number(name, Math.max(9, name.length() + 1), (out, r) -> out.number(look,
                of.apply(r.numbers()).map(Reliability::number).orElse(OptionalDouble.empty()))));
        columns.add(Column.number(name + "_low", 9, (out, r) -> bound(out, look, of.apply(r.numbers()), true)));
        columns.add(Column.number(name + "_high", 9, (out, r) -> bound(out, look, of.apply(r.numbers()), false)));
    }

    private static void bound(Cells out, Look look, Optional<Reliability> of, boolean low) throws IOException {
        var interval = of.flatMap(Reliability::interval);
        if (interval.isEmpty())
            out.blank();
        else
            out.number(look, low ? interval.get().low() : interval.get().high());
    }

    /** With which of the observer's ratings the alarm for a lasting change rang. */
    private static void alarm(Cells out, ObserverRow row) throws IOException {
        var alarm = row.numbers().drift().flatMap(drift -> drift.cusum().rang()).map(Cusum.Alarm::rating);
        if (alarm.isPresent())
            out.whole(alarm.get());
        else
            out.blank();
    }

    /** A number of the scale; empty for names, whose codes are in no order. */
    private OptionalDouble of(OptionalDouble number) {
        return table.head().level() == Level.NOMINAL ? OptionalDouble.empty() : number;
    }

    /** Standard deviation over slices (n − 1); empty for fewer than two. */
    private OptionalDouble deviation() {
        double mean = Arrays.stream(values).average().orElse(0);
        double squares = Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum();
        return values.length < 2 ? OptionalDouble.empty() : OptionalDouble.of(Math.sqrt(squares / (values.length - 1)));
    }

    /** Share of ratings at the lowest or highest point of the scale; empty where the scale declares no points. */
    private OptionalDouble share(boolean floor) {
        var points = table.head().categories().values();
        if (points.isEmpty() || values.length == 0)
            return OptionalDouble.empty();
        double end = points.get(floor ? 0 : points.size() - 1);
        return OptionalDouble.of(Arrays.stream(values).filter(v -> v == end).count() / (double) values.length);
    }
}
