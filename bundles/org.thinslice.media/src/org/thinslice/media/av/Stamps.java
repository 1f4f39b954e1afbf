// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media.av;

import static org.bytedeco.ffmpeg.global.avutil.av_rescale;

import java.util.Arrays;

/**
 * Time stamps of the packets of one stream, on the file's own clock.
 *
 * @param unit      seconds a tick lasts, as a fraction
 * @param shown     ticks of all packets that are shown, ascending
 * @param keys      ticks of those that can be decoded without any other, ascending
 * @param unstamped packets without a time stamp
 * @param damaged   packets that the container says are damaged
 */
public record Stamps(Unit unit, long[] shown, long[] keys, int unstamped, int damaged) {

    static {
        Natives.load();
    }

    /**
     * A unit of time.
     *
     * @param num numerator, seconds; likewise {@code den}
     */
    public record Unit(int num, int den) {

        public Unit {
            if (num < 1 || den < 1)
                throw new IllegalArgumentException("a tick of %d/%d s".formatted(num, den));
        }

        /** µs of a time in ticks, to the nearest. */
        public long micros(long ticks) {
            return av_rescale(ticks, num * 1_000_000L, den);
        }

        /** Ticks of a time in µs, to the nearest; exact for times that came from ticks of 1 µs or longer. */
        public long ticks(long micros) {
            return av_rescale(micros, den, num * 1_000_000L);
        }
    }

    public Stamps {
        Arrays.sort(shown);
        Arrays.sort(keys);
    }

    /** Times in µs from {@code zeroMicros} on the file's own clock; what lies before it is left out. */
    public long[] shownFrom(long zeroMicros) {
        return from(shown, zeroMicros);
    }

    /** Likewise for the key frames. */
    public long[] keysFrom(long zeroMicros) {
        return from(keys, zeroMicros);
    }

    private long[] from(long[] all, long zeroMicros) {
        long zero = unit.ticks(zeroMicros);
        return Arrays.stream(all).filter(ticks -> ticks >= zero).map(ticks -> unit.micros(ticks - zero)).toArray();
    }
}
