// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.agreement;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.thinslice.ui.agreement.exclusion.ExclusionMenu;
import org.thinslice.ui.agreement.exclusion.ScopeBar;
import org.thinslice.ui.agreement.model.Sight;

/** One chart of the item selected; which one stands behind a colon after the class in plugin.xml. */
public final class ChartView extends ViewPart {

    private Sight sight;
    private ChartPane pane;

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        super.setInitializationData(element, property, data);
        sight = Sight.valueOf(String.valueOf(data));
    }

    @Override
    public void createPartControl(Composite parent) {
        var desk = Desks.of(getViewSite());
        pane = new ChartPane(ScopeBar.above(parent, desk), desk, sight, new Playing(getSite().getPage(), desk));
        new ExclusionMenu(getSite().getWorkbenchWindow(), desk).on(pane.canvas());
    }

    @Override
    public void setFocus() {
        pane.canvas().setFocus();
    }
}
