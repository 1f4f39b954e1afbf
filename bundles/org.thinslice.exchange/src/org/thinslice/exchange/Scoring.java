// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange;

import java.util.Objects;
import org.thinslice.agreement.votes.AggregationRule;
import org.thinslice.agreement.votes.Window;

/**
 * How the ratings of a slice become its score. An item the rule does not suit gets its usual one, and its rows name it.
 *
 * @param rule   the rule
 * @param window over which slices observers' habits are counted
 */
public record Scoring(AggregationRule rule, Window window) {

    /** Means over observers. */
    public static final Scoring USUAL = new Scoring(AggregationRule.MEAN, Window.STUDY);

    public Scoring {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(window, "window");
    }
}
