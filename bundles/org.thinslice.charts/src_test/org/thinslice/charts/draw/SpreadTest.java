// SPDX-License-Identifier: EPL-2.0
package org.thinslice.charts.draw;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpreadTest {

    @Test
    void labels_with_room_stay() {
        assertThat(Spread.apart(new double[] { 50, 10 }, new double[] { 10, 10 }, 0, 100)).containsExactly(50, 10);
    }

    @Test
    void labels_at_one_place_are_stacked_in_order() {
        assertThat(Spread.apart(new double[] { 50, 50, 50 }, new double[] { 10, 10, 10 }, 0, 100)).containsExactly(50, 60, 70);
    }

    @Test
    void more_labels_than_there_is_room_for_do_not_fit() {
        assertThat(Spread.fits(new double[] { 20, 20, 20, 20, 20 }, 0, 75)).isTrue();
        assertThat(Spread.fits(new double[] { 20, 20, 20, 20, 20 }, 0, 74)).isFalse();
    }

    @Test
    void labels_at_the_end_are_pushed_back_inside() {
        assertThat(Spread.apart(new double[] { 99, 98 }, new double[] { 10, 10 }, 0, 100)).containsExactly(95, 85);
    }
}
