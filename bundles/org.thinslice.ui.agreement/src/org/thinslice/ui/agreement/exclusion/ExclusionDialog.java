// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.agreement.exclusion;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.thinslice.base.Texts;

/** Asks what to leave out (or to take in again) and why, and shows what that changes. */
final class ExclusionDialog extends TitleAreaDialog {

    private static final Texts TEXTS = Texts.of(ExclusionDialog.class);
    private static final int WORDS_WIDTH = 640;
    private static final int TABLE_HEIGHT = 230;
    private static final int WARNING_LINES = 5;

    private final ExclusionDesk desk;
    private final String kind;
    private Label sentence;
    private Label warning;
    private ComparisonTable table;
    private Comparison shown;

    ExclusionDialog(Shell shell, ExclusionDesk desk) {
        super(shell);
        this.desk = desk;
        this.kind = desk.takeBack() ? "takeback" : "exclude";
        setHelpAvailable(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(TEXTS.say(kind + ".title"));
        shell.addListener(SWT.Dispose, event -> desk.close());
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(TEXTS.say(kind + ".title"));
        setMessage(TEXTS.say(kind + ".message"));
        var area = (Composite) super.createDialogArea(parent);
        var grid = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(grid);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).spacing(8, 8).applyTo(grid);
        choices(grid);
        sentence = words(grid, 2);
        table = new ComparisonTable(grid);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(WORDS_WIDTH, TABLE_HEIGHT).applyTo(table.table());
        warning = words(grid, WARNING_LINES);
        reason(grid);
        return area;
    }

    private void choices(Composite grid) {
        var label = new Label(grid, SWT.NONE);
        label.setText(TEXTS.say(kind + ".what"));
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
        var column = new Composite(grid, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(4, 2).applyTo(column);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(column);
        for (var choice : desk.choices()) {
            var button = new Button(column, SWT.RADIO);
            button.setText(desk.words(choice).replace("&", "&&"));
            button.setSelection(choice.equals(desk.chosen()));
            button.addListener(SWT.Selection, event -> {
                if (button.getSelection() && !choice.equals(desk.chosen()))
                    desk.choose(choice);
            });
        }
    }

    private static Label words(Composite grid, int lines) {
        var label = new Label(grid, SWT.WRAP);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false)
                .hint(WORDS_WIDTH, label.computeSize(SWT.DEFAULT, SWT.DEFAULT).y * lines).applyTo(label);
        return label;
    }

    private void reason(Composite grid) {
        new Label(grid, SWT.NONE).setText(TEXTS.say("reason.label"));
        var text = new Text(grid, SWT.BORDER | SWT.SINGLE);
        text.setMessage(TEXTS.say("reason.hint"));
        text.addListener(SWT.Modify, event -> desk.reason(text.getText()));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        text.setFocus();
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, TEXTS.say(kind + ".ok"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        desk.listen(this::refresh);
        refresh();
    }

    private void refresh() {
        sentence.setText(desk.sentence());
        if (desk.comparison().orElse(null) != shown || shown == null) {
            shown = desk.comparison().orElse(null);
            table.show(desk.comparison());
        }
        warning.setText(desk.warning().orElse(""));
        var careful = desk.warning().isPresent();
        setMessage(TEXTS.say(careful ? "exclude.careful" : kind + ".message"), careful ? IMessageProvider.WARNING : IMessageProvider.NONE);
        getButton(IDialogConstants.OK_ID).setEnabled(desk.ready());
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Point getInitialSize() {
        var wanted = getShell().computeSize(SWT.DEFAULT, SWT.DEFAULT, true);
        return new Point(Math.max(wanted.x, convertHorizontalDLUsToPixels(440)), wanted.y);
    }
}
