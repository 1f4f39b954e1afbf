// SPDX-License-Identifier: EPL-2.0
package org.thinslice.workbench;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Leads from the rating view back to the study. */
public final class BackHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        try {
            window.getWorkbench().showPerspective(StudyPerspective.ID, window);
            return null;
        } catch (WorkbenchException failure) {
            throw new ExecutionException(failure.getMessage(), failure);
        }
    }
}
