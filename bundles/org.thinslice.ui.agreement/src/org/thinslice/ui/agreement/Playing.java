// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.agreement;

import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.thinslice.charts.Part;
import org.thinslice.charts.Subject;
import org.thinslice.ui.agreement.model.AgreementDesk;
import org.thinslice.ui.kit.Failures;

/** Brings the slice view forward and has a slice played in it. */
final class Playing {

    private final IWorkbenchPage page;
    private final AgreementDesk desk;

    Playing(IWorkbenchPage page, AgreementDesk desk) {
        this.page = page;
        this.desk = desk;
    }

    /** Plays the slice the subject names; nothing happens if it names none. */
    void play(Subject subject) {
        if (subject.get(Part.SLICE).isEmpty())
            return;
        try {
            page.showView(SliceView.ID, null, IWorkbenchPage.VIEW_VISIBLE);
            desk.play(subject);
        } catch (PartInitException failure) {
            Failures.unexpected(page.getWorkbenchWindow().getShell(), failure);
        }
    }
}
