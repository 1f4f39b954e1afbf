// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.rating;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.thinslice.base.Texts;
import org.thinslice.study.Observer;
import org.thinslice.study.Study;
import org.thinslice.ui.rating.desk.Door;

/** Asks a manager who is going to rate: an observer of the study, or a new code. Observers never see this list. */
final class ChooseObserver extends TitleAreaDialog {

    private static final Texts TEXTS = Texts.of(ChooseObserver.class);

    private final Study study;
    private Combo combo;
    private String code = "";

    private ChooseObserver(Shell parent, Study study) {
        super(parent);
        this.study = study;
    }

    /** The code that was chosen or typed; null if the dialog was cancelled. */
    static String ask(Shell parent, Study study) {
        var dialog = new ChooseObserver(parent, study);
        return dialog.open() == Window.OK ? dialog.code : null;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(TEXTS.say("choose.window"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(TEXTS.say("choose.title"));
        setMessage(TEXTS.say("choose.words"));
        var area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(Look.MARGIN, Look.MARGIN).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        new Label(area, SWT.NONE).setText(TEXTS.say("choose.code"));
        combo = new Combo(area, SWT.DROP_DOWN);
        combo.setItems(study.plan().observers().stream().filter(one -> !one.simulated()).map(Observer::code).toArray(String[]::new));
        combo.setTextLimit(32);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
        combo.addListener(SWT.Modify, event -> check());
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        getButton(IDialogConstants.OK_ID).setText(TEXTS.say("choose.go"));
        check();
    }

    @Override
    protected void okPressed() {
        code = combo.getText().strip();
        super.okPressed();
    }

    private void check() {
        var caller = new Door(study).who(combo.getText());
        var refused = caller instanceof Door.Caller.Refused no ? no.why() : null;
        setErrorMessage(combo.getText().isBlank() ? null : refused);
        setMessage(caller instanceof Door.Caller.Newcomer fresh ? TEXTS.say("choose.new", fresh.code()) : TEXTS.say("choose.words"));
        getButton(IDialogConstants.OK_ID).setEnabled(refused == null);
    }
}
