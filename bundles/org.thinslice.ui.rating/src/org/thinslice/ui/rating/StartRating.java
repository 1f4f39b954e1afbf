// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.rating;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.thinslice.ui.kit.OpenStudy;

/**
 * Observe ▸ Start rating: asks a manager for the observer's code and shows the observer's screen. In the observer's own
 * program, which has no such perspective, it does nothing: nobody there may see the codes of others.
 */
public final class StartRating extends AbstractHandler {

    private static final String PERSPECTIVE = "org.thinslice.workbench.rating";
    private static final String OBSERVER = "org.thinslice.ui.rating.observer";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        var study = OpenStudy.in(window).study();
        if (study.isEmpty() || window.getWorkbench().getPerspectiveRegistry().findPerspectiveWithId(PERSPECTIVE) == null)
            return null;
        var given = event.getParameter(OBSERVER);
        var code = given == null ? ChooseObserver.ask(window.getShell(), study.get()) : given;
        if (code == null)
            return null;
        try {
            var page = window.getWorkbench().showPerspective(PERSPECTIVE, window);
            if (page.showView(RatingView.ID) instanceof RatingView view)
                view.enter(code);
        } catch (WorkbenchException impossible) {
            throw new ExecutionException(impossible.getMessage(), impossible);
        }
        return null;
    }
}
