// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange.intake;

import java.util.Objects;

/**
 * A rating, or a whole row, that cannot come in.
 *
 * @param line   line or row of the file, 1 for the first
 * @param column head of the column; empty where the whole row is meant
 * @param value  what stands there; of a long text its beginning
 * @param why    why it cannot come in, in a sentence
 */
public record Refusal(long line, String column, String value, String why) {

    private static final int SHOWN = 200;

    public Refusal {
        Objects.requireNonNull(column, "column");
        value = shortly(value);
        Objects.requireNonNull(why, "why");
    }

    /** A text of which people need to see no more than what it is. */
    static String shortly(String text) {
        return shortly(text, SHOWN);
    }

    /** A text, or its beginning if it has more signs than {@code most}. */
    static String shortly(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most) + "\u2026";
    }
}
