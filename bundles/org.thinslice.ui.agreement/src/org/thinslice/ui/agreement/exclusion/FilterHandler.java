// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.agreement.exclusion;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.thinslice.ui.agreement.Desks;

/** Asks which slices to look at in all agreement views. */
public final class FilterHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        var desk = Desks.of(window);
        desk.study().flatMap(study -> FilterDialog.ask(window.getShell(), new FilterChoice(study.plan(), study.scope().in(desk.filter()))))
                .ifPresent(desk::filter);
        return null;
    }
}
