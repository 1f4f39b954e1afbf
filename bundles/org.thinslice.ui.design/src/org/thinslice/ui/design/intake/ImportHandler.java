// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.design.intake;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.thinslice.ui.kit.OpenStudy;

/** Opens the import wizard. */
public final class ImportHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        var dialog = new WizardDialog(window.getShell(), new ImportWizard(OpenStudy.in(window), window.getShell()));
        dialog.setPageSize(860, 480);
        dialog.open();
        return null;
    }
}
