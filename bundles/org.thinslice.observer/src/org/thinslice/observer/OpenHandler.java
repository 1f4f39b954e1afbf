// SPDX-License-Identifier: EPL-2.0
package org.thinslice.observer;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.thinslice.ui.kit.OpenStudy;
import org.thinslice.ui.kit.shell.StudyDialog;

/** Opens a study in place of the open one; everything rated so far is written first. */
public final class OpenHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        StudyDialog.ask(window.getShell()).ifPresent(file -> OpenStudy.in(window).open(file, window.getShell()));
        return null;
    }
}
