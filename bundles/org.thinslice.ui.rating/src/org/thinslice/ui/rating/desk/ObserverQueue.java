// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.rating.desk;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.thinslice.base.Problem;
import org.thinslice.scheme.model.Scheme;
import org.thinslice.study.Answer;
import org.thinslice.study.Assignment;
import org.thinslice.study.Event;
import org.thinslice.study.Rating;
import org.thinslice.study.Role;
import org.thinslice.study.Sitting;
import org.thinslice.study.Slice;
import org.thinslice.study.Study;

/**
 * What one observer has before them: the slices in their own order, the scheme, and where they are. What it writes is
 * called on the disk's thread; what it tells is a picture taken there after the last step, to be read by any thread.
 */
public final class ObserverQueue {

    private record Now(Optional<Assignment> current, Optional<Slice> slice, Optional<Slice> following,
            Map<String, Rating> given, Progressed progressed, Scheme scheme, int replaysAllowed) {
    }

    private final Study study;
    private final Sitting sitting;
    private volatile Now now;

    /** Takes an observer's sitting; disk's thread. */
    public ObserverQueue(Study study, Sitting sitting) throws Problem {
        this.study = study;
        this.sitting = sitting;
        look();
    }

    /** The coding scheme the present slice is rated on. */
    public Scheme scheme() {
        return now.scheme;
    }

    /** How often the study lets observers watch a slice again. */
    public int replaysAllowed() {
        return now.replaysAllowed;
    }

    /** Whether everything is rated. */
    boolean finished() {
        return now.current.isEmpty();
    }

    /** The slice to be shown now. */
    Optional<Slice> slice() {
        return now.slice;
    }

    /** The slice after the present one. */
    Optional<Slice> following() {
        return now.following;
    }

    /** The answers to the present slice that are saved from earlier. */
    Map<String, Rating> given() {
        return now.given;
    }

    Progressed progressed() {
        return now.progressed;
    }

    void answer(String item, Answer answer, OptionalInt confidence, long durationMs, int plays) throws Problem {
        sitting.answer(item, answer, confidence, durationMs, plays);
    }

    void notRatable(String reason, long durationMs, int plays) throws Problem {
        sitting.notRatable(reason, durationMs, plays);
    }

    void note(Event.Kind kind, String detail) throws Problem {
        sitting.note(kind, detail);
    }

    void next() throws Problem {
        sitting.next();
        look();
    }

    void close() throws Problem {
        sitting.close();
    }

    private void look() throws Problem {
        now = new Now(sitting.current(), sitting.slice(), sitting.following(), Map.copyOf(sitting.given()), count(),
                study.scheme(), study.plan().settings().replays());
    }

    /** Practice and real slices are counted apart, hidden repeats like any other. */
    private Progressed count() throws Problem {
        var current = sitting.current();
        var practice = current.map(ObserverQueue::practice).orElse(false);
        var alike = study.plan().assignmentsOf(sitting.observer().code()).stream().filter(one -> practice(one) == practice).toList();
        var number = current.map(one -> alike.indexOf(one) + 1).orElse(alike.size());
        return new Progressed(practice, number, alike.size(), sitting.minutesLeft());
    }

    private static boolean practice(Assignment one) {
        return one.role() == Role.PRACTICE;
    }
}
