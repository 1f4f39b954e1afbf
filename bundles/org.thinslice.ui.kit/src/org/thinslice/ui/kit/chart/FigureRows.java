// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.kit.chart;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.thinslice.charts.Figure;
import org.thinslice.charts.Subject;

/** The table of a figure in the order the user sorted it, and what its rows stand for. */
final class FigureRows {

    private final List<String> heads;
    private final List<List<String>> cells;
    private final List<Subject> subjects;
    private int[] order;
    private int sorted = -1;
    private boolean up = true;

    FigureRows(Figure figure) {
        var rows = figure.rows();
        heads = rows.isEmpty() ? List.of() : rows.get(0);
        cells = rows.isEmpty() ? List.of() : rows.subList(1, rows.size());
        subjects = figure.subjects();
        order = IntStream.range(0, cells.size()).toArray();
    }

    List<String> heads() {
        return heads;
    }

    int size() {
        return cells.size();
    }

    List<String> row(int place) {
        return cells.get(order[place]);
    }

    Subject subject(int place) {
        return subjects.get(order[place]);
    }

    /** Whether a column holds numbers, with gaps at most. */
    boolean isNumbers(int column) {
        return !cells.isEmpty() && cells.stream().allMatch(row -> row.get(column).isEmpty() || number(row.get(column)) != null)
                && cells.stream().anyMatch(row -> !row.get(column).isEmpty());
    }

    private static Double number(String cell) {
        try {
            return Double.valueOf(cell);
        } catch (NumberFormatException words) {
            return null;
        }
    }

    /** Sorts by a column, downwards if it was sorted upwards by it before; gaps come last. */
    void sort(int column) {
        up = sorted != column || !up;
        sorted = column;
        Comparator<List<String>> by = isNumbers(column) ? Comparator.comparing(row -> number(row.get(column))) : Comparator.comparing(row -> row.get(column));
        var gaps = Comparator.<List<String>, Boolean>comparing(row -> row.get(column).isEmpty());
        var comparator = gaps.thenComparing((one, other) -> one.get(column).isEmpty() ? 0 : up ? by.compare(one, other) : by.compare(other, one));
        order = IntStream.range(0, cells.size()).boxed().sorted((a, b) -> comparator.compare(cells.get(a), cells.get(b)))
                .mapToInt(Integer::intValue).toArray();
    }

    /** Whether the column sorted by goes upwards. */
    boolean isUp() {
        return up;
    }

    /** The first row that is about just what is selected, as far as it says what it is about. */
    OptionalInt find(Subject selected) {
        return IntStream.range(0, order.length).filter(place -> {
            var parts = subject(place).parts();
            return !parts.isEmpty() && selected.parts().entrySet().containsAll(parts.entrySet());
        }).findFirst();
    }

    /** Rows as lines with tabs between the cells, under the heads. */
    String text(int... places) {
        return IntStream.of(places).mapToObj(place -> line(row(place))).collect(Collectors.joining("\n", line(heads) + "\n", "\n"));
    }

    private static String line(List<String> row) {
        return row.stream().map(cell -> cell.replaceAll("[\\t\\r\\n]+", " ")).collect(Collectors.joining("\t"));
    }
}
