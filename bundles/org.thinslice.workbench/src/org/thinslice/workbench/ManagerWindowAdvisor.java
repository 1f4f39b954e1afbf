// SPDX-License-Identifier: EPL-2.0
package org.thinslice.workbench;

import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.thinslice.base.Texts;
import org.thinslice.ui.kit.OpenStudy;
import org.thinslice.ui.kit.Registration;
import org.thinslice.ui.kit.shell.PlainWindow;
import org.thinslice.ui.kit.shell.Product;

/** Says how the manager's window looks: menus, one tool bar, progress at the foot, nothing of an IDE. */
final class ManagerWindowAdvisor extends WorkbenchWindowAdvisor {

    private static final Texts TEXTS = Texts.of(ManagerWindowAdvisor.class);
    private static final Point SIZE = new Point(1360, 860);

    private Registration naming;

    ManagerWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        super(configurer);
    }

    @Override
    public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
        return new ActionBarAdvisor(configurer); // menus and tool bar are declared in plugin.xml
    }

    @Override
    public void preWindowOpen() {
        var window = getWindowConfigurer();
        window.setInitialSize(SIZE);
        window.setShowMenuBar(true);
        window.setShowCoolBar(true);
        window.setShowPerspectiveBar(false);
        window.setShowStatusLine(false);
        window.setShowProgressIndicator(true);
        window.setTitle(Product.name());
    }

    @Override
    public void postWindowOpen() {
        var window = getWindowConfigurer().getWindow();
        PlainWindow.of(window);
        EditorArea.follow(window.getActivePage());
        naming = OpenStudy.in(window).listen(study -> getWindowConfigurer().setTitle(study
                .map(open -> TEXTS.say("window.title", open.name(), Product.name())).orElseGet(Product::name)));
    }

    @Override
    public void postWindowClose() {
        if (naming != null)
            naming.close();
    }
}
