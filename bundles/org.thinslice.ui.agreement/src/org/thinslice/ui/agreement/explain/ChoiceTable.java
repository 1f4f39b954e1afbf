// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.agreement.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.IntConsumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.thinslice.ui.agreement.Column;
import org.thinslice.ui.agreement.RowTable;

/** A table of words whose first row holds the heads; cells that are numbers stand at the right and sort as numbers. */
final class ChoiceTable {

    private static final int NARROW = 96;
    private static final int WIDE = 210;

    private final Composite place;
    private IntConsumer picked = row -> { };
    private RowTable<Row> table;

    /** A line and its place among all. */
    private record Row(int place, List<String> cells) {
    }

    ChoiceTable(Composite parent) {
        place = new Composite(parent, SWT.NONE);
        place.setLayout(new FillLayout());
    }

    Control control() {
        return place;
    }

    /** Whom to tell which line was picked, counted from 0. */
    void onPick(IntConsumer listener) {
        picked = listener;
    }

    void show(List<List<String>> rows) {
        if (table != null)
            table.viewer().getTable().dispose();
        table = null;
        if (rows.isEmpty())
            return;
        table = new RowTable<>(place, columns(rows));
        var lines = new ArrayList<Row>();
        rows.stream().skip(1).forEach(cells -> lines.add(new Row(lines.size(), cells)));
        table.rows(lines);
        table.viewer().addPostSelectionChangedListener(event -> {
            if (table.selected() != null)
                picked.accept(table.selected().place());
        });
        place.layout();
    }

    private static List<Column<Row>> columns(List<List<String>> rows) {
        var columns = new ArrayList<Column<Row>>();
        for (int c = 0; c < rows.get(0).size(); c++) {
            int column = c;
            var head = rows.get(0).get(c);
            boolean numbers = rows.stream().skip(1).allMatch(row -> number(row.get(column)).isPresent() || row.get(column).equals("–"));
            columns.add(numbers ? Column.numbers(head, NARROW, row -> row.cells().get(column), Comparator.comparingDouble(row -> sort(row, column)))
                    : Column.words(head, WIDE, row -> row.cells().get(column)));
        }
        return columns;
    }

    private static double sort(Row row, int column) {
        return number(row.cells().get(column)).orElse(Double.NEGATIVE_INFINITY);
    }

    private static OptionalDouble number(String cell) {
        return cell.matches("−?\\d*\\.?\\d+") ? OptionalDouble.of(Double.parseDouble(cell.replace('−', '-'))) : OptionalDouble.empty();
    }
}
