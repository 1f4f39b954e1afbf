// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Correlations of two observers with their intervals, by hand. */
class CorrelationTest {

    private static final double Z = 1.959963984540054;

    private static Interval interval(Correlation correlation) {
        return correlation.reliability(.95).interval().orElseThrow();
    }

    /** r = 8 / √(10 · 10) = .8 of five pairs: Fisher's z with standard error 1/√2. */
    @Test
    void pearson_has_fishers_interval() {
        var found = Correlation.pearson(new double[] { 1, 2, 3, 4, 5 }, new double[] { 12, 11, 14, 13, 15 });
        assertThat(found.r()).isEqualTo(.8, within(1e-12));
        double z = Math.log(1.8 / .2) / 2;
        assertThat(interval(found).low()).isEqualTo(Math.tanh(z - Z / Math.sqrt(2)), within(1e-9));
        assertThat(interval(found).high()).isEqualTo(Math.tanh(z + Z / Math.sqrt(2)), within(1e-9));
    }

    /** The same ranks; the variance of z is (1 + .64/2) / 2. */
    @Test
    void spearman_has_the_wider_one_of_bonett_and_wright() {
        var found = Correlation.spearman(new double[] { 1, 2, 3, 40, 500 }, new double[] { 2, 1, 4, 3, 99 });
        assertThat(found.r()).isEqualTo(.8, within(1e-12));
        double z = Math.log(1.8 / .2) / 2;
        double half = Z * Math.sqrt(1.32 / 2);
        assertThat(interval(found).low()).isEqualTo(Math.tanh(z - half), within(1e-9));
        assertThat(interval(found).high()).isEqualTo(Math.tanh(z + half), within(1e-9));
    }

    @Test
    void three_pairs_or_a_straight_line_have_none() {
        assertThat(Correlation.pearson(new double[] { 1, 2, 3 }, new double[] { 1, 3, 2 }).reliability(.95).why()).contains("four");
        var line = Correlation.pearson(new double[] { 1, 2, 3, 4 }, new double[] { 8, 6, 4, 2 });
        assertThat(line.r()).isEqualTo(-1, within(1e-12));
        assertThat(line.reliability(.95).interval()).isEmpty();
        assertThat(Correlation.pearson(new double[] { 1, 2, 3, 4 }, new double[] { 1, 3, 2, 4 }).reliability(.95).interval()).isPresent();
        assertThat(Correlation.pearson(new double[] { 1, 2, 3, 4 }, new double[] { 5, 5, 5, 5 }).defined()).isFalse();
    }
}
