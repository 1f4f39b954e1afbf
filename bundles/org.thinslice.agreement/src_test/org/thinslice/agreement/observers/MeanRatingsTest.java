// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.observers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thinslice.agreement.Ends;

class MeanRatingsTest {

    /** R 4.2: t.test(c(2, 4, 9))$conf.int and t.test(c(1, 2))$conf.int. */
    @Test
    void has_the_intervals_of_r_whatever_was_asked_before() {
        var means = new MeanRatings(.95);
        for (int turn = 0; turn < 2; turn++) {
            var three = means.of(new double[] { 2, 4, 9 }).interval().orElseThrow();
            assertThat(three.low()).isEqualTo(-3.9566859, within(1e-7));
            assertThat(three.high()).isEqualTo(13.9566859, within(1e-7));
            var two = means.of(new double[] { 1, 2 }).interval().orElseThrow();
            assertThat(two.low()).isEqualTo(-4.85310237, within(1e-7));
            assertThat(two.high()).isEqualTo(7.85310237, within(1e-7));
        }
    }

    @Test
    void answers_as_for_a_single_mean() {
        var means = new MeanRatings(.9);
        for (var values : new double[][] { {}, { 3 }, { 2, 2 }, { 1, 2, 4, 8 } })
            assertThat(means.of(values)).isEqualTo(MeanRating.of(values, .9));
    }

    /** R 4.2: pmax(a, pmin(b, t.test(x, conf.level = level)$conf.int)). */
    @ParameterizedTest
    @CsvSource({ "7 7 6, 1, 7, .95, 5.23244909008, 7", "1 2, 1, 7, .95, 1, 7", "1 2 2 1, 1, 7, .9, 1, 2.179357506292",
            "97 100 88 99, 0, 100, .95, 87.2845118527, 100" })
    void an_interval_that_would_leave_the_scale_is_cut_at_its_ends_and_says_so(String ratings, double lowest, double highest, double confidence,
            double low, double high) {
        var mean = MeanRating.of(numbers(ratings), confidence, new Ends(lowest, highest)).interval().orElseThrow();
        assertThat(mean.low()).isEqualTo(low, within(1e-10));
        assertThat(mean.high()).isEqualTo(high, within(1e-10));
        assertThat(mean.method()).isEqualTo("t, cut at the ends of the scale");
    }

    @Test
    void an_interval_inside_the_scale_is_that_of_t() {
        var mean = MeanRating.of(numbers("3 4 5 4"), .95, new Ends(1, 7));
        assertThat(mean).isEqualTo(MeanRating.of(numbers("3 4 5 4"), .95));
        assertThat(mean.interval().orElseThrow().method()).isEqualTo("t");
    }

    @Test
    void ratings_off_their_scale_keep_their_interval() {
        assertThat(MeanRating.of(numbers("8 9 10"), .95, new Ends(1, 7))).isEqualTo(MeanRating.of(numbers("8 9 10"), .95));
    }

    private static double[] numbers(String words) {
        return Arrays.stream(words.split(" ")).mapToDouble(Double::parseDouble).toArray();
    }
}
