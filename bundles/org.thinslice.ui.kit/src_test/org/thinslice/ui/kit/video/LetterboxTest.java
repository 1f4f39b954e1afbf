// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.kit.video;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LetterboxTest {

    @Test
    void fills_a_canvas_of_the_same_shape() {
        assertThat(Letterbox.fit(1280, 720, 960, 540)).isEqualTo(new Letterbox(0, 0, 960, 540));
    }

    @Test
    void leaves_black_above_and_below_a_wide_picture() {
        assertThat(Letterbox.fit(1600, 400, 800, 600)).isEqualTo(new Letterbox(0, 200, 800, 200));
    }

    @Test
    void leaves_black_beside_a_tall_picture() {
        assertThat(Letterbox.fit(720, 1280, 960, 640)).isEqualTo(new Letterbox(300, 0, 360, 640));
    }

    @Test
    void keeps_at_least_one_pixel() {
        assertThat(Letterbox.fit(10_000, 10, 20, 20)).isEqualTo(new Letterbox(0, 9, 20, 1));
    }
}
