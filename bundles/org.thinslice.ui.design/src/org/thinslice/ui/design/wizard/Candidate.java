// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.design.wizard;

import java.nio.file.Path;
import java.util.Objects;

/**
 * A file that may become a recording of the study.
 *
 * @param file    where it lies
 * @param session the session it shows, as the manager calls it
 * @param state   what is known about it
 */
record Candidate(Path file, String session, State state) {

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
         */
        record Usable(long bytes, long durationMicros, boolean hasVideo, boolean hasAudio) implements State {
        }

        /** Not a recording, and why, in a sentence. */
        record Refused(String why) implements State {
        }
    }

    Candidate {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(session, "session");
        Objects.requireNonNull(state, "state");
    }

    /** A file that has not been looked at; its session is called like the file. */
    static Candidate of(Path file) {
        return new Candidate(file, stem(file), new State.Waiting());
    }

    /** The file's name without its ending. */
    String stem() {
        return stem(file);
    }

    private static String stem(Path file) {
        var name = file.getFileName().toString();
        var dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    Candidate with(State other) {
        return new Candidate(file, session, other);
    }

    Candidate with(String otherSession) {
        return new Candidate(file, otherSession, state);
    }

    boolean usable() {
        return state instanceof State.Usable;
    }

    boolean waiting() {
        return state instanceof State.Waiting;
    }
}
