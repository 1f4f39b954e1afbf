// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

/** Limits from 101 resamples 0, .01, …, 1, of which quantile p is p itself; z values by hand from the normal distribution. */
class BootstrapIntervalTest {

    private static final double[] EVEN = IntStream.rangeClosed(0, 100).mapToDouble(i -> i / 100.).toArray();
    private static final Settings SETTINGS = Settings.DEFAULT.withRounds(101);

    private static Interval limits(double estimate, IntervalMethod method, double acceleration) {
        return (Interval) new BootstrapInterval(estimate, EVEN, SETTINGS.withMethod(method)).limits(() -> acceleration);
    }

    private static void assertLimits(Interval interval, double low, double high) {
        assertThat(interval.low()).isEqualTo(low, within(1e-4));
        assertThat(interval.high()).isEqualTo(high, within(1e-4));
        assertThat(interval.confidence()).isEqualTo(.95);
    }

    @Test
    void percentile_limits_leave_a_tail_on_each_side() {
        assertLimits(limits(.4, IntervalMethod.PERCENTILE, 0), .025, .975);
    }

    @Test
    void basic_limits_mirror_the_resamples_at_the_estimate() {
        assertLimits(limits(.4, IntervalMethod.BASIC, 0), .8 - .975, .8 - .025);
    }

    /** 60 of 101 lie below .6: z₀ = Φ⁻¹(60/101) = .23800; Φ(2 z₀ ± 1.95996) = .06891 and .99257. */
    @Test
    void bias_moves_both_limits_to_one_side() {
        assertLimits(limits(.6, IntervalMethod.BCA, 0), .06891, .99257);
    }

    /** a = .1 besides: z₀ + (z₀ ± 1.95996) / (1 − a (z₀ ± 1.95996)) = −1.23101 and 3.05517. */
    @Test
    void acceleration_stretches_the_upper_and_shrinks_the_lower_side() {
        assertLimits(limits(.6, IntervalMethod.BCA, .1), .10916, .99888);
    }

    @Test
    void an_estimate_beyond_all_resamples_has_percentile_limits() {
        assertThat(limits(2, IntervalMethod.BCA, 0)).isEqualTo(limits(2, IntervalMethod.PERCENTILE, 0));
        assertThat(limits(-1, IntervalMethod.BCA, 0).method()).contains("percentile");
    }

    @Test
    void says_why_there_is_none() {
        assertThat(why(EVEN, SETTINGS.withRounds(0))).isNotBlank().isNotEqualTo(why(new double[] { 1, 1, 1 }, SETTINGS));
        assertThat(why(new double[] { 1, 1, 1 }, SETTINGS)).contains("same");
        double[] mostly = DoubleStream.concat(Arrays.stream(EVEN), DoubleStream.generate(() -> Double.NaN).limit(102)).toArray();
        assertThat(why(mostly, SETTINGS)).contains("102").contains("203");
        double[] half = DoubleStream.concat(Arrays.stream(EVEN), DoubleStream.generate(() -> Double.NaN).limit(101)).toArray();
        var interval = new BootstrapInterval(.4, half, SETTINGS.withMethod(IntervalMethod.PERCENTILE));
        assertThat(interval.undefined()).isEqualTo(101);
        assertLimits((Interval) interval.limits(() -> 0), .025, .975);
    }

    private static String why(double[] values, Settings settings) {
        return ((NoInterval) new BootstrapInterval(.4, values, settings).limits(() -> 0)).why();
    }
}
