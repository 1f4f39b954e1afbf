// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.agreement.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.SWT;
import org.thinslice.base.Decimals;
import org.thinslice.base.Texts;
import org.thinslice.charts.Part;
import org.thinslice.results.formula.UsedTable;
import org.thinslice.ui.agreement.Column;
import org.thinslice.ui.agreement.RowTable;

/** The table a number was computed from: every slice, what each observer gave it, and why it was left out if it was. */
final class UsedPane {

    private static final Texts TEXTS = Texts.of(UsedPane.class);

    private final Composite place;
    private final WhyDesk desk;
    private RowTable<UsedTable.Row> table;
    private UsedTable shown;

    UsedPane(Composite parent, WhyDesk desk) {
        this.desk = desk;
        place = new Composite(parent, SWT.NONE);
        place.setLayout(new FillLayout());
    }

    Control control() {
        return place;
    }

    void refresh() {
        var next = desk.table().orElse(null);
        if (next == null || !next.equals(shown))
            show(next);
        if (table != null)
            desk.selected().get(Part.SLICE).ifPresent(slice -> table.select(shown.rows().stream().filter(row -> row.slice().equals(slice))
                    .findFirst().orElse(null)));
    }

    private void show(UsedTable next) {
        var other = shown == null || next == null || !next.observers().equals(shown.observers());
        shown = next;
        if (other && table != null) {
            table.viewer().getTable().dispose();
            table = null;
        }
        if (next == null)
            return;
        if (table == null) {
            table = new RowTable<>(place, columns(next.observers()));
            table.viewer().addPostSelectionChangedListener(event -> pick());
            place.layout();
        }
        table.rows(next.rows());
    }

    private void pick() {
        var row = table.selected();
        if (row != null && desk.selected().get(Part.SLICE).filter(row.slice()::equals).isEmpty())
            desk.pickSlice(row.slice());
    }

    private static List<Column<UsedTable.Row>> columns(List<String> observers) {
        var columns = new ArrayList<Column<UsedTable.Row>>();
        columns.add(Column.words(TEXTS.say("used.slice"), 84, UsedTable.Row::slice));
        for (int o = 0; o < observers.size(); o++) {
            int observer = o;
            columns.add(Column.numbers(observers.get(o), 56, row -> cell(row, observer),
                    Comparator.comparingDouble(row -> row.values().get(observer).orElse(Double.NEGATIVE_INFINITY))));
        }
        columns.add(Column.words(TEXTS.say("used.left"), 220, UsedTable.Row::left));
        return columns;
    }

    private static String cell(UsedTable.Row row, int observer) {
        var value = row.values().get(observer);
        return value.isPresent() ? Decimals.shortest(value.getAsDouble(), 2) : "";
    }
}
