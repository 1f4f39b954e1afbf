// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.rating.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SharesTest {

    private static final int WIDTH = 928;

    @Test
    void the_picture_has_all_the_room_while_the_slice_plays() {
        assertThat(Shares.of(560, 420, WIDTH, true)).isEqualTo(new Shares(560, 0));
    }

    @Test
    void the_form_comes_when_the_slice_is_over() {
        assertThat(Shares.of(560, 120, WIDTH, false)).isEqualTo(new Shares(440, 120));
    }

    @Test
    void a_long_form_never_takes_more_than_two_thirds() {
        assertThat(Shares.of(600, 900, WIDTH, false)).isEqualTo(new Shares(200, 400));
    }

    @Test
    void a_form_is_seen_whole_where_a_small_picture_leaves_it_the_room() {
        assertThat(Shares.of(560, 420, WIDTH, false)).isEqualTo(new Shares(140, 420));
    }

    @Test
    void a_strip_too_small_to_show_anything_is_left_to_the_form() {
        assertThat(Shares.of(300, 900, WIDTH, false)).isEqualTo(new Shares(0, 300));
        assertThat(Shares.of(300, 250, WIDTH, false)).isEqualTo(new Shares(0, 250));
        assertThat(Shares.of(300, 900, WIDTH, true)).isEqualTo(new Shares(300, 0));
    }

    @Test
    void nothing_moves_where_there_is_room_for_both() {
        assertThat(Shares.of(800, 200, WIDTH, true)).isEqualTo(new Shares(600, 200)).isEqualTo(Shares.of(800, 200, WIDTH, false));
    }

    @Test
    void a_window_without_any_room_is_no_error() {
        assertThat(Shares.of(-20, 100, WIDTH, true)).isEqualTo(new Shares(0, 0));
        assertThat(Shares.of(-20, 100, WIDTH, false)).isEqualTo(new Shares(0, 0));
    }
}
