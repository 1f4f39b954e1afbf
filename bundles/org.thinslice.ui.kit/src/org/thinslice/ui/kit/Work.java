// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.kit;

import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;
import org.thinslice.base.Problem;
import org.thinslice.base.Progress;
import org.thinslice.base.Stopped;

/**
 * Runs long work beside the windows: a job with a progress bar and a cancel button, whose family is the open study, so
 * that closing the study cancels it and tests can join it instead of waiting. The result is handed over on the UI thread.
 */
public final class Work {

    /** What is to be done, away from the UI thread. */
    @FunctionalInterface
    public interface Task<T> {
        T run(Progress progress) throws Problem;
    }

    /** Where the user sees that something is going on. */
    private enum Shown {
        IN_FRONT, AT_THE_FOOT, NOWHERE
    }

    private final Object family;
    private final Control place;
    private final Shown shown;

    private Work(Object family, Control place, Shown shown) {
        this.family = Objects.requireNonNull(family, "family");
        this.place = Objects.requireNonNull(place, "place");
        this.shown = shown;
    }

    /** Work the user asked for: shown with its progress when it takes long. */
    public static Work of(Object family, Control place) {
        return new Work(family, place, Shown.IN_FRONT);
    }

    /** Work that follows from what the user does and may take a while: seen, and stopped, at the foot of the window. */
    public static Work beside(Object family, Control place) {
        return new Work(family, place, Shown.AT_THE_FOOT);
    }

    /** Work in the background, for instance counting again after a rating came in. */
    public static Work quietly(Object family, Control place) {
        return new Work(family, place, Shown.NOWHERE);
    }

    /** Runs a task at once, on this thread, for a dialog that has a progress bar and a button to stop of its own. */
    public static <T> T within(IProgressMonitor monitor, String title, Task<T> task) throws Problem {
        return task.run(new MonitoredProgress(title, monitor));
    }

    /**
     * Starts the task.
     *
     * @param title what is being done, as the user reads it
     * @param done  takes the result on the UI thread; not called when the user stopped the work, it failed, or the place
     *              it was for is gone
     * @return the job, to be joined or cancelled
     */
    public <T> Job start(String title, Task<T> task, Consumer<T> done) {
        var job = new TaskJob<>(title, task, done);
        job.setUser(shown == Shown.IN_FRONT);
        job.setSystem(shown == Shown.NOWHERE);
        job.schedule();
        return job;
    }

    private final class TaskJob<T> extends Job {

        private final Task<T> task;
        private final Consumer<T> done;

        TaskJob(String title, Task<T> task, Consumer<T> done) {
            super(title);
            this.task = task;
            this.done = done;
        }

        @Override
        public boolean belongsTo(Object asked) {
            return family.equals(asked);
        }

        @Override
        protected IStatus run(IProgressMonitor monitor) {
            try {
                var result = task.run(new MonitoredProgress(getName(), monitor));
                later(() -> done.accept(result));
                return Status.OK_STATUS;
            } catch (Stopped stopped) {
                return Status.CANCEL_STATUS;
            } catch (Problem | RuntimeException failure) {
                later(() -> Failures.any(place.getShell(), failure));
                return Status.OK_STATUS; // shown above, in our own words; the platform would show it a second time
            } finally {
                monitor.done();
            }
        }

        private void later(Runnable action) {
            if (!place.isDisposed())
                place.getDisplay().asyncExec(() -> {
                    if (!place.isDisposed())
                        action.run();
                });
        }
    }
}
