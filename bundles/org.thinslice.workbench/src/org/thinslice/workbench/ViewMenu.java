// SPDX-License-Identifier: EPL-2.0
package org.thinslice.workbench;

import java.util.Arrays;

import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.eclipse.ui.views.IViewDescriptor;

import java.util.Map;

/** Lists the views of this program, and none of the platform's own. */
public final class ViewMenu extends CompoundContributionItem {

    private static final String OURS = "org.thinslice.";
    private static final String RATING = "org.thinslice.ui.rating.view";

    @Override
    protected IContributionItem[] getContributionItems() {
        var views = PlatformUI.getWorkbench().getViewRegistry().getViews();
        return Arrays.stream(views)
                .filter(view -> view.getId().startsWith(OURS) && !view.getId().equals(RATING))
                .map(ViewMenu::item).toArray(IContributionItem[]::new);
    }

    private static IContributionItem item(IViewDescriptor view) {
        var item = new CommandContributionItemParameter(PlatformUI.getWorkbench(), null, "org.eclipse.ui.views.showView",
                Map.of("org.eclipse.ui.views.showView.viewId", view.getId()), view.getImageDescriptor(), null, null,
                view.getLabel(), null, null, CommandContributionItem.STYLE_PUSH, null, false);
        return new CommandContributionItem(item);
    }
}
