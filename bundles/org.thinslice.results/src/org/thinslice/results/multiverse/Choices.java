// SPDX-License-Identifier: EPL-2.0
package org.thinslice.results.multiverse;

import java.util.Arrays;
import java.util.List;
import org.thinslice.agreement.Coefficient;
import org.thinslice.agreement.votes.AggregationRule;

/**
 * What a multiverse goes through.
 *
 * @param coefficients the coefficients; none for those that suit the table
 * @param rules        the aggregation rules; those that do not suit the table are left out
 * @param splits       ways of splitting the observers into halves, at most; 1 or more
 * @param seed         where random splits start
 */
public record Choices(List<Coefficient> coefficients, List<AggregationRule> rules, int splits, long seed) {

    /** The coefficients that suit, with up to ten splits, and all rules but Dawid and Skene's model, which takes minutes. */
    public static final Choices USUAL = new Choices(List.of(), Arrays.stream(AggregationRule.values())
            .filter(rule -> rule != AggregationRule.DAWID_SKENE).toList(), 10, 1);

    public Choices {
        coefficients = List.copyOf(coefficients);
        rules = List.copyOf(rules);
        if (splits < 1)
            throw new IllegalArgumentException(splits + " splits");
    }

    /** The same for other coefficients. */
    public Choices withCoefficients(List<Coefficient> other) {
        return new Choices(other, rules, splits, seed);
    }

    /** The same for other rules. */
    public Choices withRules(List<AggregationRule> other) {
        return new Choices(coefficients, other, splits, seed);
    }

    /** The same with another number of splits. */
    public Choices withSplits(int most) {
        return new Choices(coefficients, rules, most, seed);
    }
}
