// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.agreement.exclusion;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.thinslice.ui.agreement.Desks;
import org.thinslice.ui.kit.OpenStudy;

/** Leaves out, or takes in again, what is selected: which of the two is the command's own id. */
public final class ExcludeHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        new Excluding(OpenStudy.in(window), window.getShell(), Desks.of(window)).ask(event.getCommand().getId().endsWith("takeBack"));
        return null;
    }
}
