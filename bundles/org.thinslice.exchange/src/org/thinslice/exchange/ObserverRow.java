// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.thinslice.exchange.Styles.Look;
import org.thinslice.study.Answer;
import org.thinslice.study.Observer;
import org.thinslice.study.RatingTable;

/** How one observer used the scale of one item. */
record ObserverRow(RatingTable table, Observer observer, double[] values, int notRatable) {

    static List<ObserverRow> of(List<RatingTable> tables) {
        var rows = new ArrayList<ObserverRow>();
        for (var table : tables)
            for (var observer : table.observers()) {
                var values = table.slices().stream().map(slice -> table.value(slice.code(), observer.code()))
                        .filter(OptionalDouble::isPresent).mapToDouble(OptionalDouble::getAsDouble).toArray();
                int not = (int) table.slices().stream().map(slice -> table.answer(slice.code(), observer.code()))
                        .filter(answer -> answer.isPresent() && answer.get() instanceof Answer.NotRatable).count();
                rows.add(new ObserverRow(table, observer, values, not));
            }
        return rows;
    }

    static List<Column<ObserverRow>> columns() {
        return List.of(
                Column.text("observer", 12, (out, r) -> out.text(r.observer().code())),
                Column.text("simulated", 11, (out, r) -> out.truth(r.observer().simulated())),
                Column.text("item", 18, (out, r) -> out.text(r.table().key())),
                Column.number("ratings", 9, (out, r) -> out.whole(r.values().length)),
                Column.number("not_ratable", 12, (out, r) -> out.whole(r.notRatable())),
                Column.number("mean", 9, (out, r) -> out.number(Look.TWO, Arrays.stream(r.values()).average())),
                Column.number("sd", 9, (out, r) -> out.number(Look.TWO, r.deviation())),
                Column.number("lowest", 9, (out, r) -> out.number(Look.NUMBER, Arrays.stream(r.values()).min())),
                Column.number("highest", 9, (out, r) -> out.number(Look.NUMBER, Arrays.stream(r.values()).max())),
                Column.number("at_floor", 9, (out, r) -> out.number(Look.PERCENT, r.share(true))),
                Column.number("at_ceiling", 10, (out, r) -> out.number(Look.PERCENT, r.share(false))));
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
