// SPDX-License-Identifier: EPL-2.0
package org.thinslice.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thinslice.agreement.Ends;

class MeanIntervalTest {

    /** Two-sided 95 % and 99 % points as printed in any table of Student's t; n values ±1 in pairs have s² = n / (n − 1). */
    @ParameterizedTest
    @CsvSource({ "1, .95, 12.7062", "5, .95, 2.5706", "11, .95, 2.2010", "119, .95, 1.9801", "1, .99, 63.6567", "7, .99, 3.4995" })
    void the_quantile_is_that_of_the_printed_table(int degrees, double confidence, double t) {
        var values = new double[degrees + 1];
        java.util.Arrays.setAll(values, i -> i % 2 == 0 ? 1 : -1);
        var mark = (Mark.Estimate) MeanInterval.of(values, confidence, Ends.OPEN);
        assertThat(mark.high()).isCloseTo(t / Math.sqrt(degrees), within(5e-5 / Math.sqrt(degrees)));
    }

    @Test
    void the_interval_of_three_ratings_is_mean_plus_minus_t_times_standard_error() {
        var mark = (Mark.Estimate) MeanInterval.of(new double[] { 4, 5, 6 }, .95, Ends.OPEN);
        assertThat(mark.value()).isEqualTo(5);
        assertThat(mark.high() - mark.value()).isCloseTo(4.302653 / Math.sqrt(3), within(1e-5));
        assertThat(mark.value() - mark.low()).isCloseTo(mark.high() - mark.value(), within(1e-12));
    }

    @Test
    void says_why_there_is_no_interval() {
        assertThat(MeanInterval.of(new double[0], .95, Ends.OPEN)).isEqualTo(new Mark.Missing("Nobody has rated it."));
        assertThat(MeanInterval.of(new double[] { 5 }, .95, Ends.OPEN)).isEqualTo(new Mark.Point(5, "One rating has no interval."));
        assertThat(MeanInterval.of(new double[] { 5, 5 }, .95, Ends.OPEN)).isEqualTo(new Mark.Point(5, "All ratings are equal."));
    }
}
