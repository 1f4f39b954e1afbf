// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Limits of agreement after Bland & Altman 1986: differences 1, 2, −1, 3, 0 by hand; t of 4 degrees of freedom is 2.776445105. */
class BlandAltman1986Test {

    private static final Ratings FIVE = Ratings.wide(Level.INTERVAL, Categories.NONE,
            new double[][] { { 11, 10 }, { 22, 20 }, { 29, 30 }, { 43, 40 }, { 50, 50 }, { 7, Double.NaN } });

    @Test
    void limits_lie_196_deviations_about_the_mean_difference() {
        var limits = BlandAltman.of(FIVE, 0, 1, .95).orElseThrow();
        double s = Math.sqrt(10 / 4.);
        assertThat(limits.bias()).isEqualTo(1, within(1e-12));
        assertThat(limits.deviation()).isEqualTo(s, within(1e-12));
        assertThat(limits.low()).isEqualTo(1 - 1.96 * s, within(1e-12));
        assertThat(limits.high()).isEqualTo(1 + 1.96 * s, within(1e-12));
        assertThat(limits.units()).isEqualTo(5);
        double t = 2.7764451051977987;
        assertThat(limits.ofBias().low()).isEqualTo(1 - t * s / Math.sqrt(5), within(1e-9));
        assertThat(limits.ofBias().high()).isEqualTo(1 + t * s / Math.sqrt(5), within(1e-9));
        assertThat(limits.ofLow().low()).isEqualTo(1 - 1.96 * s - t * s * Math.sqrt(3 / 5.), within(1e-9));
        assertThat(limits.ofHigh().high()).isEqualTo(1 + 1.96 * s + t * s * Math.sqrt(3 / 5.), within(1e-9));
    }
}
