// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.agreement.explain;

import java.util.function.Consumer;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;
import org.thinslice.ui.kit.Work;

/** Runs tasks as jobs of the open study: seen, and stopped, at the foot of the window; closing the study cancels them. */
final class JobRunning implements Running {

    private final Object family;
    private final Control place;
    private Job job;

    JobRunning(Object family, Control place) {
        this.family = family;
        this.place = place;
    }

    @Override
    public <T> void start(String title, Task<T> task, Consumer<T> done) {
        stop();
        job = Work.beside(family, place).start(title, task::run, done);
    }

    @Override
    public void stop() {
        if (job != null)
            job.cancel();
        job = null;
    }
}
