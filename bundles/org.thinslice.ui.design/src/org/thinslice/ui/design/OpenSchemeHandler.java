// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.design;

import java.nio.file.Path;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.thinslice.ui.design.scheme.SchemeFiles;
import org.thinslice.ui.design.scheme.SchemeEditors;
import org.thinslice.ui.design.scheme.SchemeInput;

/** Opens a coding scheme from a file. */
public final class OpenSchemeHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        SchemeFiles.ask(window.getShell()).map(Path::toAbsolutePath)
                .ifPresent(file -> SchemeEditors.open(window.getActivePage(), SchemeInput.of(file)));
        return null;
    }
}
