// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.votes;

import java.util.HashMap;
import org.thinslice.agreement.Ratings;
import org.thinslice.base.Problem;
import org.thinslice.base.Texts;

/**
 * Over which units an observer's habits are counted: all of them, those of a session, or batches of units in their order.
 *
 * @param kind what a batch is
 * @param size units of a batch, ≥ 1, where batches are counted; otherwise 0
 */
public record Window(Kind kind, int size) {

    /** The whole study. */
    public static final Window STUDY = new Window(Kind.STUDY, 0);
    /** Each session for itself; the whole study where no sessions are known. */
    public static final Window SESSION = new Window(Kind.SESSION, 0);

    /** Sorts of windows. */
    public enum Kind {
        /** All units. */
        STUDY,
        /** The units of one session. */
        SESSION,
        /** So many units after each other. */
        BATCH
    }

    public Window {
        if ((kind == Kind.BATCH) != size > 0)
            throw new IllegalArgumentException("a window of kind %s with %d units".formatted(kind, size));
    }

    /** Batches of units in the order of the table; the last one may be smaller. */
    public static Window batches(int size) {
        return new Window(Kind.BATCH, size);
    }

    /**
     * A window by its word: {@code study}, {@code session} or a number of units.
     *
     * @throws Problem if it is none of these
     */
    public static Window named(String word) throws Problem {
        if (word.equals("study"))
            return STUDY;
        if (word.equals("session"))
            return SESSION;
        if (word.matches("0*[1-9][0-9]{0,8}"))
            return batches(Integer.parseInt(word));
        throw new Problem(Texts.of(Window.class).say("window.unknown", word));
    }

    /** Its word in files: {@code study}, {@code session}, or the number of units of a batch. */
    public String word() {
        return switch (kind) {
            case STUDY -> "study";
            case SESSION -> "session";
            case BATCH -> Integer.toString(size);
        };
    }

    /** The number of the window each unit lies in, from 0. */
    int[] of(Ratings ratings) {
        var windows = new int[ratings.units()];
        var sessions = new HashMap<String, Integer>();
        for (int u = 0; u < windows.length; u++)
            windows[u] = switch (kind) {
                case STUDY -> 0;
                case SESSION -> sessions.computeIfAbsent(ratings.session(u).orElse(""), name -> sessions.size());
                case BATCH -> u / size;
            };
        return windows;
    }
}
