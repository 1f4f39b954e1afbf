// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.design.intake;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;

/** A table of rows, some columns of which can be changed in place, by mouse and (with Enter or F2) by keyboard. */
final class Grid<R> {

    private final TableColumnLayout layout = new TableColumnLayout();
    private final TableViewer viewer;
    private boolean editable;

    Grid(Composite parent, String name, int height) {
        var box = new Composite(parent, SWT.NONE);
        box.setLayout(layout);
        GridDataFactory.fillDefaults().grab(true, true).span(3, 1).hint(600, height).applyTo(box);
        viewer = new TableViewer(box, SWT.BORDER | SWT.FULL_SELECTION);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.getTable().setHeaderVisible(true);
        viewer.getTable().setLinesVisible(true);
        ImportPage.name(viewer.getTable(), name);
        ColumnViewerToolTipSupport.enableFor(viewer);
    }

    /** Adds a column of words. */
    @SuppressWarnings("unchecked")
    TableViewerColumn column(String head, int weight, Function<R, String> words) {
        var column = new TableViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(head);
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return words.apply((R) element).replaceAll("\\R", " ");
            }

            @Override
            public String getToolTipText(Object element) {
                return words.apply((R) element);
            }
        });
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 60));
        return column;
    }

    /** Adds a column whose words are chosen from a list. */
    void choice(String head, int weight, List<String> choices, Function<R, Integer> chosen, BiConsumer<R, Integer> choose) {
        editable(column(head, weight, row -> choices.get(chosen.apply(row))), new Editing<Integer>(chosen, choose, () -> {
            var editor = new ComboBoxCellEditor(viewer.getTable(), choices.toArray(String[]::new), SWT.READ_ONLY);
            ((CCombo) editor.getControl()).setVisibleItemCount(choices.size());
            editor.setActivationStyle(ComboBoxCellEditor.DROP_DOWN_ON_MOUSE_ACTIVATION | ComboBoxCellEditor.DROP_DOWN_ON_KEY_ACTIVATION);
            return editor;
        }));
    }

    /** Adds a column whose words are typed. */
    void text(String head, int weight, Function<R, String> words, BiConsumer<R, String> typed) {
        editable(column(head, weight, words), new Editing<String>(words, typed, () -> new TextCellEditor(viewer.getTable())));
    }

    private void editable(TableViewerColumn column, EditingSupport editing) {
        if (!editable)
            CellKeys.on(viewer, viewer.getTable().indexOf(column.getColumn()));
        editable = true;
        column.setEditingSupport(editing);
    }

    /** Shows or hides the whole table, and gives its place to the others. */
    void visible(boolean wanted) {
        var box = viewer.getTable().getParent();
        ((GridData) box.getLayoutData()).exclude = !wanted;
        box.setVisible(wanted);
    }

    /** Lets the keyboard in. */
    void focus() {
        viewer.getTable().setFocus();
    }

    void show(List<R> rows) {
        int at = viewer.getTable().getSelectionIndex();
        viewer.setInput(rows);
        if (editable)
            viewer.getTable().select(Math.min(Math.max(0, at), Math.max(0, rows.size() - 1)));
    }

    /** Makes and reads the field in a cell. */
    private final class Editing<V> extends EditingSupport {

        private final Function<R, V> now;
        private final BiConsumer<R, V> set;
        private final Supplier<CellEditor> editor;

        Editing(Function<R, V> now, BiConsumer<R, V> set, Supplier<CellEditor> editor) {
            super(Grid.this.viewer);
            this.now = now;
            this.set = set;
            this.editor = editor;
        }

        @Override
        protected CellEditor getCellEditor(Object element) {
            return editor.get();
        }

        @Override
        protected boolean canEdit(Object element) {
            return true;
        }

        @Override
        @SuppressWarnings("unchecked")
        protected Object getValue(Object element) {
            return now.apply((R) element);
        }

        @Override
        @SuppressWarnings("unchecked")
        protected void setValue(Object element, Object value) {
            set.accept((R) element, (V) value);
        }
    }
}
