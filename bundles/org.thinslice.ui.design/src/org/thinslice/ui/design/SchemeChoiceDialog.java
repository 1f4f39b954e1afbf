// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.design;

import java.util.Optional;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.thinslice.base.Texts;
import org.thinslice.ui.design.scheme.SchemeChoice;
import org.thinslice.ui.design.scheme.SchemeChoiceList;

/** Asks what a new coding scheme starts from. */
final class SchemeChoiceDialog extends TitleAreaDialog {

    private static final Texts TEXTS = Texts.of(SchemeChoiceDialog.class);

    private SchemeChoice chosen;

    private SchemeChoiceDialog(Shell shell) {
        super(shell);
    }

    /** The choice; empty if the dialog was closed without one. */
    static Optional<SchemeChoice> ask(Shell shell) {
        var dialog = new SchemeChoiceDialog(shell);
        return dialog.open() == Window.OK ? Optional.of(dialog.chosen) : Optional.empty();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(TEXTS.say("scheme.new.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(TEXTS.say("scheme.new.title"));
        setMessage(TEXTS.say("scheme.new.words"));
        var area = (Composite) super.createDialogArea(parent);
        var list = new SchemeChoiceList(area, SchemeChoice.all(), choice -> chosen = choice, () -> buttonPressed(IDialogConstants.OK_ID));
        GridDataFactory.fillDefaults().grab(true, true).indent(10, 10).applyTo(list.control());
        list.choose(0);
        return area;
    }

    @Override
    protected boolean isResizable() {
        return true;
    }
}
