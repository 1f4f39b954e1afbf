// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.design;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.thinslice.ui.design.wizard.NewStudyWizard;
import org.thinslice.ui.kit.OpenStudy;

/** Opens the New Study wizard. */
public final class NewStudyHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        var dialog = new WizardDialog(window.getShell(), new NewStudyWizard(OpenStudy.in(window), window.getShell()));
        dialog.setPageSize(820, 420);
        dialog.open();
        return null;
    }
}
