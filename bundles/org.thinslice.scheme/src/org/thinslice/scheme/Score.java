// SPDX-License-Identifier: EPL-2.0
package org.thinslice.scheme;

import java.util.Objects;

/** The score of a composite: a number, or why there is none. */
public sealed interface Score {

    /**
     * A score.
     *
     * @param value mean of the answered items, reverse-keyed ones turned round
     * @param items how many items it is the mean of, ≥ 1
     */
    record Value(double value, int items) implements Score {
        public Value {
            if (!Double.isFinite(value) || items < 1)
                throw new IllegalArgumentException("score %s of %d items".formatted(value, items));
        }
    }

    /** No score, and why, in a sentence. */
    record NotDefined(String why) implements Score {
        public NotDefined {
            Objects.requireNonNull(why, "why");
        }
    }
}
