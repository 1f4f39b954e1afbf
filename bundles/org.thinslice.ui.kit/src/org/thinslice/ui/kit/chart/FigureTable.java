// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.kit.chart;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.thinslice.charts.Figure;
import org.thinslice.charts.Subject;
import org.thinslice.ui.kit.VirtualRows;

/**
 * The numbers of a figure as a table: sorted by a click on a head, copied with Ctrl+C (the rows selected; all of them if that is
 * one), a row picked says what it stands for, Enter or a double click opens it.
 */
public final class FigureTable {

    private static final int LEAST = 48;
    private static final int MOST = 220;
    /** Long heads are read in their tips; the numbers should be seen at once. */
    private static final int MOST_OF_HEAD = 84;
    private static final int PADDING = 22;

    private final Table table;
    private FigureRows rows;
    private Consumer<Subject> picked = subject -> { };
    private Consumer<Subject> opened = subject -> { };

    public FigureTable(Composite parent) {
        table = new Table(parent, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION);
        table.setHeaderVisible(true);
        table.addListener(SWT.SetData, this::fill);
        table.addListener(SWT.Selection, event -> with(picked));
        table.addListener(SWT.DefaultSelection, event -> with(opened));
        table.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == 'c' && (event.stateMask & SWT.MOD1) != 0)
                copy();
            if (event.keyCode == 'a' && (event.stateMask & SWT.MOD1) != 0)
                table.selectAll();
        });
    }

    /** The widget. */
    public Table control() {
        return table;
    }

    /** Who is told of the row the user picks. */
    public void onPick(Consumer<Subject> listener) {
        picked = listener;
    }

    /** Who is told of the row the user opens. */
    public void onOpen(Consumer<Subject> listener) {
        opened = listener;
    }

    /** Shows the numbers of another figure. */
    public void show(Figure figure) {
        var before = rows;
        rows = new FigureRows(figure);
        table.setRedraw(false);
        if (before == null || !before.heads().equals(rows.heads()))
            columns();
        table.setSortColumn(null);
        VirtualRows.cut(table, rows.size());
        table.clearAll();
        table.setItemCount(rows.size());
        table.deselectAll();
        table.setRedraw(true);
    }

    /** There is no figure to show the numbers of. */
    public void clear() {
        rows = null;
        VirtualRows.cut(table, 0);
    }

    private void columns() {
        for (var column : table.getColumns())
            column.dispose();
        for (var i = 0; i < rows.heads().size(); i++) {
            var column = new TableColumn(table, rows.isNumbers(i) ? SWT.RIGHT : SWT.LEFT);
            column.setText(rows.heads().get(i));
            column.setToolTipText(rows.heads().get(i));
            column.setMoveable(true);
            var at = i;
            column.addListener(SWT.Selection, event -> sort(column, at));
            column.pack();
            column.setWidth(Math.max(LEAST, Math.max(Math.min(MOST_OF_HEAD, column.getWidth()), Math.min(MOST, widest(i)))));
        }
    }

    /** Width of the first cells of a column; all of them would take too long in a large study. */
    private int widest(int column) {
        var gc = new GC(table);
        try {
            return PADDING + IntStream.range(0, Math.min(50, rows.size())).map(place -> gc.stringExtent(cell(rows.row(place).get(column))).x).max().orElse(0);
        } finally {
            gc.dispose();
        }
    }

    private void sort(TableColumn column, int at) {
        if (rows == null)
            return;
        rows.sort(at);
        table.setSortColumn(column);
        table.setSortDirection(rows.isUp() ? SWT.UP : SWT.DOWN);
        table.deselectAll();
        table.clearAll();
    }

    private void fill(Event event) {
        if (rows == null || event.index >= rows.size())
            return;
        var cells = rows.row(event.index);
        ((TableItem) event.item).setText(cells.stream().map(FigureTable::cell).toArray(String[]::new));
    }

    /** Four digits are enough to read; what is copied and saved has all of them. */
    private static String cell(String full) {
        return full.matches("-?\\d+\\.\\d{5,}") ? String.format(Locale.ROOT, "%.4f", Double.parseDouble(full)) : full;
    }

    /** Selects the row about what is selected elsewhere, without telling anybody. */
    public void select(Subject subject) {
        if (rows == null || table.getSelectionCount() == 1 && subject.parts().entrySet().containsAll(rows.subject(table.getSelectionIndex()).parts().entrySet())
                && !rows.subject(table.getSelectionIndex()).parts().isEmpty())
            return;
        rows.find(subject).ifPresentOrElse(place -> {
            table.setSelection(place);
            table.showSelection();
        }, table::deselectAll);
    }

    private void with(Consumer<Subject> listener) {
        if (rows != null && table.getSelectionCount() == 1 && !rows.subject(table.getSelectionIndex()).parts().isEmpty())
            listener.accept(rows.subject(table.getSelectionIndex()));
    }

    private void copy() {
        if (rows == null)
            return;
        var places = table.getSelectionCount() > 1 ? table.getSelectionIndices() : IntStream.range(0, rows.size()).toArray();
        var clipboard = new Clipboard(table.getDisplay());
        try {
            clipboard.setContents(new Object[] { rows.text(places) }, new Transfer[] { TextTransfer.getInstance() });
        } finally {
            clipboard.dispose();
        }
    }
}
