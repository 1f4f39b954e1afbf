// SPDX-License-Identifier: EPL-2.0
package org.thinslice.study;

/**
 * Fixed windows over a recording: the first starts at {@code offsetMicros}, each next one {@code strideMicros} later.
 *
 * @param lengthMicros length of a slice in µs, > 0
 * @param strideMicros from the start of a slice to the start of the next, in µs, > 0
 * @param offsetMicros start of the first slice in µs, ≥ 0
 */
public record SliceWindow(long lengthMicros, long strideMicros, long offsetMicros) {

    public SliceWindow {
        if (lengthMicros <= 0 || strideMicros <= 0 || offsetMicros < 0)
            throw new IllegalArgumentException("windows of %d µs every %d µs from %d µs".formatted(lengthMicros, strideMicros, offsetMicros));
    }

    /** Windows given in seconds, rounded to the microsecond. */
    public static SliceWindow ofSeconds(double length, double stride, double offset) {
        return new SliceWindow(Math.round(length * 1e6), Math.round(stride * 1e6), Math.round(offset * 1e6));
    }

    /** Windows end to end from the start. */
    public static SliceWindow everySeconds(double length) {
        return ofSeconds(length, length, 0);
    }

    /** How many whole windows a recording of this length holds. */
    public long count(long durationMicros) {
        long room = durationMicros - offsetMicros - lengthMicros;
        return room < 0 ? 0 : room / strideMicros + 1;
    }
}
