// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media;

/**
 * Tells where in the recording a player is. It runs by the processor's monotonic clock and is led towards the sound
 * device's clock: it glides, so that pictures neither jump nor stall, and it never runs backwards.
 */
final class MediaClock {

    /** At most this part of the time passed may be added or taken away. */
    private static final double GLIDE = 0.04;
    /** Sound devices report their position in steps of up to 20 ms: the largest of a second's readings is nearest the truth. */
    private static final long WINDOW_NANOS = 400_000_000;
    private static final double CLOSE_ENOUGH_MICROS = 2_000;

    private double base;
    private long baseNanos;
    private double rate = 1;
    private boolean running;
    private double error;
    private double largest;
    private long windowStart;
    private boolean windowUsed;

    /** Runs from {@code micros} at {@code rate} from now on. */
    void start(double micros, double newRate, long nowNanos) {
        base = micros;
        rate = newRate;
        baseNanos = nowNanos;
        running = true;
        error = 0;
        windowUsed = false;
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
        double most = passed * GLIDE;
        return base + (passed + Math.max(-most, Math.min(most, error))) * rate;
    }

    /** How long until it is at {@code micros}, ns; at least 0. */
    long nanosUntil(double micros, long nowNanos) {
        return (long) Math.max(0, (micros - micros(nowNanos)) * 1e3 / rate);
    }

    /** Tells it where the sound is now: {@code micros} of the recording are being heard. */
    void heard(double micros, long nowNanos) {
        if (!running)
            return;
        double ahead = (micros - micros(nowNanos)) / rate;
        if (!windowUsed || ahead > largest)
            largest = ahead;
        if (!windowUsed)
            windowStart = nowNanos;
        windowUsed = true;
        if (nowNanos - windowStart >= WINDOW_NANOS) {
            lead(largest, nowNanos);
            windowUsed = false;
        }
    }

    private void lead(double ahead, long nowNanos) {
        base = micros(nowNanos);
        baseNanos = nowNanos;
        error = Math.abs(ahead) < CLOSE_ENOUGH_MICROS ? 0 : ahead;
    }
}
