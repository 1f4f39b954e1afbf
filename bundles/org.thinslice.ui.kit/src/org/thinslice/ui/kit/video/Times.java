// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.kit.video;

import java.util.Locale;

/** Times of a slice as people write them. */
public final class Times {

    private Times() {
    }

    /** Minutes and seconds, rounded down, for instance {@code 0:18}; {@code micros} ≥ 0. */
    public static String minutesAndSeconds(long micros) {
        var seconds = Math.max(0, micros) / 1_000_000;
        return String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60);
    }

    /** Where one is in a slice of a given length, for instance {@code 0:18 / 0:30}; lengths are rounded to the second. */
    public static String of(long positionMicros, long lengthMicros) {
        var length = Math.round(lengthMicros / 1e6) * 1_000_000;
        var position = positionMicros >= lengthMicros ? length : Math.min(positionMicros, length);
        return minutesAndSeconds(position) + " / " + minutesAndSeconds(length);
    }

    /** The same, with the exact time in the recording, for instance {@code 0:18 / 0:30 · 78.366667 s}. */
    public static String exact(long positionMicros, long lengthMicros, long recordingMicros) {
        return of(positionMicros, lengthMicros) + String.format(Locale.ROOT, " · %d.%06d s", recordingMicros / 1_000_000,
                recordingMicros % 1_000_000);
    }
}
