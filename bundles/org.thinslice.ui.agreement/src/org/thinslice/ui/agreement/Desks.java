// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.agreement;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.ui.IViewSite;
import org.thinslice.ui.agreement.model.AgreementDesk;
import org.thinslice.ui.kit.OpenStudy;

/** Finds the application's one agreement desk; the first view that asks makes it. UI thread only. */
final class Desks {

    private Desks() {
    }

    static AgreementDesk of(IViewSite site) {
        var workbench = site.getWorkbenchWindow().getWorkbench();
        var context = workbench.getService(IEclipseContext.class);
        var known = context.get(AgreementDesk.class);
        if (known != null)
            return known;
        var open = OpenStudy.in(site);
        var desk = new AgreementDesk(open.selection(), new AgreementWork(open, site.getShell()));
        context.set(AgreementDesk.class, desk);
        open.listen(desk::study);
        return desk;
    }
}
