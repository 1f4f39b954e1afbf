// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange.intake;

import java.util.Objects;

/**
 * A rating, or a whole row, that cannot come in.
 *
 * @param line   line or row of the file, 1 for the first
 * @param column head of the column; empty where the whole row is meant
 * @param value  what stands there
 * @param why    why it cannot come in, in a sentence
 */
public record Refusal(long line, String column, String value, String why) {

    public Refusal {
        Objects.requireNonNull(column, "column");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(why, "why");
    }
}
