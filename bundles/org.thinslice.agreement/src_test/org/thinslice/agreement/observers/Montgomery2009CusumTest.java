// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.observers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The worked example of the tabular CUSUM in Montgomery, Introduction to Statistical Quality Control: 20 values about 10, ten about 11. */
class Montgomery2009CusumTest {

    private static final double[] VALUES = { 9.45, 7.99, 9.29, 11.66, 12.16, 10.18, 8.04, 11.46, 9.20, 10.34, 9.03, 11.47, 10.51, 9.40, 10.08, 9.37,
            10.62, 10.31, 8.52, 10.84, 10.90, 9.33, 12.29, 11.50, 10.60, 11.08, 10.38, 11.62, 11.31, 10.52 };
    private static final double[] POSITION = IntStream.rangeClosed(1, 30).mapToDouble(i -> 10 * i).toArray();

    @Test
    void the_upper_sum_rings_at_the_29th_value_and_counts_back_to_the_23rd() {
        var chart = Cusum.of(POSITION, VALUES, 10, 1, new Cusum.Rule(.5, 5, 10));
        assertThat(chart.high().get(28)).isEqualTo(5.28, within(1e-9));
        assertThat(chart.high().get(27)).isEqualTo(4.47, within(1e-9));
        assertThat(chart.low().get(1)).isEqualTo(1.56, within(1e-9));
        assertThat(chart.alarm()).contains(new Cusum.Alarm(29, 290, Cusum.Side.HIGH, 23));
    }

    @Test
    void the_mirror_image_rings_below() {
        var chart = Cusum.of(POSITION, Arrays.stream(VALUES).map(x -> 20 - x).toArray(), 10, 1, new Cusum.Rule(.5, 5, 10));
        assertThat(chart.rang()).contains(new Cusum.Alarm(29, 290, Cusum.Side.LOW, 23));
        assertThat(chart.low().get(28)).isEqualTo(5.28, within(1e-9));
    }

    @Test
    void standard_deviations_are_the_unit() {
        var chart = Cusum.of(POSITION, Arrays.stream(VALUES).map(x -> 3 * x).toArray(), 30, 3, new Cusum.Rule(.5, 5, 10));
        assertThat(chart.high().get(28)).isEqualTo(5.28, within(1e-9));
        assertThat(Cusum.of(POSITION, VALUES, 10, 1, new Cusum.Rule(.5, 5.4, 10)).alarm()).isEmpty();
    }

    @Test
    void the_target_is_the_mean_of_the_first_values_and_the_unit_comes_from_successive_differences() {
        var chart = (Cusum.Watched) Cusum.of(POSITION, VALUES, Cusum.Rule.DEFAULT);
        assertThat(chart.target()).isEqualTo(Arrays.stream(VALUES).limit(20).sum() / 20, within(1e-12));
        double squares = IntStream.range(1, 30).mapToDouble(i -> Math.pow(VALUES[i] - VALUES[i - 1], 2)).sum();
        assertThat(chart.sd()).isEqualTo(Math.sqrt(squares / 58), within(1e-12));
        assertThat(chart.high().subList(0, 20)).containsOnly(0.0);
        assertThat(chart.high().get(20)).isEqualTo((10.90 - chart.target()) / chart.sd() - .5, within(1e-12));
    }

    @Test
    void known_in_control_series_ring_about_every_465_values() {
        // Montgomery's table of average run lengths: 465 for k = .5, h = 5
        assertThat(Cusum.Rule.DEFAULT.falseAlarmEvery()).isEqualTo(465, within(5.0));
        assertThat(new Cusum.Rule(.5, 4, 20).falseAlarmEvery()).isEqualTo(168, within(2.0));
        assertThat(new Cusum.Rule(0, 4, 20).falseAlarmEvery()).isEqualTo(5.166 * 5.166 / 2, within(1e-9));
    }

    /** Shares of 4,000 series simulated apart from this code with numpy. */
    @Test
    void a_target_that_is_estimated_rings_more_often_and_says_how_often() {
        double[] hundred = new double[100];
        Arrays.setAll(hundred, i -> Math.sin(i * 7.0));
        var chart = (Cusum.Watched) Cusum.of(hundred, hundred, Cusum.Rule.DEFAULT);
        assertThat(chart.chance(1)).isEqualTo(.35, within(.04)).isEqualTo(chart.chance(1));
        assertThat(((Cusum.Watched) Cusum.of(hundred, Arrays.copyOf(hundred, 40), new Cusum.Rule(.5, 5, 10))).chance(1)).isEqualTo(.244, within(.04));
    }

    @Test
    void short_and_flat_series_are_not_watched() {
        assertThat(((Cusum.NotWatched) Cusum.of(POSITION, Arrays.copyOf(VALUES, 20), Cusum.Rule.DEFAULT)).why()).contains("more than 20");
        assertThat(((Cusum.NotWatched) Cusum.of(POSITION, new double[30], Cusum.Rule.DEFAULT)).why()).contains("do not scatter");
        assertThat(Cusum.of(POSITION, Arrays.copyOf(VALUES, 20), Cusum.Rule.DEFAULT).rang()).isEmpty();
    }
}
