// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.design;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.thinslice.base.Problem;
import org.thinslice.ui.design.scheme.SchemeEditors;
import org.thinslice.ui.design.scheme.SchemeInput;
import org.thinslice.ui.kit.Failures;

/** Starts a coding scheme from a template or from nothing. */
public final class NewSchemeHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        var choice = SchemeChoiceDialog.ask(window.getShell());
        try {
            if (choice.isPresent())
                SchemeEditors.open(window.getActivePage(), SchemeInput.of(choice.get().source().load()));
        } catch (Problem problem) {
            Failures.show(window.getShell(), problem);
        }
        return null;
    }
}
