// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.agreement;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchWindow;
import org.thinslice.ui.agreement.model.AgreementDesk;
import org.thinslice.ui.kit.OpenStudy;

/** Finds the application's one agreement desk; the first view that asks makes it. UI thread only. */
public final class Desks {

    private Desks() {
    }

    /** The desk, for a view. */
    public static AgreementDesk of(IViewSite site) {
        return of(site.getWorkbenchWindow());
    }

    /** The desk, for whatever belongs to a window. */
    public static AgreementDesk of(IWorkbenchWindow window) {
        var context = window.getWorkbench().getService(IEclipseContext.class);
        var known = context.get(AgreementDesk.class);
        if (known != null)
            return known;
        var open = OpenStudy.in(window);
        var desk = new AgreementDesk(open.selection(), new AgreementWork(open, window.getShell()));
        context.set(AgreementDesk.class, desk);
        open.listen(desk::study);
        return desk;
    }
}
