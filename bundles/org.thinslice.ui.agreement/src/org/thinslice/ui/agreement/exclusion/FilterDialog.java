// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.agreement.exclusion;

import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.thinslice.base.Texts;
import org.thinslice.study.SliceFilter;
import org.thinslice.ui.agreement.exclusion.FilterChoice.Value;

/** Asks which slices to look at: groups of values to tick. */
final class FilterDialog extends TitleAreaDialog {

    private static final Texts TEXTS = Texts.of(FilterDialog.class);
    private static final int WIDTH = 420;
    private static final int HEIGHT = 320;

    private final FilterChoice choice;
    private Tree tree;
    private Label remaining;

    private FilterDialog(Shell shell, FilterChoice choice) {
        super(shell);
        this.choice = choice;
        setHelpAvailable(false);
    }

    /** The filter chosen; empty if the user thought better of it. */
    static Optional<SliceFilter> ask(Shell shell, FilterChoice choice) {
        return new FilterDialog(shell, choice).open() == Window.OK ? Optional.of(choice.filter()) : Optional.empty();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(TEXTS.say("filter.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(TEXTS.say("filter.title"));
        setMessage(TEXTS.say(choice.groups().isEmpty() ? "filter.none" : "filter.message"));
        var area = (Composite) super.createDialogArea(parent);
        var grid = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(grid);
        GridLayoutFactory.swtDefaults().margins(12, 12).applyTo(grid);
        tree = new Tree(grid, SWT.BORDER | SWT.CHECK | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(tree);
        choice.groups().forEach(this::add);
        tree.addListener(SWT.Selection, event -> {
            if (event.detail == SWT.CHECK)
                tick((TreeItem) event.item);
        });
        remaining = new Label(grid, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(remaining);
        return area;
    }

    private void add(FilterChoice.Group group) {
        var head = new TreeItem(tree, SWT.NONE);
        head.setText(group.label());
        for (var value : group.values()) {
            var item = new TreeItem(head, SWT.NONE);
            item.setText(value.label() + "  (" + TEXTS.say("filter.slices", value.slices()) + ")");
            item.setData(value);
            item.setChecked(choice.ticked(value));
        }
        head.setExpanded(group.values().size() <= 12 || group.values().stream().anyMatch(choice::ticked));
        head(head);
    }

    private void tick(TreeItem item) {
        var items = item.getData() == null ? item.getItems() : new TreeItem[] { item };
        for (var one : items) {
            one.setChecked(item.getChecked());
            choice.tick((Value) one.getData(), item.getChecked());
        }
        head(item.getData() == null ? item : item.getParentItem());
        refresh();
    }

    /** A group shows whether all, some or none of its values are ticked. */
    private static void head(TreeItem head) {
        int ticked = 0;
        for (var item : head.getItems())
            ticked += item.getChecked() ? 1 : 0;
        head.setChecked(ticked > 0);
        head.setGrayed(ticked > 0 && ticked < head.getItemCount());
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.CLIENT_ID, TEXTS.say("filter.clear"), false);
        createButton(parent, IDialogConstants.OK_ID, IDialogConstants.OK_LABEL, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        refresh();
    }

    @Override
    protected void buttonPressed(int id) {
        if (id == IDialogConstants.CLIENT_ID)
            choice.clear();
        super.buttonPressed(id == IDialogConstants.CLIENT_ID ? IDialogConstants.OK_ID : id);
    }

    private void refresh() {
        remaining.setText(choice.remaining());
        getButton(IDialogConstants.OK_ID).setEnabled(choice.possible());
    }

    @Override
    protected boolean isResizable() {
        return true;
    }
}
