// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.agreement.exclusion;

import java.util.function.Consumer;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;
import org.thinslice.agreement.Settings;
import org.thinslice.base.Texts;
import org.thinslice.study.Scope;
import org.thinslice.study.Study;
import org.thinslice.ui.agreement.model.StudyAgreement;
import org.thinslice.ui.kit.Work;

/** Compares in a job of the open study. */
final class ExclusionWork implements ExclusionDesk.Comparing {

    private static final Texts TEXTS = Texts.of(ExclusionWork.class);

    private final Object family;
    private final Control place;
    private Job job;

    ExclusionWork(Object family, Control place) {
        this.family = family;
        this.place = place;
    }

    @Override
    public void start(Study study, Scope before, Scope after, Consumer<Comparison> done) {
        stop();
        var quick = Settings.DEFAULT.withRounds(0);
        job = run(study, before, after, quick, first -> {
            done.accept(first);
            if (!StudyAgreement.isLarge(study))
                job = run(study, before, after, Settings.DEFAULT, done);
        });
    }

    private Job run(Study study, Scope before, Scope after, Settings settings, Consumer<Comparison> done) {
        return Work.beside(family, place).start(TEXTS.say("computing"), progress -> Comparison.of(study, before, after, settings, progress), done);
    }

    @Override
    public void stop() {
        if (job != null)
            job.cancel();
        job = null;
    }
}
