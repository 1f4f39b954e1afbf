// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.agreement;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.thinslice.ui.kit.OpenStudy;

/** Reads corrections from an exported workbook into the open study. */
public final class CorrectionsHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        var shell = HandlerUtil.getActiveShellChecked(event);
        var open = OpenStudy.in(HandlerUtil.getActiveWorkbenchWindowChecked(event));
        open.study().ifPresent(study -> new ReadingCorrections(open, shell).ask(study));
        return null;
    }
}
