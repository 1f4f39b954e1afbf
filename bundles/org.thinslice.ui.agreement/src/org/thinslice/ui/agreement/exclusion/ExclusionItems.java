// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.agreement.exclusion;

import org.eclipse.jface.action.ContributionItem;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.ui.PlatformUI;
import org.thinslice.ui.agreement.Desks;

/** The same in context menus of other bundles' views, which know nothing of agreement. */
public final class ExclusionItems extends ContributionItem {

    @Override
    public void fill(Menu menu, int index) {
        var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (window != null)
            new ExclusionMenu(window, Desks.of(window)).fill(menu, index);
    }

    @Override
    public boolean isDynamic() {
        return true;
    }
}
