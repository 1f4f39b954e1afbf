// SPDX-License-Identifier: EPL-2.0
package org.thinslice.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;

import org.junit.jupiter.api.Test;

class NumbersTest {

    @Test
    void coefficients_have_no_leading_zero() {
        assertThat(Numbers.bounded(.712)).isEqualTo(".71");
        assertThat(Numbers.bounded(-.05)).isEqualTo("−.05");
        assertThat(Numbers.bounded(1)).isEqualTo("1.00");
        assertThat(Numbers.bounded(-1.204)).isEqualTo("−1.20");
    }

    @Test
    void zero_has_no_sign() {
        assertThat(Numbers.bounded(-.001)).isEqualTo(".00");
        assertThat(Numbers.plain(-.04, 1)).isEqualTo("0.0");
    }

    @Test
    void the_decimal_sign_is_a_point_in_every_language() {
        var before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(Numbers.plain(6.04, 2)).isEqualTo("6.04");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void an_interval_stands_in_brackets_and_its_absence_prints_nothing() {
        assertThat(Numbers.of(new Mark.Estimate(.71, .62, .79))).isEqualTo(".71 [.62, .79]");
        assertThat(Numbers.of(new Mark.Point(.71, "too few slices"))).isEqualTo(".71");
        assertThat(Numbers.of(new Mark.Missing("no variation"))).isEqualTo("–");
        assertThat(Numbers.open(new Mark.Estimate(6.5, 6.1, 6.9), 1)).isEqualTo("6.5 [6.1, 6.9]");
    }
}
