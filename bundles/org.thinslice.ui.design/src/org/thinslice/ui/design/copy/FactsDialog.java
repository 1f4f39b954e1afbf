// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.design.copy;

import java.util.List;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.thinslice.base.Texts;

/** Shows facts as text that can be selected and copied. */
public final class FactsDialog extends Dialog {

    private static final Texts TEXTS = Texts.of(FactsDialog.class);

    private final List<String> lines;

    /** @param lines what to show, with an empty one between recordings */
    public FactsDialog(Shell parent, List<String> lines) {
        super(parent);
        this.lines = List.copyOf(lines);
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(TEXTS.say("facts.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = (Composite) super.createDialogArea(parent);
        var text = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        text.setText(String.join(System.lineSeparator(), lines));
        text.setBackground(area.getBackground());
        GridDataFactory.fillDefaults().grab(true, true).hint(560, 320).applyTo(text);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
    }
}
