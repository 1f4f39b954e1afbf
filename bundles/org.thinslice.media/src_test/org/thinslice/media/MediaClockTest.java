// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class MediaClockTest {

    private static final long MILLISECOND = 1_000_000;
    private final MediaClock clock = new MediaClock();

    @Test
    void stands_still_until_started_and_after_it_is_stopped() {
        clock.set(5_000);
        assertThat(clock.micros(77)).isEqualTo(5_000);
        clock.start(5_000, 1, 0);
        clock.stop(10 * MILLISECOND);
        assertThat(clock.micros(99 * MILLISECOND)).isCloseTo(15_000, within(0.5));
    }

    @Test
    void runs_at_its_rate() {
        clock.start(0, 0.5, 0);
        assertThat(clock.micros(1_000 * MILLISECOND)).isCloseTo(500_000, within(0.5));
        assertThat(clock.nanosUntil(600_000, 1_000 * MILLISECOND)).isEqualTo(200 * MILLISECOND);
    }

    @Test
    void glides_to_sound_that_lags_without_a_jump_and_never_backwards() {
        clock.start(0, 1, 0);
        double before = 0;
        assertThat(clock.soundAhead()).isEmpty();
        for (long now = 0; now < 4_000 * MILLISECOND; now += 5 * MILLISECOND) {
            double heard = Math.max(0, now / 1e3 - 60_000);
            clock.heard(Math.floor(heard / 20_000) * 20_000, now);
            double at = clock.micros(now);
            assertThat(at - before).isBetween(0.0, 5_500.0);
            before = at;
        }
        assertThat(before).isCloseTo(4_000_000 - 5_000 - 60_000, within(6_000.0));
    }
}
