// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.kit;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.services.IServiceLocator;
import org.thinslice.base.Problem;
import org.thinslice.base.Progress;
import org.thinslice.base.Texts;
import org.thinslice.study.Plan;
import org.thinslice.study.Study;

/**
 * The study that is open in the running application, if any, and what is selected in it. It is also the family of all
 * jobs that work on the study: closing the study cancels them and waits for them away from the UI thread. All methods
 * are for the UI thread.
 */
public final class OpenStudy {

    private static final Texts TEXTS = Texts.of(OpenStudy.class);

    private final StudyFiles files;
    private final Display display;
    private final Bus<Selected> selection = new Bus<>();
    private final List<Consumer<Optional<Study>>> listeners = new CopyOnWriteArrayList<>();
    private Study study;
    private Path file;
    private Runnable unsubscribe;
    private boolean telling;

    /** Nothing is open at first. */
    public OpenStudy(StudyFiles files, Display display) {
        this.files = files;
        this.display = display;
    }

    /** The one of the application that a view, a window or a handler belongs to. */
    public static OpenStudy in(IServiceLocator place) {
        return place.getService(OpenStudy.class);
    }

    /** The study, if one is open. */
    public Optional<Study> study() {
        return Optional.ofNullable(study);
    }

    /** Its file, if one is open. */
    public Optional<Path> file() {
        return Optional.ofNullable(file);
    }

    /** What is selected in the study; one bus for all views. */
    public Bus<Selected> selection() {
        return selection;
    }

    /** Tells the listener the present state at once, and again whenever a study is opened, closed or changed. */
    public Registration listen(Consumer<Optional<Study>> listener) {
        Consumer<Optional<Study>> own = listener::accept;
        listeners.add(own);
        own.accept(study());
        return () -> listeners.remove(own);
    }

    /** Opens a study file in place of the open one; a failure leaves the open one as it is. */
    public Job open(Path path, Control place) {
        return Work.of(this, place).start(TEXTS.say("open.opening", path.getFileName()), progress -> files.open(path, progress),
                opened -> show(path, opened));
    }

    /** Makes a study file and opens it in place of the open one. */
    public Job create(Path path, Work.Task<Plan> plan, Control place) {
        return Work.of(this, place).start(TEXTS.say("open.creating", path.getFileName()),
                progress -> files.create(path, plan.run(progress)), created -> show(path, created));
    }

    /** Makes a study file that holds more than a plan; leaves no file if it cannot. */
    @FunctionalInterface
    public interface Making {
        void make(StudyFiles files, Progress progress) throws Problem;
    }

    /** Has a study file made and opens it in place of the open one. */
    public Job make(Path path, Making making, Control place) {
        return Work.of(this, place).start(TEXTS.say("open.creating", path.getFileName()), progress -> {
            making.make(files, progress);
            return files.open(path, progress);
        }, made -> show(path, made));
    }

    /** Closes the open study; the job, to be joined before the program ends, is there only if one was open. */
    public Optional<Job> close() {
        if (study == null)
            return Optional.empty();
        var leaving = release();
        selection.forget();
        tell();
        return Optional.of(leaving);
    }

    /** Closes the open study, if there is one, and waits until everything of it is on the disk: the program ends. */
    public void closeAndWait() {
        close().ifPresent(closing -> {
            try {
                closing.join();
            } catch (InterruptedException asked) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private void show(Path path, Study opened) {
        if (study != null)
            release();
        study = opened;
        file = path;
        unsubscribe = opened.onChange(this::tellSoon);
        selection.forget();
        tell();
    }

    private Job release() {
        unsubscribe.run();
        var leaving = study;
        study = null;
        file = null;
        var jobs = Job.getJobManager();
        jobs.cancel(this);
        var closing = Job.createSystem(TEXTS.say("open.closing"), monitor -> {
            try {
                jobs.join(this, null);
                leaving.close();
            } catch (Problem | OperationCanceledException failure) {
                Failures.log(failure);
            } catch (InterruptedException asked) {
                Thread.currentThread().interrupt();
            }
        });
        closing.schedule();
        return closing;
    }

    /** Changes come in bursts from any thread; one round of listeners answers each burst. */
    private void tellSoon() {
        display.asyncExec(() -> {
            if (telling)
                return;
            telling = true;
            display.timerExec(50, this::tell);
        });
    }

    private void tell() {
        telling = false;
        listeners.forEach(listener -> listener.accept(study()));
    }
}
