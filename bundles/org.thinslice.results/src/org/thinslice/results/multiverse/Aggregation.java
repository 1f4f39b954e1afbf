// SPDX-License-Identifier: EPL-2.0
package org.thinslice.results.multiverse;

import java.util.Optional;
import org.thinslice.agreement.votes.AggregationRule;
import org.thinslice.base.Texts;

/**
 * What the agreement is of: of single ratings, or of scores that two halves of the observers arrive at by a rule.
 *
 * @param rule the rule; empty for single ratings
 */
public record Aggregation(Optional<AggregationRule> rule) {

    private static final Texts TEXTS = Texts.of(Aggregation.class);

    /** Ratings as they are. */
    public static final Aggregation SINGLE = new Aggregation(Optional.empty());

    /** Scores by a rule. */
    public static Aggregation by(AggregationRule rule) {
        return new Aggregation(Optional.of(rule));
    }

    /** Its name for people. */
    public String label() {
        return rule.map(each -> TEXTS.say("aggregation.halves", each.label())).orElse(TEXTS.say("aggregation.single"));
    }
}
