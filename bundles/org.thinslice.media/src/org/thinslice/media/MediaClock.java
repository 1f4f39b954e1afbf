// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media;

import java.util.OptionalDouble;

/**
 * Tells where in the recording a player is. It runs by the processor's monotonic clock and is led towards the sound
 * device's clock: it glides, so that pictures neither jump nor stall, and it never runs backwards.
 */
final class MediaClock {

    /** At most this part of the time passed is added or taken away; more only while sound and picture are visibly apart. */
    private static final double GLIDE = 0.04;
    private static final double FAST_GLIDE = 0.1;
    private static final double APART_MICROS = 40_000;
    /** Beyond this, gliding would take too long: the sound has to be started again where the pictures are. */
    private static final double LOST_MICROS = 400_000;
    /** A device that is lost again and again tells nonsense; the clock then goes on without it. */
    private static final int MOST_LOST = 3;
    /** Readings of a sound device lag by up to a step: the largest of a window's readings is nearest the truth. */
    private static final long FIRST_WINDOW_NANOS = 60_000_000;
    private static final long WINDOW_NANOS = 300_000_000;
    private static final double CLOSE_ENOUGH_MICROS = 1_500;

    private double base;
    private long baseNanos;
    private double rate = 1;
    private boolean running;
    private double error;
    private double largest;
    private long windowStart;
    private long window;
    private boolean windowUsed;
    private int lost;
    private volatile OptionalDouble apart = OptionalDouble.empty();

    /** Runs from {@code micros} at {@code rate} from now on. */
    void start(double micros, double newRate, long nowNanos) {
        base = micros;
        rate = newRate;
        baseNanos = nowNanos;
        running = true;
        error = 0;
        lost = 0;
        listenAnew();
    }

    private void listenAnew() {
        windowUsed = false;
        window = FIRST_WINDOW_NANOS;
        apart = OptionalDouble.empty();
    }

    /** Stands still where it is. */
    void stop(long nowNanos) {
        base = micros(nowNanos);
        running = false;
    }

    /** Moves to {@code micros} and stands still. */
    void set(double micros) {
        base = micros;
        running = false;
    }

    boolean running() {
        return running;
    }

    /** Where it is, µs from time zero of the recording. */
    double micros(long nowNanos) {
        if (!running)
            return base;
        double passed = (nowNanos - baseNanos) / 1e3;
        double most = passed * (Math.abs(error) > APART_MICROS ? FAST_GLIDE : GLIDE);
        return base + (passed + Math.max(-most, Math.min(most, error))) * rate;
    }

    /** How long until it is at {@code micros}, ns; at least 0. */
    long nanosUntil(double micros, long nowNanos) {
        return (long) Math.max(0, (micros - micros(nowNanos)) * 1e3 / rate);
    }

    /**
     * Tells it where the sound is now: {@code micros} of the recording are being heard.
     *
     * @return false if the sound is so far away that it must be started again where the clock is
     */
    boolean heard(double micros, long nowNanos) {
        if (!running)
            return true;
        double ahead = (micros - micros(nowNanos)) / rate;
        if (!windowUsed || ahead > largest)
            largest = ahead;
        if (!windowUsed)
            windowStart = nowNanos;
        windowUsed = true;
        return nowNanos - windowStart < window || lead(nowNanos);
    }

    private boolean lead(long nowNanos) {
        base = micros(nowNanos);
        baseNanos = nowNanos;
        if (Math.abs(largest) > LOST_MICROS) {
            error = 0;
            listenAnew();
            return ++lost > MOST_LOST;
        }
        error = Math.abs(largest) < CLOSE_ENOUGH_MICROS ? 0 : largest;
        apart = OptionalDouble.of(largest);
        windowUsed = false;
        window = WINDOW_NANOS;
        return true;
    }

    /** Nothing is heard: it goes on by the processor's clock, and by what is heard later. */
    void notHeard() {
        windowUsed = false;
    }

    /** By how much the sound was ahead of this clock when they were last compared, µs of listening; empty before that. */
    OptionalDouble soundAhead() {
        return apart;
    }
}
