// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media;

import java.util.Arrays;
import java.util.Objects;

/**
 * How the pictures of a recording follow each other.
 *
 * @param frames     how many there are
 * @param keyFrames  which of them can be decoded without any other
 * @param evenRate   whether they follow each other at a constant rate
 * @param gapMicros  the longest time from one to the next, µs
 * @param gapAt      where that is, µs from time zero
 * @param interlaced whether every frame holds two half pictures of different times
 */
public record PictureFacts(int frames, KeyFrames keyFrames, boolean evenRate, long gapMicros, long gapAt, boolean interlaced) {

    /** Distances that differ by less than this share of the usual one come from rounding in the container. */
    private static final double ROUNDING = 0.3;
    private static final double RARE = 0.01;

    public PictureFacts {
        Objects.requireNonNull(keyFrames, "keyFrames");
        if (frames < 0 || gapMicros < 0 || gapAt < 0)
            throw new IllegalArgumentException("%d frames with a gap of %d µs at %d µs".formatted(frames, gapMicros, gapAt));
    }

    /** From the times of all pictures, ascending, µs from time zero. */
    static PictureFacts of(long[] times, KeyFrames keyFrames, boolean interlaced) {
        var steps = new long[Math.max(0, times.length - 1)];
        int widest = -1;
        for (int i = 0; i < steps.length; i++) {
            steps[i] = times[i + 1] - times[i];
            if (widest < 0 || steps[i] > steps[widest])
                widest = i;
        }
        return new PictureFacts(times.length, keyFrames, even(steps), widest < 0 ? 0 : steps[widest], widest < 0 ? 0 : times[widest], interlaced);
    }

    /** A few steps that differ are gaps, not an uneven rate. */
    private static boolean even(long[] steps) {
        if (steps.length == 0)
            return true;
        var sorted = steps.clone();
        Arrays.sort(sorted);
        long usual = sorted[sorted.length / 2];
        long different = Arrays.stream(steps).filter(step -> Math.abs(step - usual) > ROUNDING * usual).count();
        return different <= Math.max(2, RARE * steps.length);
    }
}
