// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media;

import org.thinslice.base.Problem;
import org.thinslice.base.TimeSpan;

import org.thinslice.media.av.Limits;
import org.thinslice.media.av.SoundDecoder;

/**
 * Sound: 48,000 samples a second, left and right in turn, 16 bit.
 *
 * @param samples left, right, left, right, …
 */
public record Pcm(short[] samples) {

    /** Samples a second of each side, Hz. */
    public static final int RATE = 48_000;

    public Pcm {
        if (samples.length % 2 != 0)
            throw new IllegalArgumentException("%d samples cannot be pairs of left and right".formatted(samples.length));
    }

    /**
     * The sound of a slice: exactly the samples n, counted from time zero, with from ≤ n/48000 s &lt; to. Where the
     * recording has no sound there is silence; a recording without any sound is silent throughout. At most an hour.
     */
    public static Pcm read(MediaSource source, TimeSpan span) throws Problem {
        Limits.checkSoundLength(source.file(), span.fromMicros(), span.toMicros());
        if (!source.hasAudio())
            return new Pcm(new short[2 * frames(span)]);
        try (var decoder = new SoundDecoder(source.file(), source.audio().get().stream(), source.zeroMicros())) {
            return new Pcm(decoder.read(span.fromMicros(), span.toMicros()));
        } catch (OutOfMemoryError full) {
            throw Limits.outOfMemory(source.file());
        }
    }

    /** How many samples of each side a slice has. */
    static int frames(TimeSpan span) {
        return Math.toIntExact(sampleAt(span.toMicros()) - sampleAt(span.fromMicros()));
    }

    /** The first sample at or after a time in µs from time zero. */
    public static long sampleAt(long micros) {
        return -Math.floorDiv(-micros * (RATE / 1000), 1000L);
    }

    /** Pairs of left and right. */
    public int frames() {
        return samples.length / 2;
    }
}
