// SPDX-License-Identifier: EPL-2.0
package org.thinslice.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.List;

import org.junit.jupiter.api.Test;

class ColoursTest {

    @Test
    void an_observer_keeps_the_colour_whoever_else_is_drawn() {
        var palette = new Palette(List.of("k1", "k2", "k3"));
        assertThat(palette.rgb("k2", false)).isEqualTo(0xD55E00);
        assertThat(palette.rgb("k3", false)).isNotEqualTo(palette.rgb("k2", false));
    }

    @Test
    void the_ninth_observer_is_told_from_the_first_by_the_line() {
        var palette = new Palette(List.of("1", "2", "3", "4", "5", "6", "7", "8", "9"));
        assertThat(palette.rgb("9", false)).isEqualTo(palette.rgb("1", false));
        assertThat(palette.line("9", 1)).isNotEqualTo(palette.line("1", 1));
    }

    @Test
    void the_ramp_gets_lighter_all_the_way() {
        var before = -1.0;
        for (var i = 0; i <= 20; i++) {
            var now = Ramp.contrast(Ramp.at(i / 20.0), Color.BLACK);
            assertThat(now).isGreaterThan(before);
            before = now;
        }
    }

    @Test
    void numbers_on_the_ramp_can_be_read_everywhere() {
        for (var i = 0; i <= 100; i++) {
            var ground = Ramp.at(i / 100.0);
            assertThat(Ramp.contrast(ground, Ramp.inkOn(ground))).isGreaterThanOrEqualTo(4.5);
        }
    }

    @Test
    void words_have_enough_contrast_on_both_grounds() {
        for (var look : List.of(Look.LIGHT, Look.DARK)) {
            assertThat(Ramp.contrast(look.paper(), look.ink())).isGreaterThan(7);
            assertThat(Ramp.contrast(look.paper(), look.quiet())).isGreaterThan(4.5);
        }
    }
}
