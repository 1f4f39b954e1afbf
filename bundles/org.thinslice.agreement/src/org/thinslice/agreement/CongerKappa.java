// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

/**
 * Cohen's κ for any number of raters: chance from each rater's own margins, averaged over pairs of raters. Range [−1, 1].
 * Undefined if chance agreement is certain, or with one rater. Conger 1980; with weights and missing ratings
 * Gwet 2014, chapter 3 (margins from all ratings of a rater, also of units nobody else rated).
 */
public record CongerKappa(Weights weighting, CategorySet categories) implements ChanceCorrected {

    @Override
    public String name() {
        return "conger_kappa";
    }

    @Override
    public Chance chance(WeightedCounts counts) {
        var margins = RaterMargins.of(counts);
        return margins.raters() < 2 ? Chance.fixed(1) : new Chance(margins.expected(), margins.byUnit());
    }
}
