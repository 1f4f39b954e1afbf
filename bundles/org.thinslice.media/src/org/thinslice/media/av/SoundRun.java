// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media.av;

import static org.bytedeco.ffmpeg.global.avutil.AV_NOPTS_VALUE;

import org.bytedeco.ffmpeg.avutil.AVFrame;

/** Frames of sound that follow each other without a gap, resampled as one; after a gap a new run starts by itself. */
final class SoundRun implements AutoCloseable {

    static {
        Natives.load();
    }

    private final SampleStrip strip;
    private final SampleClock first;
    /** Counts in samples of the rate of the frame at hand, which may change within a recording. */
    private SampleClock clock;
    private Resampler resampler;
    private long expected;
    private long out;

    SoundRun(SampleClock clock, SampleStrip strip) {
        first = clock;
        this.clock = clock;
        this.strip = strip;
    }

    /** Whether a frame starts so late that it cannot matter to the strip, not even through the resampler's filter. */
    boolean past(AVFrame frame) {
        return (clock.raw(frame.best_effort_timestamp()) - clock.rate() / 10) * Resampler.RATE >= strip.to() * clock.rate();
    }

    /** Takes the next frame; always true, so that it can stand in a loop condition. */
    boolean take(AVFrame frame) {
        boolean other = resampler != null && !resampler.fits(frame);
        if (frame.sample_rate() != clock.rate()) {
            expected = expected * frame.sample_rate() / clock.rate();
            clock = first.at(frame.sample_rate());
        }
        boolean stamped = frame.best_effort_timestamp() != AV_NOPTS_VALUE;
        long start = stamped ? clock.sample(frame.best_effort_timestamp(), frame.nb_samples()) : expected;
        if (resampler == null || other || Math.abs(start - expected) > clock.gap())
            begin(frame, start);
        expected += frame.nb_samples();
        put(resampler.convert(frame));
        return true;
    }

    /**
     * The resampler's filter has one phase for each place at which the two rates do not meet. So that every run has
     * the same phases, its first output is moved to the next place where they meet.
     */
    private void begin(AVFrame frame, long start) {
        finish();
        resampler = new Resampler(frame);
        expected = start;
        int meet = resampler.meetEvery();
        int lead = (int) Math.floorMod(start, (long) meet);
        resampler.lead(lead);
        out = (start - lead) * Resampler.RATE / resampler.sourceRate();
    }

    private void put(short[] stereo) {
        strip.put(out, stereo);
        out += stereo.length / 2;
    }

    /** Writes what the filter still holds. */
    void finish() {
        if (resampler != null)
            put(resampler.convert(null));
        close();
    }

    @Override
    public void close() {
        if (resampler != null)
            resampler.close();
        resampler = null;
    }
}
