// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.agreement.explain;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows why the number selected is what it is. */
public final class WhyHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        try {
            return HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage().showView(WhyView.ID);
        } catch (PartInitException broken) {
            throw new ExecutionException(WhyView.ID, broken);
        }
    }
}
