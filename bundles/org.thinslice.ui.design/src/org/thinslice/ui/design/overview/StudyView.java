// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.design.overview;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TreePath;
import org.eclipse.jface.viewers.TreeSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;
import org.thinslice.base.Problem;
import org.thinslice.base.Texts;
import org.thinslice.study.Study;
import org.thinslice.ui.kit.Failures;
import org.thinslice.ui.kit.OpenStudy;
import org.thinslice.ui.kit.Registration;
import org.thinslice.ui.kit.Selected;

/** The study as a tree; what is picked here is shown everywhere, a double-click plays. */
public final class StudyView extends ViewPart {

    private static final Texts TEXTS = Texts.of(StudyView.class);

    private OpenStudy open;
    private Composite pages;
    private StackLayout stack;
    private Label empty;
    private TreeViewer tree;
    private Registration study;
    private Registration selection;
    private boolean following;
    private boolean expanded;

    @Override
    public void createPartControl(Composite parent) {
        open = OpenStudy.in(getSite());
        stack = new StackLayout();
        pages = parent;
        pages.setLayout(stack);
        empty = emptyPage();
        tree = tree();
        getSite().setSelectionProvider(tree);
        study = open.listen(this::show);
        selection = open.selection().listen(this::follow);
    }

    private Label emptyPage() {
        var page = new Composite(pages, SWT.NONE);
        page.setLayout(new GridLayout());
        var words = new Label(page, SWT.WRAP);
        words.setText(TEXTS.say("overview.empty"));
        GridDataFactory.fillDefaults().grab(true, false).indent(4, 8).hint(160, SWT.DEFAULT).applyTo(words);
        return words;
    }

    private TreeViewer tree() {
        var viewer = new TreeViewer(pages, SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
        viewer.setContentProvider(new RowContent());
        viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(new RowLabels()));
        viewer.setUseHashlookup(true);
        viewer.getTree().setToolTipText("");
        viewer.addSelectionChangedListener(event -> publish(event.getStructuredSelection(), false));
        viewer.addOpenListener(event -> publish((IStructuredSelection) event.getSelection(), true));
        return viewer;
    }

    private void show(Optional<Study> now) {
        if (pages.isDisposed())
            return;
        try {
            tree.setInput(now.isPresent() ? Overview.of(now.get()) : List.of());
            if (now.isPresent() && !expanded)
                tree.expandToLevel(2);
            expanded = now.isPresent();
        } catch (Problem problem) {
            Failures.show(pages.getShell(), problem);
        }
        stack.topControl = now.isPresent() ? tree.getTree() : empty.getParent();
        pages.layout();
    }

    private void publish(IStructuredSelection picked, boolean play) {
        if (!following && picked.getFirstElement() instanceof Row row)
            RowSelection.of(this, row, play).ifPresent(open.selection()::publish);
    }

    private void follow(Selected selected) {
        if (selected.source() == this || !(tree.getInput() instanceof List<?> rows))
            return;
        following = true;
        var path = RowSelection.path(rows.stream().map(Row.class::cast).toList(), selected);
        if (!path.isEmpty())
            tree.setSelection(new TreeSelection(new TreePath(path.toArray())), true);
        following = false;
    }

    @Override
    public void setFocus() {
        if (stack.topControl != null)
            stack.topControl.setFocus();
    }

    @Override
    public void dispose() {
        study.close();
        selection.close();
        super.dispose();
    }
}
