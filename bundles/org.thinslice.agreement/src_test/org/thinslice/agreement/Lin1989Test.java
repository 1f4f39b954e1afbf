// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Lin's concordance and its interval by z, with variances over n: worked out in Python from the formula of 1989 as corrected in 2000. */
class Lin1989Test {

    private static Result ccc(double[][] rows) {
        return Tables.evaluate(new LinCcc(), Ratings.wide(Level.INTERVAL, Categories.NONE, rows));
    }

    @Test
    void six_pairs() {
        var result = ccc(new double[][] { { 1, 2 }, { 2, 2 }, { 3, 4 }, { 4, 4 }, { 5, 7 }, { 6, 6 } });
        assertThat(result.number()).hasValueCloseTo(35 / 41., within(1e-12));
        var interval = result.interval().orElseThrow();
        assertThat(interval.low()).isEqualTo(.37158231359296545, within(1e-9));
        assertThat(interval.high()).isEqualTo(.9731582570976619, within(1e-9));
    }

    @Test
    void a_straight_line_or_three_pairs_have_no_interval() {
        assertThat(ccc(new double[][] { { 1, 2 }, { 2, 3 }, { 3, 4 }, { 4, 5 } }).interval()).isEmpty();
        assertThat(ccc(new double[][] { { 1, 2 }, { 2, 3 }, { 3, 3 } }).why()).contains("four");
        assertThat(ccc(new double[][] { { 1, 2 }, { 2, 3 }, { 3, 3 }, { 5, 4 } }).interval()).isPresent();
    }
}
