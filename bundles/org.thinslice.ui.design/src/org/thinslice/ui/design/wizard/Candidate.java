// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.design.wizard;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.thinslice.media.RecordingReport;
import org.thinslice.ui.design.input.Typed;

/**
 * A file that may become a recording of the study.
 *
 * @param file    where it lies
 * @param session the session it shows, as the manager calls it
 * @param offset  when it began on its session's clock, in seconds, as typed; blank for 0
 * @param state   what is known about it
 * @param origin  the recording it is a faster copy of, if it is one
 */
record Candidate(Path file, String session, String offset, State state, Optional<Origin> origin) {

    /**
     * What a faster copy was made from.
     *
     * @param file   the original
     * @param sha256 its fingerprint
     */
    record Origin(Path file, String sha256) {
    }

    private static final double MOST_SECONDS = 1e8;

    /** What is known about a file. */
    sealed interface State {

        /** Not looked at yet. */
        record Waiting() implements State {
        }

        /**
         * A recording.
         *
         * @param bytes          its size
         * @param durationMicros its length in µs, > 0
         * @param report         what should be known about it, if it was looked at in full
         */
        record Usable(long bytes, long durationMicros, boolean hasVideo, boolean hasAudio, Optional<RecordingReport> report) implements State {

            /** Nothing to remark. */
            Usable(long bytes, long durationMicros, boolean hasVideo, boolean hasAudio) {
                this(bytes, durationMicros, hasVideo, hasAudio, Optional.empty());
            }

            /** As a look at it found. */
            static Usable of(RecordingReport report) {
                var source = report.source();
                return new Usable(report.bytes(), source.durationMicros(), source.hasVideo(), source.hasAudio(), Optional.of(report));
            }
        }

        /** Not a recording, and why, in a sentence. */
        record Refused(String why) implements State {
        }
    }

    Candidate {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(session, "session");
        Objects.requireNonNull(offset, "offset");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(origin, "origin");
    }

    /** A file that has not been looked at; its session is called like the file. */
    static Candidate of(Path file) {
        return new Candidate(file, stem(file), "", new State.Waiting(), Optional.empty());
    }

    /** The file that gives the recording its name: the original of a faster copy. */
    Path namedAfter() {
        return origin.map(Origin::file).orElse(file);
    }

    /** What a look at it found; empty before, and if it cannot be used. */
    Optional<RecordingReport> report() {
        return state instanceof State.Usable usable ? usable.report() : Optional.empty();
    }

    /** The faster copy of it, of the same session. */
    Candidate copiedTo(RecordingReport copy, String sha256) {
        return new Candidate(copy.source().file(), session, offset, State.Usable.of(copy), Optional.of(new Origin(file, sha256)));
    }

    private static String stem(Path file) {
        var name = file.getFileName().toString();
        var dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    Candidate with(State other) {
        return new Candidate(file, session, offset, other, origin);
    }

    Candidate with(String otherSession) {
        return new Candidate(file, otherSession, offset, state, origin);
    }

    Candidate withOffset(String typed) {
        return new Candidate(file, session, typed, state, origin);
    }

    /** When it began on its session's clock, in µs; empty while that is no number of seconds. */
    Optional<Long> offsetMicros() {
        var seconds = Typed.number(offset.isBlank() ? "0" : offset);
        return seconds.isPresent() && Math.abs(seconds.getAsDouble()) < MOST_SECONDS
                ? Optional.of(Math.round(seconds.getAsDouble() * 1e6)) : Optional.empty();
    }

    boolean usable() {
        return state instanceof State.Usable;
    }

    boolean waiting() {
        return state instanceof State.Waiting;
    }
}
