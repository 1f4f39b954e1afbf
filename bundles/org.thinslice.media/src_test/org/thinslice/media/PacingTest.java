// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

class PacingTest {

    private static final long MILLISECOND = 1_000_000;

    private final List<String> leftOut = new ArrayList<>();
    private final Pacing<String> pacing = new Pacing<>(leftOut::add);
    private final Strip<String> strip = new Strip<>(leftOut::add);

    private void pictures(int... milliseconds) {
        for (int at : milliseconds)
            strip.add(at * 1000L, "at " + at);
    }

    /** What is shown at a time of the clock and, as they run in step, of the recording. */
    private String shownAt(int milliseconds) {
        var shot = pacing.due(strip, milliseconds * 1000.0, 1, milliseconds * MILLISECOND);
        return shot == null ? "nothing" : shot.picture();
    }

    @Test
    void shows_a_picture_when_its_time_has_come_and_not_before() {
        pictures(0, 40);
        assertThat(shownAt(0)).isEqualTo("at 0");
        assertThat(shownAt(39)).isEqualTo("nothing");
        assertThat(shownAt(40)).isEqualTo("at 40");
    }

    @Test
    void a_short_delay_leaves_nothing_out() {
        pictures(0, 40, 80);
        assertThat(shownAt(55)).isEqualTo("at 0");
        assertThat(pacing.staysNanos(55 * MILLISECOND)).isEqualTo(12 * MILLISECOND);
        assertThat(shownAt(60)).as("the late one stays long enough to be seen").isEqualTo("nothing");
        assertThat(shownAt(67)).isEqualTo("at 40");
        assertThat(shownAt(80)).isEqualTo("at 80");
        assertThat(leftOut).isEmpty();
    }

    @Test
    void a_long_delay_leaves_out_what_would_make_the_next_ones_late() {
        pictures(0, 40, 80, 120);
        assertThat(shownAt(85)).isEqualTo("at 40");
        assertThat(leftOut).containsExactly("at 0");
        assertThat(shownAt(97)).isEqualTo("at 80");
        assertThat(shownAt(120)).isEqualTo("at 120");
    }

    @Test
    void what_is_late_is_counted_in_time_of_watching() {
        pictures(0, 40);
        assertThat(pacing.due(strip, 75_000, 2, 0).picture()).as("40 is late by 17.5 ms at double speed").isEqualTo("at 0");
    }

    @Test
    void a_jump_ends_catching_up() {
        pictures(0, 40);
        shownAt(50);
        pacing.clear();
        assertThat(shownAt(51)).isEqualTo("at 40");
    }
}
