// SPDX-License-Identifier: EPL-2.0
package org.thinslice.base;

import java.util.Objects;
import java.util.Optional;

/**
 * Something a person must know: what happened, in which file, at which place, and what to do next. Its message is
 * complete sentences in the user's language, ready to be shown; the edge (job, handler, command line) shows it once.
 */
public class Problem extends Exception {

    private static final long serialVersionUID = 1;

    private final String file;
    private final String place;
    private final String next;

    /** A problem that belongs to no file. */
    public Problem(String what) {
        this(null, null, what, null, null);
    }

    /**
     * @param file  the file concerned, as the user knows it; null if none
     * @param place the place in it, for instance "row 14, column value"; null if none
     * @param what  a sentence that says what happened
     * @param next  a sentence that says what to do; null if the first one is enough
     * @param cause what it came from, for the log; null if none
     */
    public Problem(String file, String place, String what, String next, Throwable cause) {
        super(sentence(file, place, Objects.requireNonNull(what, "what"), next), cause);
        this.file = file;
        this.place = place;
        this.next = next;
    }

    /** The file concerned, as the user knows it. */
    public Optional<String> file() {
        return Optional.ofNullable(file);
    }

    /** The place in the file, in words. */
    public Optional<String> place() {
        return Optional.ofNullable(place);
    }

    /** What to do next. */
    public Optional<String> next() {
        return Optional.ofNullable(next);
    }

    private static String sentence(String file, String place, String what, String next) {
        var text = new StringBuilder();
        if (file != null)
            text.append(file);
        if (place != null)
            text.append(file == null ? "" : ", ").append(place);
        if (!text.isEmpty())
            text.append(": ");
        text.append(what);
        if (next != null)
            text.append(' ').append(next);
        return text.toString();
    }
}
