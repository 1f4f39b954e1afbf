// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.agreement;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;
import org.thinslice.agreement.Settings;
import org.thinslice.base.Texts;
import org.thinslice.study.SliceFilter;
import org.thinslice.study.Study;
import org.thinslice.ui.agreement.model.Computing;
import org.thinslice.ui.agreement.model.ItemAgreement;
import org.thinslice.ui.agreement.model.ItemByItem;
import org.thinslice.ui.agreement.model.StudyAgreement;
import org.thinslice.ui.kit.Work;

/** Computes agreement in a job of the open study, so that closing the study, or newer ratings, make it give up. */
final class AgreementWork implements Computing {

    private static final Texts TEXTS = Texts.of(AgreementWork.class);

    private static final int PAINTING_MILLIS = 20;
    private static final int PATIENCE_MILLIS = 500;

    private final Object family;
    private final Control place;
    private Supplier<String> first = () -> "";
    private Study last;
    private List<ItemAgreement> known = List.of();
    private Job job;
    private int turn;

    AgreementWork(Object family, Control place) {
        this.family = family;
        this.place = place;
    }

    /** Who says which item is looked at, and so is computed first. */
    void first(Supplier<String> label) {
        first = label;
    }

    @Override
    public void start(Study study, SliceFilter filter, Consumer<StudyAgreement> done, Runnable stopped) {
        stop();
        if (study != last)
            known = List.of();
        last = study;
        var mine = ++turn;
        Consumer<StudyAgreement> take = result -> {
            if (mine != turn)
                return;
            known = result.items();
            done.accept(result);
        };
        var items = new ItemByItem(study, filter, Settings.DEFAULT, known, result -> handOver(() -> take.accept(result)));
        var looked = first.get();
        var complete = new AtomicBoolean();
        job = Work.beside(family, place).start(TEXTS.say("work.title"), progress -> items.compute(looked, progress), result -> {
            complete.set(true);
            take.accept(result);
        });
        // after the result, which was handed to the same queue before the job ended
        job.addJobChangeListener(IJobChangeListener.onDone(event -> later(() -> {
            if (mine == turn && !complete.get())
                stopped.run();
        })));
    }

    /** Computes on only when the window has taken and painted what there is so far: both at once would keep it from answering. */
    private void handOver(Runnable take) {
        var painted = new CountDownLatch(1);
        later(() -> {
            take.run();
            place.getDisplay().timerExec(PAINTING_MILLIS, painted::countDown);
        });
        try {
            painted.await(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void later(Runnable action) {
        if (!place.isDisposed())
            place.getDisplay().asyncExec(() -> {
                if (!place.isDisposed())
                    action.run();
            });
    }

    @Override
    public void stop() {
        turn++;
        if (job != null)
            job.cancel();
        job = null;
    }
}
