// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.unitizing;

import java.util.Objects;

/**
 * How γ is computed.
 *
 * @param dissimilarity how unlike two units are
 * @param chance        what observers would mark by chance
 * @param samples       chance samples to begin with, ≥ 2
 * @param precision     as many samples more are drawn as bring the expected disorder within this part of its value, at the
 *                      confidence of the settings; 0 to draw none more
 * @param groups        how many groups of units that could stand for the same are searched at most, > 0
 */
public record GammaOptions(Dissimilarity dissimilarity, ChanceModel chance, int samples, double precision, int groups) {

    /** Groups searched where nothing else is said. */
    public static final int MOST_GROUPS = 200_000;
    /** The paper's: α = β = Δ∅ = 1, shuffled units, 30 samples and then as many as make the expected disorder right to 2 %. */
    public static final GammaOptions USUAL = new GammaOptions(Dissimilarity.USUAL, ChanceModel.SHUFFLE, 30, .02, MOST_GROUPS);

    public GammaOptions {
        Objects.requireNonNull(dissimilarity, "dissimilarity");
        Objects.requireNonNull(chance, "chance");
        if (samples < 2 || !(precision >= 0 && precision < 1) || groups < 1)
            throw new IllegalArgumentException("%d samples, precision %s, %d groups".formatted(samples, precision, groups));
    }

    /** The same with another dissimilarity. */
    public GammaOptions with(Dissimilarity other) {
        return new GammaOptions(other, chance, samples, precision, groups);
    }

    /** The same with another model of chance. */
    public GammaOptions with(ChanceModel other) {
        return new GammaOptions(dissimilarity, other, samples, precision, groups);
    }

    /** The same with exactly so many samples. */
    public GammaOptions withSamples(int exactly) {
        return new GammaOptions(dissimilarity, chance, exactly, 0, groups);
    }

    /** The same with another precision. */
    public GammaOptions withPrecision(double other) {
        return new GammaOptions(dissimilarity, chance, samples, other, groups);
    }

    /** The same with another limit to the search. */
    public GammaOptions withGroups(int most) {
        return new GammaOptions(dissimilarity, chance, samples, precision, most);
    }
}
