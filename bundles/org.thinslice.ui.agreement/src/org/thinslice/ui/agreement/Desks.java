// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.agreement;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchWindow;
import org.thinslice.charts.Part;
import org.thinslice.ui.agreement.model.AgreementDesk;
import org.thinslice.ui.agreement.model.ChosenScoring;
import org.thinslice.ui.agreement.model.FigureDesk;
import org.thinslice.ui.kit.OpenStudy;

/** Finds the application's one agreement desk, and the one of its figures; the first view that asks makes them. UI thread only. */
public final class Desks {

    private Desks() {
    }

    /** The desk, for a view. */
    public static AgreementDesk of(IViewSite site) {
        return of(site.getWorkbenchWindow());
    }

    /** The desk, for whatever belongs to a window. */
    public static AgreementDesk of(IWorkbenchWindow window) {
        return figures(window).desk();
    }

    /** How slices are scored, for whatever belongs to a window. */
    public static ChosenScoring scoring(IWorkbenchWindow window) {
        var context = window.getWorkbench().getService(IEclipseContext.class);
        var known = context.get(ChosenScoring.class);
        if (known != null)
            return known;
        var scoring = new ChosenScoring();
        context.set(ChosenScoring.class, scoring);
        OpenStudy.in(window).listen(scoring::study);
        return scoring;
    }

    static FigureDesk figures(IWorkbenchWindow window) {
        var context = window.getWorkbench().getService(IEclipseContext.class);
        var known = context.get(FigureDesk.class);
        if (known != null)
            return known;
        var open = OpenStudy.in(window);
        var work = new AgreementWork(open, window.getShell());
        var desk = new AgreementDesk(open.selection(), work);
        work.first(() -> desk.selected().get(Part.ITEM).orElse(""));
        var figures = new FigureDesk(desk, new FigureWork(open, window.getShell()));
        context.set(FigureDesk.class, figures);
        new TrialDrawing().schedule();
        open.listen(desk::study);
        return figures;
    }
}
