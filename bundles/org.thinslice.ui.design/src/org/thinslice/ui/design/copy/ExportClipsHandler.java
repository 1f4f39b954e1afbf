// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.design.copy;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.thinslice.ui.kit.OpenStudy;

/** Writes the slices of the open study as clips. */
public final class ExportClipsHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        var shell = HandlerUtil.getActiveShellChecked(event);
        var open = OpenStudy.in(HandlerUtil.getActiveWorkbenchWindowChecked(event));
        open.study().ifPresent(study -> ExportingClips.ask(open, study, shell));
        return null;
    }
}
