// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * The numbers behind one chart: a row for each thing shown.
 *
 * @param title what the chart is about
 * @param heads names of the columns; the first is of the labels
 * @param rows  the things
 * @param note  what the numbers are and how their intervals were made; empty where the title says all
 */
record ChartTable(String title, List<String> heads, List<Row> rows, String note) {

    /** Most things one chart shows. */
    static final int MOST = 100;

    /** A thing and its numbers; one that is missing leaves a gap. */
    record Row(String label, List<OptionalDouble> values) {
        Row {
            Objects.requireNonNull(label, "label");
            values = List.copyOf(values);
        }
    }

    ChartTable {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(note, "note");
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
        for (var row : rows)
            if (row.values().size() != heads.size() - 1)
                throw new IllegalArgumentException("%d numbers under %d heads".formatted(row.values().size(), heads.size()));
    }

    /** The first things of many, with a title that says so. */
    ChartTable shortened() {
        return rows.size() <= MOST ? this : new ChartTable(first(title, rows.size()), heads, rows.subList(0, MOST), note);
    }

    /** The same with two more columns that place each row in a forest plot: which it is, from 1 at the top, and where its axis starts. */
    ChartTable inRows(double start) {
        var more = new ArrayList<>(heads);
        more.addAll(List.of("row", "start"));
        return new ChartTable(title, more, IntStream.range(0, rows.size()).mapToObj(i -> {
            var values = new ArrayList<>(rows.get(i).values());
            values.addAll(List.of(OptionalDouble.of(i + 1), OptionalDouble.of(start)));
            return new Row(rows.get(i).label(), values);
        }).toList(), note);
    }

    /** The title of a chart that shows the first of so many things; the same where it can show all. */
    static String first(String title, int things) {
        return things <= MOST ? title : Failures.TEXTS.say("chart.first", title, MOST, things);
    }

    /** Whether there is a number in it. */
    boolean isEmpty() {
        return rows.stream().allMatch(row -> row.values().stream().allMatch(OptionalDouble::isEmpty));
    }
}
