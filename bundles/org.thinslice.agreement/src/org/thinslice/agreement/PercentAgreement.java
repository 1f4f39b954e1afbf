// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

/**
 * Share of pairs of raters who agree on a unit, averaged over units with two or more ratings; weighted if wanted.
 * Range [0, 1]. Undefined if no unit has two ratings. Gwet 2014, chapter 3 (units weigh the same, however many raters
 * they have). Chance is not taken out: it rises as categories become fewer.
 */
public record PercentAgreement(Weights weighting, CategorySet categories) implements ChanceCorrected {

    @Override
    public String name() {
        return "percent_agreement";
    }

    @Override
    public Chance chance(WeightedCounts counts) {
        return Chance.fixed(0);
    }
}
