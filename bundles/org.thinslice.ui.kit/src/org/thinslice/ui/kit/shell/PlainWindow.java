// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.kit.shell;

import java.util.List;

import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.ui.IWorkbenchWindow;

/** Takes the leftovers of the platform's IDE out of a window: the search field and the perspective switcher in its trim. */
public final class PlainWindow {

    private static final List<String> LEFTOVERS =
            List.of("SearchField", "Search-PS Glue", "PerspectiveSpacer", "PerspectiveSwitcher", "Spacer Glue");

    private PlainWindow() {
    }

    /** Hides them; called after the window was created. */
    public static void of(IWorkbenchWindow window) {
        var models = window.getService(EModelService.class);
        var model = window.getService(MWindow.class);
        for (var id : LEFTOVERS)
            for (var element : models.findElements(model, id, MUIElement.class, null,
                    EModelService.ANYWHERE | EModelService.IN_TRIM))
                element.setToBeRendered(false);
    }
}
