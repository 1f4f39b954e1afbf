// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.agreement.explain;

import java.util.Optional;
import java.util.function.Consumer;
import org.thinslice.agreement.Settings;
import org.thinslice.base.Problem;
import org.thinslice.base.Progress;
import org.thinslice.charts.Part;
import org.thinslice.charts.Subject;
import org.thinslice.study.SliceFilter;
import org.thinslice.study.Study;
import org.thinslice.ui.agreement.model.AgreementDesk;
import org.thinslice.ui.agreement.model.Computing;
import org.thinslice.ui.agreement.model.SmallStudy;
import org.thinslice.ui.agreement.model.StudyAgreement;
import org.thinslice.ui.kit.Bus;
import org.thinslice.ui.kit.Selected;

/** A desk on which the small study lies, computed at once, and work that is done only when the test says so. */
final class Asked implements Computing, Running {

    final Bus<Selected> bus = new Bus<>();
    final AgreementDesk desk = new AgreementDesk(bus, this);
    int started;
    int stopped;
    private Runnable pending = () -> { };

    /** The desk with a study on it. */
    static Asked about(Study study) {
        var asked = new Asked();
        asked.desk.study(Optional.of(study));
        return asked;
    }

    /** Rapport, rated by three observers, is selected; warmth was rated by one. */
    static Asked aboutRapport() throws Problem {
        return about(SmallStudy.rated());
    }

    void select(String item, String coefficient) {
        desk.pick(Subject.of(Part.ITEM, item).with(Part.COEFFICIENT, coefficient));
    }

    /** Does the work that was begun last. */
    void finish() {
        pending.run();
    }

    /** The work that was begun last, to be done later. */
    Runnable late() {
        return pending;
    }

    @Override
    public void start(Study study, SliceFilter filter, Consumer<StudyAgreement> done, Runnable stopped) {
        try {
            done.accept(StudyAgreement.of(study, filter, Settings.DEFAULT.withRounds(50), Progress.NONE));
        } catch (Problem failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public <T> void start(String title, Task<T> task, Consumer<T> done) {
        started++;
        pending = () -> {
            try {
                done.accept(task.run(Progress.NONE));
            } catch (Problem failure) {
                throw new IllegalStateException(failure);
            }
        };
    }

    @Override
    public void stop() {
        stopped++;
    }
}
