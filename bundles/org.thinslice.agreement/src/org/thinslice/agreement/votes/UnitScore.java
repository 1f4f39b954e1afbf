// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.votes;

import java.util.Objects;
import java.util.OptionalDouble;

/**
 * What one unit scored.
 *
 * @param unit      its name
 * @param score     the score, a tie, or why there is none
 * @param observers how many ratings it rests on, ≥ 0
 * @param mean      plain mean of its ratings, where numbers have a meaning
 * @param spread    standard deviation of its ratings over observers (n − 1), where numbers have a meaning; empty below two
 * @param support   where rules vote: the winner's part of all votes, weights counted; for Dawid–Skene its probability; in (0, 1]
 */
public record UnitScore(String unit, Score score, int observers, OptionalDouble mean, OptionalDouble spread, OptionalDouble support) {

    public UnitScore {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(score, "score");
        if (observers < 0)
            throw new IllegalArgumentException(observers + " observers");
    }

    /** Score minus plain mean, where both are numbers on a scale. */
    public OptionalDouble difference() {
        return score.number().isPresent() && mean.isPresent() ? OptionalDouble.of(score.number().getAsDouble() - mean.getAsDouble())
                : OptionalDouble.empty();
    }
}
