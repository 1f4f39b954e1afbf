// SPDX-License-Identifier: EPL-2.0
package org.thinslice.base;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DecimalsTest {

    @Test
    void a_bounded_number_has_no_leading_zero_and_a_real_minus() {
        assertThat(Decimals.bounded(.714)).isEqualTo(".71");
        assertThat(Decimals.bounded(-.051)).isEqualTo("−.05");
        assertThat(Decimals.bounded(1)).isEqualTo("1.00");
    }

    @Test
    void nothing_is_minus_zero() {
        assertThat(Decimals.bounded(-.001)).isEqualTo(".00");
        assertThat(Decimals.fixed(-.0001, 2)).isEqualTo("0.00");
    }

    @Test
    void the_shortest_form_drops_zeros_after_the_point_alone() {
        assertThat(Decimals.shortest(10, 1)).isEqualTo("10");
        assertThat(Decimals.shortest(2.50, 2)).isEqualTo("2.5");
        assertThat(Decimals.shortest(100, 0)).isEqualTo("100");
    }
}
