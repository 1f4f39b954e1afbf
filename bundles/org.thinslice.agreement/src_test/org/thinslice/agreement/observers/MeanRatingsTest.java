// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.observers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

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
}
