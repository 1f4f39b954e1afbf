// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.design.wizard;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.TableColumn;
import org.thinslice.base.Texts;

/** The files chosen for a study; files and folders can be dropped on it, and sessions and offsets typed into it. */
final class CandidateTable {

    private static final Texts TEXTS = Texts.of(CandidateTable.class);

    private static final int OFFSET_WEIGHT = 2;

    private final Candidates candidates;
    private final Runnable changed;
    private final Composite box;
    private final TableColumnLayout layout;
    private final TableColumn offset;
    private final TableViewer viewer;

    /** @param changed called when something was typed into it */
    CandidateTable(Composite parent, Candidates candidates, Consumer<Collection<Path>> dropped, Runnable changed) {
        this.candidates = candidates;
        this.changed = changed;
        box = new Composite(parent, SWT.NONE);
        layout = new TableColumnLayout();
        box.setLayout(layout);
        viewer = new TableViewer(box, SWT.BORDER | SWT.MULTI | SWT.FULL_SELECTION);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.getTable().setHeaderVisible(true);
        ColumnViewerToolTipSupport.enableFor(viewer);
        column("column.file", 4, c -> c.file().getFileName().toString());
        // two cameras of one interaction are one session
        column("column.session", 3, Candidate::session).setEditingSupport(new Editing(c -> true, Candidate::session, candidates::session));
        var began = column("column.offset", OFFSET_WEIGHT, CandidateWords::offset);
        offset = began.getColumn();
        offset.setToolTipText(TEXTS.say("column.offset.help"));
        began.setEditingSupport(new Editing(Candidate::usable, CandidateWords::offset, candidates::offset));
        column("column.length", 2, CandidateWords::length);
        column("column.state", 4, CandidateWords::state);
        column("column.notes", 7, CandidateWords::notes);
        drop(dropped);
    }

    Control control() {
        return box;
    }

    /** Shows the files as they are now; what was selected stays selected. */
    void show() {
        var chosen = selected().stream().map(Candidate::file).toList();
        viewer.setInput(candidates.all());
        viewer.setSelection(new org.eclipse.jface.viewers.StructuredSelection(
                candidates.all().stream().filter(c -> chosen.contains(c.file())).toList()));
        layout.setColumnData(offset, candidates.shared() ? new ColumnWeightData(OFFSET_WEIGHT, 60) : new ColumnPixelData(0, false));
        box.layout();
    }

    List<Candidate> selected() {
        return Arrays.stream(viewer.getStructuredSelection().toArray()).map(Candidate.class::cast).toList();
    }

    private TableViewerColumn column(String key, int weight, Function<Candidate, String> words) {
        var column = new TableViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(TEXTS.say(key));
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return words.apply((Candidate) element);
            }

            @Override
            public String getToolTipText(Object element) {
                return CandidateWords.whole((Candidate) element);
            }
        });
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 60));
        return column;
    }

    private void drop(Consumer<Collection<Path>> dropped) {
        var target = new DropTarget(viewer.getControl(), DND.DROP_COPY | DND.DROP_LINK | DND.DROP_DEFAULT);
        target.setTransfer(new Transfer[] { FileTransfer.getInstance() });
        target.addDropListener(new DropTargetAdapter() {
            @Override
            public void dragEnter(DropTargetEvent event) {
                event.detail = DND.DROP_COPY;
            }

            @Override
            public void drop(DropTargetEvent event) {
                if (event.data instanceof String[] names)
                    dropped.accept(Arrays.stream(names).map(Path::of).toList());
            }
        });
    }

    /** Changes what a file is said to be, in place. */
    private final class Editing extends EditingSupport {

        private final Predicate<Candidate> possible;
        private final Function<Candidate, String> words;
        private final BiConsumer<Path, String> typed;

        Editing(Predicate<Candidate> possible, Function<Candidate, String> words, BiConsumer<Path, String> typed) {
            super(CandidateTable.this.viewer);
            this.possible = possible;
            this.words = words;
            this.typed = typed;
        }

        @Override
        protected CellEditor getCellEditor(Object element) {
            return new TextCellEditor(viewer.getTable());
        }

        @Override
        protected boolean canEdit(Object element) {
            return possible.test((Candidate) element);
        }

        @Override
        protected Object getValue(Object element) {
            return words.apply((Candidate) element);
        }

        @Override
        protected void setValue(Object element, Object value) {
            typed.accept(((Candidate) element).file(), value.toString());
            changed.run();
        }
    }
}
