// SPDX-License-Identifier: EPL-2.0
package org.thinslice.study;

import java.util.Locale;
import java.util.Objects;

/**
 * What can be left out of everything computed: an observer, a slice, a session, or what one observer said of one slice.
 *
 * @param kind     which of the four
 * @param observer code of the observer; empty for a slice or a session
 * @param slice    code of the slice; empty for an observer or a session
 * @param session  name of the session; empty for the others
 */
public record Excluded(Kind kind, String observer, String slice, String session) {

    /** Kinds of things that can be left out. */
    public enum Kind {
        OBSERVER, SLICE, SESSION,
        /** All answers of one observer to one slice. */
        RATING;

        /** How files and commands spell it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Excluded {
        Objects.requireNonNull(kind, "kind");
        check("observer", observer, kind == Kind.OBSERVER || kind == Kind.RATING);
        check("slice", slice, kind == Kind.SLICE || kind == Kind.RATING);
        check("session", session, kind == Kind.SESSION);
    }

    private static void check(String name, String value, boolean wanted) {
        if (Objects.requireNonNull(value, name).isBlank() == wanted)
            throw new IllegalArgumentException(name + " is '" + value + "'");
    }

    /** Everything an observer said. */
    public static Excluded observer(String code) {
        return new Excluded(Kind.OBSERVER, code, "", "");
    }

    /** Everything said of a slice. */
    public static Excluded slice(String code) {
        return new Excluded(Kind.SLICE, "", code, "");
    }

    /** Everything said of a session's slices. */
    public static Excluded session(String name) {
        return new Excluded(Kind.SESSION, "", "", name);
    }

    /** What an observer said of a slice. */
    public static Excluded rating(String observer, String slice) {
        return new Excluded(Kind.RATING, observer, slice, "");
    }

    /** Whether a plan has what this names. */
    public boolean in(Plan plan) {
        return switch (kind) {
            case OBSERVER -> plan.observer(observer).isPresent();
            case SLICE -> plan.slice(slice).isPresent();
            case SESSION -> plan.recordings().stream().anyMatch(recording -> recording.session().equals(session));
            case RATING -> plan.observer(observer).isPresent() && plan.slice(slice).isPresent();
        };
    }
}
