// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.design;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.thinslice.ui.design.scheme.SchemeEditor;

/** Saves the scheme in front under another name. */
public final class SaveAsHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        if (HandlerUtil.getActiveEditorChecked(event) instanceof SchemeEditor editor)
            editor.doSaveAs();
        return null;
    }
}
