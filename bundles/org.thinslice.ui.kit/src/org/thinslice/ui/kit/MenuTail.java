// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.kit;

import java.util.function.Consumer;

import org.eclipse.swt.events.MenuListener;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;

/** The end of a context menu, made anew whenever the menu is shown. */
public final class MenuTail {

    private MenuTail() {
    }

    /**
     * Adds to the menu a control has, which is made if there is none.
     *
     * @param owner marks the items that are made anew: whoever fills the menu gives it to them as their data
     */
    public static void on(Control control, Object owner, Consumer<Menu> fill) {
        var menu = control.getMenu() == null ? new Menu(control) : control.getMenu();
        control.setMenu(menu);
        menu.addMenuListener(MenuListener.menuShownAdapter(event -> {
            for (var item : menu.getItems())
                if (item.getData() == owner)
                    item.dispose();
            fill.accept(menu);
        }));
    }
}
