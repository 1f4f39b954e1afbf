// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.agreement.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.thinslice.exchange.Scoring;
import org.thinslice.study.Study;
import org.thinslice.ui.kit.Registration;

/**
 * How the slices of the open study are scored in everything that says or holds scores: as it was chosen last, means until then. Another
 * study begins with means again. UI thread only.
 */
public final class ChosenScoring {

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private Study study;
    private Scoring scoring = Scoring.USUAL;

    /** A study was opened, closed or changed. */
    public void study(Optional<Study> open) {
        var next = open.orElse(null);
        if (next == study)
            return;
        study = next;
        choose(Scoring.USUAL);
    }

    /** From now on it is this one. */
    public void choose(Scoring next) {
        Objects.requireNonNull(next, "next");
        if (next.equals(scoring))
            return;
        scoring = next;
        listeners.forEach(Runnable::run);
    }

    /** The one that holds. */
    public Scoring now() {
        return scoring;
    }

    /** Calls a listener after every change. */
    public Registration listen(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }
}
