// SPDX-License-Identifier: EPL-2.0
package org.thinslice.study;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * Something that happened while an observer rated.
 *
 * @param id       a UUID
 * @param at       when (UTC)
 * @param kind     what
 * @param observer code of the observer
 * @param slice    code of the slice; empty if it concerns the sitting as a whole
 * @param detail   more about it in the kind's own short form; may be empty
 */
public record Event(String id, Instant at, Kind kind, String observer, String slice, String detail) implements Entry {

    /** What can happen. */
    public enum Kind {
        SITTING_STARTED, SITTING_ENDED, BREAK,
        /** The slice came on the screen. */
        SHOWN,
        PLAY, PAUSE, RESUME, REPLAY,
        /** The slice was played to its end. */
        ENDED,
        /** Which frames were really painted. */
        SEEN,
        FOCUS_LOST, FOCUS_GAINED,
        /** The recording could not be played. */
        MEDIA_PROBLEM,
        /** The observer went on to the next slice. */
        NEXT,
        /** The computer's clock went back since the entry before. */
        CLOCK_WENT_BACK
    }

    public Event {
        UUID.fromString(id);
        at = Moments.millis(at);
        Objects.requireNonNull(kind, "kind");
        Checks.filled(observer, "observer");
        Objects.requireNonNull(slice, "slice");
        Objects.requireNonNull(detail, "detail");
    }
}
