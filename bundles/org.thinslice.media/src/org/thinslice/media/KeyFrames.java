// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media;

/**
 * The pictures that can be decoded without any other. A jump to any other picture has to decode on from the key frame before
 * it, so their distance decides how long a jump takes.
 *
 * @param count         how many there are
 * @param longestMicros the longest distance from one to the next, or from the last to the end, µs
 * @param meanMicros    the mean distance, µs
 */
public record KeyFrames(int count, long longestMicros, long meanMicros) {

    public KeyFrames {
        if (count < 0 || longestMicros < 0 || meanMicros < 0 || meanMicros > longestMicros)
            throw new IllegalArgumentException("%d key frames, %d µs apart, at most %d µs".formatted(count, meanMicros, longestMicros));
    }

    /** From the times of the key frames, ascending, and the end of the recording, all in µs. */
    static KeyFrames of(long[] times, long endMicros) {
        long longest = 0;
        long before = 0;
        for (long time : times) {
            longest = Math.max(longest, time - before);
            before = time;
        }
        longest = Math.max(longest, Math.max(0, endMicros - before));
        long mean = times.length == 0 ? longest : Math.min(longest, endMicros / times.length);
        return new KeyFrames(times.length, longest, Math.max(0, mean));
    }
}
