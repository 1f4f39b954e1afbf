// SPDX-License-Identifier: EPL-2.0
package org.thinslice.base;

/**
 * A stretch of a recording, [from, to): microseconds from its time zero, which is the time stamp of the first picture
 * (of the first sound where there is no picture). A frame belongs to it if its time stamp is at or after {@code from}
 * and before {@code to}.
 *
 * @param fromMicros start, ≥ 0
 * @param toMicros   end, > {@code fromMicros}
 */
public record TimeSpan(long fromMicros, long toMicros) {

    public TimeSpan {
        if (fromMicros < 0 || toMicros <= fromMicros)
            throw new IllegalArgumentException("time span runs from %d to %d µs".formatted(fromMicros, toMicros));
    }

    /** A span between two times in seconds, rounded to the microsecond. */
    public static TimeSpan ofSeconds(double from, double to) {
        return new TimeSpan(Math.round(from * 1e6), Math.round(to * 1e6));
    }

    /** Length in microseconds. */
    public long micros() {
        return toMicros - fromMicros;
    }

    /** Length in seconds. */
    public double seconds() {
        return micros() / 1e6;
    }

    /** Whether a time stamp lies in the span. */
    public boolean covers(long micros) {
        return micros >= fromMicros && micros < toMicros;
    }

    /** Whether the two have at least one microsecond in common. */
    public boolean overlaps(TimeSpan other) {
        return fromMicros < other.toMicros && other.fromMicros < toMicros;
    }
}
