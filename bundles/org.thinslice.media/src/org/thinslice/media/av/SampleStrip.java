// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media.av;

/** A stretch of 48 kHz stereo sound that is filled piece by piece; what is never filled is silence. */
final class SampleStrip {

    private final long from;
    private final long to;
    private final short[] samples;

    /** Samples {@code from} (inclusive) to {@code to} (exclusive), counted from time zero. */
    SampleStrip(long from, long to) {
        this.from = from;
        this.to = to;
        samples = new short[Math.toIntExact(2 * (to - from))];
    }

    /** The first sample at or after a time. */
    static long at(long micros) {
        return -Math.floorDiv(-micros * (Resampler.RATE / 1000), 1000L);
    }

    long to() {
        return to;
    }

    /** Puts stereo samples, the first of which is number {@code first}; what lies outside is left out. */
    void put(long first, short[] stereo) {
        long start = Math.max(first, from);
        long end = Math.min(first + stereo.length / 2, to);
        if (end > start)
            System.arraycopy(stereo, (int) (2 * (start - first)), samples, (int) (2 * (start - from)), (int) (2 * (end - start)));
    }

    short[] samples() {
        return samples;
    }
}
