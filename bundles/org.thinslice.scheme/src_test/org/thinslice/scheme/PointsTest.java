// SPDX-License-Identifier: EPL-2.0
package org.thinslice.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinslice.scheme.SchemeBuild.scale;

import org.junit.jupiter.api.Test;

class PointsTest {

    @Test
    void are_exact_decimals() {
        assertThat(Points.of(scale("a", 0, 0.5).step(0.1).build())).containsExactly(0, 0.1, 0.2, 0.3, 0.4, 0.5);
    }

    @Test
    void go_through_zero() {
        assertThat(Points.of(scale("a", -2, 2).build())).containsExactly(-2, -1, 0, 1, 2);
    }

    @Test
    void of_something_that_is_not_a_scale_are_none() {
        assertThat(Points.of(scale("a", 2, 1).build())).isEmpty();
        assertThat(Points.of(scale("a", 1, 2).step(-1).build())).isEmpty();
        assertThat(Points.of(scale("a", 1, Double.POSITIVE_INFINITY).build())).isEmpty();
    }

    @Test
    void are_never_more_than_memory_bears() {
        assertThat(Points.count(scale("a", 0, 1e300).step(1e-300).build())).isEqualTo(Points.MOST);
    }

    @Test
    void hold_what_is_on_the_scale() {
        var scale = scale("a", 1, 7).step(0.5).build();
        assertThat(Points.holds(scale, 6.5)).isTrue();
        assertThat(Points.holds(scale, 6.25)).isFalse();
        assertThat(Points.holds(scale, 7.5)).isFalse();
        assertThat(Points.holds(scale, Double.NaN)).isFalse();
    }

    @Test
    void print_short_with_a_decimal_point() {
        assertThat(Points.print(1)).isEqualTo("1");
        assertThat(Points.print(2.5)).isEqualTo("2.5");
        assertThat(Points.print(100)).isEqualTo("100");
    }

    @Test
    void have_their_words_in_the_language_asked_for() {
        var scale = scale("a", 1, 7).anchor(1, "en", "none").anchor(1, "de", "nichts").build();
        assertThat(Points.anchor(scale, 1, "de-AT")).isEqualTo("nichts");
        assertThat(Points.anchor(scale, 1, "fr")).isEqualTo("none");
        assertThat(Points.anchor(scale, 2, "en")).isEmpty();
    }
}
