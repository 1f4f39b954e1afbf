// SPDX-License-Identifier: EPL-2.0
package org.thinslice.observer;

import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.thinslice.ui.kit.shell.PlainWindow;
import org.thinslice.ui.kit.shell.Product;

/** A window with a Help menu and nothing else around the rating view. */
final class ObserverWindowAdvisor extends WorkbenchWindowAdvisor {

    private static final Point SIZE = new Point(1100, 860);

    ObserverWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        super(configurer);
    }

    @Override
    public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
        return new ActionBarAdvisor(configurer); // the one menu is declared in plugin.xml
    }

    @Override
    public void preWindowOpen() {
        var window = getWindowConfigurer();
        window.setInitialSize(SIZE);
        window.setShowMenuBar(true);
        window.setShowCoolBar(false);
        window.setShowPerspectiveBar(false);
        window.setShowStatusLine(false);
        window.setShowProgressIndicator(false);
        window.setTitle(Product.name());
    }

    @Override
    public void postWindowOpen() {
        PlainWindow.of(getWindowConfigurer().getWindow());
    }
}
