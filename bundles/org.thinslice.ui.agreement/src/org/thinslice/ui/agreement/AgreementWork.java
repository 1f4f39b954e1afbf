// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.agreement;

import java.util.function.Consumer;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;
import org.thinslice.agreement.Settings;
import org.thinslice.base.Texts;
import org.thinslice.study.SliceFilter;
import org.thinslice.study.Study;
import org.thinslice.ui.agreement.model.AgreementDesk;
import org.thinslice.ui.agreement.model.StudyAgreement;
import org.thinslice.ui.kit.Work;

/** Computes agreement in a job of the open study, so that closing the study, or newer ratings, make it give up. */
final class AgreementWork implements AgreementDesk.Computing {

    private static final Texts TEXTS = Texts.of(AgreementWork.class);

    private final Object family;
    private final Control place;
    private Job job;

    AgreementWork(Object family, Control place) {
        this.family = family;
        this.place = place;
    }

    @Override
    public void start(Study study, SliceFilter filter, Consumer<StudyAgreement> done) {
        stop();
        if (StudyAgreement.isLarge(study))
            job = run(study, filter, Settings.DEFAULT.withRounds(0), first -> {
                done.accept(first);
                job = run(study, filter, Settings.DEFAULT, done);
            });
        else
            job = run(study, filter, Settings.DEFAULT, done);
    }

    private Job run(Study study, SliceFilter filter, Settings settings, Consumer<StudyAgreement> done) {
        return Work.beside(family, place).start(TEXTS.say("work.title"),
                progress -> StudyAgreement.of(study, filter, settings, progress), done);
    }

    @Override
    public void stop() {
        if (job != null)
            job.cancel();
        job = null;
    }
}
