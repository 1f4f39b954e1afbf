// SPDX-License-Identifier: EPL-2.0
package org.thinslice.study;

import java.util.HashMap;
import java.util.function.Predicate;

/**
 * One of several equal parts of a session, say its first third. A slice belongs to the part in which its middle lies; one
 * whose time is not known belongs to none.
 *
 * @param number which part, 1 for the first
 * @param of     into how many parts the session is divided, 2 or more
 */
public record SessionPart(int number, int of) implements Comparable<SessionPart> {

    public SessionPart {
        Checks.atLeast(2, of, "parts");
        Checks.atLeast(1, number, "part");
        if (number > of)
            throw new IllegalArgumentException("part %d of %d".formatted(number, of));
    }

    @Override
    public int compareTo(SessionPart other) {
        return of == other.of ? Integer.compare(number, other.number) : Integer.compare(of, other.of);
    }

    /** Whether slices of a plan belong to the part. A session lasts from the first to the last moment of any recording of it. */
    Predicate<Slice> on(Plan plan) {
        var from = new HashMap<String, Long>();
        var to = new HashMap<String, Long>();
        for (var recording : plan.recordings()) {
            from.merge(recording.session(), recording.offsetMicros(), Math::min);
            to.merge(recording.session(), recording.offsetMicros() + recording.durationMicros(), Math::max);
        }
        return slice -> plan.spanOf(slice).filter(span -> {
            var recording = plan.recordingOf(slice);
            long begin = from.get(recording.session());
            double middle = recording.offsetMicros() - begin + (span.fromMicros() + span.toMicros()) / 2.0;
            double share = middle / (to.get(recording.session()) - begin);
            return Math.min(of, (int) Math.floor(share * of) + 1) == number;
        }).isPresent();
    }
}
