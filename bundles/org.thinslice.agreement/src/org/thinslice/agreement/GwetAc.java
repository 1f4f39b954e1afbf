// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

/**
 * Agreement beyond chance that stays stable when one category prevails: AC1 without weights, AC2 with. Chance is
 * T_w / (q (q − 1)) · Σ π_k (1 − π_k), T_w the sum of all weights. Range [−1, 1]. Depends on the declared categories.
 * Undefined with one category. Gwet 2008; weights: Gwet 2014, chapter 4.
 */
public record GwetAc(Weights weighting, CategorySet categories) implements ChanceCorrected {

    @Override
    public String name() {
        return "gwet_ac";
    }

    @Override
    public Chance chance(WeightedCounts counts) {
        int q = counts.categories();
        if (q < 2)
            return Chance.fixed(1);
        double scale = counts.totalWeight() / q / (q - 1);
        double[] shares = counts.shares();
        double[] rest = new double[q];
        for (int k = 0; k < q; k++)
            rest[k] = scale * (1 - shares[k]);
        return new Chance(WeightedCounts.product(shares, rest), counts.meanOf(rest));
    }
}
