// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.agreement;

import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.thinslice.ui.kit.OpenStudy;

/** Reads corrections from an exported workbook into the open study; asks which one unless the command names it. */
public final class CorrectionsHandler extends AbstractHandler {

    private static final String FILE = "org.thinslice.ui.agreement.corrections.file";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        var open = OpenStudy.in(window);
        var file = event.getParameter(FILE);
        var reading = new ReadingCorrections(open, window.getShell());
        open.study().ifPresent(study -> {
            if (file == null)
                reading.ask(study);
            else
                reading.read(study, Path.of(file));
        });
        return null;
    }
}
