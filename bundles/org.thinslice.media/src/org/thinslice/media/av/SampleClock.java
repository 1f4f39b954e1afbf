// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media.av;

import static org.bytedeco.ffmpeg.global.avutil.av_rescale_q;

import org.bytedeco.ffmpeg.avutil.AVRational;

/**
 * Counts the samples of a sound stream from time zero. Some containers round time stamps to milliseconds; as frames of
 * sound follow each other without gaps, a rounded stamp still tells which frame it is, and so the exact sample.
 */
final class SampleClock {

    static {
        Natives.load();
    }

    private final AVRational unit;
    private final AVRational perSample;
    private final long zeroMicros;
    private final long zero;
    private final long tolerance;
    private long anchor;
    private int frameSize;

    /**
     * @param unit       the stream's time unit
     * @param rate       samples a second
     * @param zeroMicros time zero on the file's own clock, µs
     */
    SampleClock(AVRational unit, int rate, long zeroMicros) {
        this.unit = new AVRational().num(unit.num()).den(unit.den());
        perSample = new AVRational().num(1).den(rate);
        this.zeroMicros = zeroMicros;
        zero = Math.round(zeroMicros * (rate / 1e6));
        boolean exact = unit.num() == 1 && unit.den() % rate == 0;
        tolerance = exact ? 0 : (long) rate * unit.num() / unit.den() + 2;
    }

    /** The same stream counted in samples of another rate, for the part of it that has that rate. */
    SampleClock at(int rate) {
        return rate == rate() ? this : new SampleClock(unit, rate, zeroMicros);
    }

    /** Tells where frames start and how many samples each has. */
    void anchor(long sample, int samplesPerFrame) {
        anchor = sample;
        frameSize = samplesPerFrame;
    }

    /** The sample of a time stamp, as exact as the stamp is. */
    long raw(long ticks) {
        return av_rescale_q(ticks, unit, perSample) - zero;
    }

    /**
     * The sample at which a frame with this time stamp starts. Decoders may cut off the start of a frame after a jump,
     * so it is its end that is looked for among the places where frames meet.
     */
    long sample(long ticks, int samples) {
        long end = raw(ticks) + samples;
        if (frameSize <= tolerance)
            return end - samples;
        long onGrid = anchor + Math.round((end - anchor) / (double) frameSize) * frameSize;
        return (Math.abs(onGrid - end) <= tolerance ? onGrid : end) - samples;
    }

    /** How far a frame may be from where the one before it ended, in samples, and still follow it without a gap. */
    long gap() {
        return Math.max(tolerance, perSample.den() / 500);
    }

    int rate() {
        return perSample.den();
    }
}
