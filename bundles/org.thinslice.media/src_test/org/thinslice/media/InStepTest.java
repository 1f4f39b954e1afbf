// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.thinslice.media.SimulatedDevice.MILLISECOND;

import org.junit.jupiter.api.Test;

/** Clock and sound device together, in simulated time. */
class InStepTest {

    private static final int PULSE_STEP = 960;
    private static final double TOGETHER_MICROS = 20_000;

    private final MediaClock clock = new MediaClock();
    private final Sounding sounding = new Sounding(new Pcm(new short[2 * 61 * Pcm.RATE]), 0);
    private double rate = 1;
    private boolean restart;
    private double slowest = Double.MAX_VALUE;
    private double fastest;

    @Test
    void a_device_that_tells_its_position_in_steps_is_followed_for_a_minute_without_being_noticed() {
        var device = started(new SimulatedDevice(PULSE_STEP, 0, 0));
        assertThat(worst(device, 0, 60_000)).isLessThan(6_000);
        assertThat(slowest).isGreaterThan(0.95);
        assertThat(fastest).isLessThan(1.05);
        assertThat(device.ranDry()).isFalse();
    }

    @Test
    void a_device_200_millionths_fast_or_slow_is_followed_for_a_minute() {
        assertThat(worst(started(new SimulatedDevice(PULSE_STEP, 0, 200)), 0, 60_000)).isLessThan(8_000);
    }

    @Test
    void a_slow_device_is_followed_too() {
        assertThat(worst(started(new SimulatedDevice(PULSE_STEP, 0, -200)), 0, 60_000)).isLessThan(8_000);
    }

    @Test
    void pictures_do_not_wait_for_a_device_that_starts_late_and_are_in_step_soon_after() {
        var device = started(new SimulatedDevice(PULSE_STEP, 150, 0));
        run(device, 0, 140, false);
        assertThat(clock.micros(140 * MILLISECOND)).isEqualTo(140_000);
        run(device, 140, 2_000, false);
        assertThat(worst(device, 2_000, 10_000)).isLessThan(TOGETHER_MICROS);
        assertThat(slowest).isGreaterThan(0.85);
    }

    @Test
    void a_line_that_stands_still_does_not_stop_the_pictures_and_is_caught_up_with_by_gliding() {
        var device = started(new SimulatedDevice(PULSE_STEP, 0, 0).standsStill(3_000, 3_200));
        run(device, 0, 6_000, false);
        assertThat(worst(device, 6_000, 10_000)).isLessThan(TOGETHER_MICROS);
        assertThat(slowest).isGreaterThan(0.85);
        assertThat(restart).isFalse();
    }

    @Test
    void sound_that_is_hopelessly_late_has_to_be_started_again() {
        run(started(new SimulatedDevice(PULSE_STEP, 0, 0).standsStill(1_000, 1_600)), 0, 2_500, false);
        assertThat(restart).isTrue();
    }

    @Test
    void a_device_that_talks_nonsense_is_left_alone_in_the_end() {
        clock.start(0, 1, 0);
        int asked = 0;
        for (long now = 0; now < 20_000 * MILLISECOND; now += 10 * MILLISECOND)
            asked += clock.heard(clock.micros(now) + 2e6, now) ? 0 : 1;
        assertThat(asked).isBetween(1, 5);
        assertThat(clock.micros(20_000 * MILLISECOND)).isCloseTo(20e6, within(1.0));
    }

    @Test
    void nothing_is_heard_before_the_device_moves_nor_when_it_stands_still() {
        var device = started(new SimulatedDevice(PULSE_STEP, 50, 0).standsStill(500, 5_000));
        run(device, 0, 45, false);
        assertThat(sounding.played(45 * MILLISECOND)).isEmpty();
        run(device, 45, 400, false);
        assertThat(sounding.played(400 * MILLISECOND).getAsDouble()).isCloseTo(350 * 48, within(21.0 * 48));
        run(device, 400, 1_000, false);
        assertThat(sounding.played(1_000 * MILLISECOND)).isEmpty();
    }

    @Test
    void keeps_step_at_half_speed() {
        rate = 0.5;
        var device = started(new SimulatedDevice(PULSE_STEP, 30, 0));
        run(device, 0, 1_000, false);
        assertThat(worst(device, 1_000, 20_000)).isLessThan(TOGETHER_MICROS);
    }

    private SimulatedDevice started(SimulatedDevice device) {
        sounding.load(device, 1);
        sounding.start();
        clock.start(0, rate, 0);
        return device;
    }

    private double worst(SimulatedDevice device, int fromMillis, int toMillis) {
        return run(device, fromMillis, toMillis, true);
    }

    /** As the player does: the sound thread looks every 3 ms, pictures every 33. Answers the largest distance, µs of listening. */
    private double run(SimulatedDevice device, int fromMillis, int toMillis, boolean measuring) {
        double worst = 0;
        for (int ms = fromMillis; ms < toMillis; ms++) {
            long now = ms * MILLISECOND;
            device.until(now);
            if (ms % 3 == 0)
                sounding.feed(1, now);
            if (ms % 33 == 0)
                listen(now);
            noteSpeed(now);
            if (measuring)
                worst = Math.max(worst, Math.abs(device.heard() * 1e6 / Pcm.RATE - clock.micros(now) / rate));
        }
        return worst;
    }

    private void listen(long now) {
        var played = sounding.played(now);
        if (played.isEmpty())
            clock.notHeard();
        else
            restart |= !clock.heard(played.getAsDouble() * 1e6 / Pcm.RATE * rate, now);
    }

    private void noteSpeed(long now) {
        double speed = (clock.micros(now + MILLISECOND) - clock.micros(now)) / 1e3 / rate;
        slowest = Math.min(slowest, speed);
        fastest = Math.max(fastest, speed);
    }
}
