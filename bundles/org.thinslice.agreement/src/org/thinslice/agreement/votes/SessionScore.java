// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.votes;

import java.util.Objects;
import java.util.OptionalDouble;

/**
 * What one session scored over its units: the mean of their scores, or, where scores are names, the most frequent one.
 *
 * @param session its name
 * @param score   the score, a tie, or why there is none
 * @param units   how many scored units it rests on, ≥ 0
 * @param without how many of its units have no score of their own, for instance because of a tie
 * @param mean    mean over the same units of their plain means, where numbers have a meaning
 * @param spread  standard deviation of the units' scores (n − 1), where numbers have a meaning; empty below two
 */
public record SessionScore(String session, Score score, int units, int without, OptionalDouble mean, OptionalDouble spread) {

    public SessionScore {
        Objects.requireNonNull(session, "session");
        Objects.requireNonNull(score, "score");
        if (units < 0 || without < 0)
            throw new IllegalArgumentException("%d units with and %d without a score".formatted(units, without));
    }

    /** Score minus the mean of the plain means, where both are numbers on a scale. */
    public OptionalDouble difference() {
        return score.number().isPresent() && mean.isPresent() ? OptionalDouble.of(score.number().getAsDouble() - mean.getAsDouble())
                : OptionalDouble.empty();
    }
}
