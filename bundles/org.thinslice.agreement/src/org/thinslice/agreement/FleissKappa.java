// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

/**
 * Agreement beyond chance where any raters rated any unit: chance from the pooled shares of the categories. Range
 * [−1, 1]. Undefined if all ratings fall into one category. Fleiss 1971; for two raters it is Scott's π
 * (1955); with weights and missing ratings Gwet 2014, chapter 3, where π_k is the mean of the units' own shares.
 */
public record FleissKappa(Weights weighting, CategorySet categories) implements ChanceCorrected {

    @Override
    public String name() {
        return "fleiss_kappa";
    }

    @Override
    public Chance chance(WeightedCounts counts) {
        double[] shares = counts.shares();
        double[] near = counts.weighted(shares);
        return new Chance(WeightedCounts.product(shares, near), counts.meanOf(near));
    }
}
