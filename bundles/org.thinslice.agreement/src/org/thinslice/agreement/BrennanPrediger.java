// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

/**
 * Agreement beyond chance where chance means picking a category at random: pe = Σ w_kl / q². Range [−1/(q−1), 1].
 * Depends on the declared categories. Undefined with one category. Brennan & Prediger 1981 (κ_n); Randolph 2005
 * for several raters (free-marginal κ); weighted: Gwet 2014, chapter 3.
 */
public record BrennanPrediger(Weights weighting, CategorySet categories) implements ChanceCorrected {

    @Override
    public String name() {
        return "brennan_prediger";
    }

    @Override
    public Chance chance(WeightedCounts counts) {
        return Chance.fixed(counts.totalWeight() / counts.categories() / counts.categories());
    }
}
