// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.agreement;

import java.util.ArrayList;
import java.util.List;
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
import org.thinslice.base.Texts;
import org.thinslice.ui.agreement.model.CorrectionsPreview;

/** Shows what corrections from a workbook would change and which rows cannot be taken, and asks for a yes. */
final class CorrectionsDialog extends TitleAreaDialog {

    private static final Texts TEXTS = Texts.of(CorrectionsDialog.class);
    private static final int[] WANTED = {50, 100, 90, 170, 90, 90, 260};
    private static final int[] REFUSED = {50, 130, 580};
    private static final int HEIGHT = 180;

    private final CorrectionsPreview preview;

    private CorrectionsDialog(Shell shell, CorrectionsPreview preview) {
        super(shell);
        this.preview = preview;
    }

    /** Whether the user said yes. */
    static boolean ask(Shell shell, CorrectionsPreview preview) {
        return new CorrectionsDialog(shell, preview).open() == Window.OK;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(TEXTS.say("corrections.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(TEXTS.say("corrections.title"));
        setMessage(preview.sentence());
        var area = (Composite) super.createDialogArea(parent);
        var grid = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(grid);
        GridLayoutFactory.swtDefaults().margins(12, 12).applyTo(grid);
        table(grid, "corrections.wanted", preview.wantedHeads(), preview.wanted(), WANTED);
        table(grid, "corrections.refused", preview.refusedHeads(), preview.refused(), REFUSED);
        return area;
    }

    private static void table(Composite grid, String key, List<String> heads, List<List<String>> rows, int[] widths) {
        if (rows.isEmpty())
            return;
        new Label(grid, SWT.NONE).setText(TEXTS.say(key, rows.size()));
        var columns = new ArrayList<Column<List<String>>>();
        for (var head : heads) {
            int place = columns.size();
            columns.add(Column.words(head, widths[place], row -> row.get(place)));
        }
        var table = new RowTable<>(grid, columns);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, HEIGHT).applyTo(table.viewer().getTable());
        table.rows(rows);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        if (preview.canWrite())
            createButton(parent, IDialogConstants.OK_ID, preview.button(), false);
        createButton(parent, IDialogConstants.CANCEL_ID, preview.canWrite() ? IDialogConstants.CANCEL_LABEL : IDialogConstants.CLOSE_LABEL, true);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }
}
