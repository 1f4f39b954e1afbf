// SPDX-License-Identifier: EPL-2.0
package org.thinslice.workbench;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.thinslice.ui.kit.OpenStudy;

/** Closes the open study. */
public final class CloseHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        OpenStudy.in(HandlerUtil.getActiveWorkbenchWindowChecked(event)).close();
        return null;
    }
}
