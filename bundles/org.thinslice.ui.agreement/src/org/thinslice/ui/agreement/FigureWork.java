// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.agreement;

import java.util.function.Consumer;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.swt.widgets.Control;
import org.thinslice.base.Texts;
import org.thinslice.ui.agreement.model.FigureDesk;
import org.thinslice.ui.agreement.model.Shown;
import org.thinslice.ui.kit.Work;

/** Makes figures in jobs of the open study; long ones are seen, and can be stopped, at the foot of the window. */
final class FigureWork implements FigureDesk.Running {

    private static final Texts TEXTS = Texts.of(FigureWork.class);

    private final Object family;
    private final Control place;

    FigureWork(Object family, Control place) {
        this.family = family;
        this.place = place;
    }

    @Override
    public Runnable start(boolean seen, FigureDesk.Task task, Consumer<Shown> done, Runnable stopped) {
        var work = seen ? Work.beside(family, place) : Work.quietly(family, place);
        var job = work.start(TEXTS.say("figure.work"), task::run, done);
        job.addJobChangeListener(IJobChangeListener.onDone(event -> {
            if (event.getResult().getSeverity() == IStatus.CANCEL && !place.isDisposed())
                place.getDisplay().asyncExec(stopped);
        }));
        return job::cancel;
    }
}
