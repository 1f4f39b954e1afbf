// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.kit.video;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Lets the user bring sound and picture together at this computer. */
public final class InStepHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        new InStepDialog(HandlerUtil.getActiveShellChecked(event)).open();
        return null;
    }
}
