// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.agreement;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.TableColumn;
import org.thinslice.ui.kit.VirtualRows;

/**
 * A table of rows: sorted by a click on a head, copied with Ctrl+C as it stands.
 *
 * @param <R> what a row is
 */
public final class RowTable<R> {

    private final TableViewer viewer;
    private final List<Column<R>> columns;
    private List<R> rows = List.of();
    private Comparator<R> order;

    /** A table without rows. */
    public RowTable(Composite parent, List<Column<R>> columns) {
        this.columns = columns;
        viewer = new TableViewer(parent, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.SINGLE | SWT.H_SCROLL | SWT.V_SCROLL);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.setUseHashlookup(true);
        viewer.getTable().setHeaderVisible(true);
        columns.forEach(this::add);
        viewer.getTable().addListener(SWT.KeyDown, event -> {
            if (event.keyCode == 'c' && (event.stateMask & SWT.MOD1) != 0)
                copy();
        });
    }

    private void add(Column<R> column) {
        var made = new TableViewerColumn(viewer, column.numbers() ? SWT.RIGHT : SWT.LEFT);
        made.getColumn().setText(column.head());
        made.getColumn().setWidth(Heads.width(viewer.getTable(), column.head(), column.width()));
        made.getColumn().setMoveable(true);
        made.getColumn().addListener(SWT.Selection, event -> sort(made.getColumn(), column));
        made.setLabelProvider(new ColumnLabelProvider() {
            @Override
            @SuppressWarnings("unchecked")
            public String getText(Object row) {
                return column.cell().apply((R) row);
            }
        });
    }

    private void sort(TableColumn widget, Column<R> column) {
        var table = viewer.getTable();
        var up = table.getSortColumn() != widget || table.getSortDirection() == SWT.DOWN;
        table.setSortColumn(widget);
        table.setSortDirection(up ? SWT.UP : SWT.DOWN);
        order = up ? column.order() : column.order().reversed();
        viewer.setComparator(new ViewerComparator() {
            @Override
            @SuppressWarnings("unchecked")
            public int compare(Viewer source, Object one, Object other) {
                return order.compare((R) one, (R) other);
            }
        });
    }

    /** The widget, for listeners. */
    public TableViewer viewer() {
        return viewer;
    }

    /** Shows other rows. */
    public void rows(List<R> next) {
        rows = next;
        VirtualRows.cut(viewer.getTable(), next.size());
        viewer.setInput(rows);
    }

    /** The row selected; null if none is. */
    @SuppressWarnings("unchecked")
    public R selected() {
        return (R) ((IStructuredSelection) viewer.getSelection()).getFirstElement();
    }

    /** Selects a row, without telling listeners that ask whether it was they who did. */
    public void select(R row) {
        if (row == null ? selected() != null : !row.equals(selected()))
            viewer.setSelection(row == null ? StructuredSelection.EMPTY : new StructuredSelection(row), true);
    }

    private void copy() {
        var sorted = order == null ? rows.stream() : rows.stream().sorted(order);
        var lines = sorted.map(row -> columns.stream().map(column -> column.cell().apply(row)).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
        var heads = columns.stream().map(Column::head).collect(Collectors.joining("\t"));
        var clipboard = new Clipboard(viewer.getTable().getDisplay());
        try {
            clipboard.setContents(new Object[] { heads + "\n" + lines }, new Transfer[] { TextTransfer.getInstance() });
        } finally {
            clipboard.dispose();
        }
    }
}
