// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.thinslice.base.TimeSpan;

/**
 * A second recording that is shown beside the first, in step with it: the other camera of a dyad, or the partner of a
 * pseudo-dyad. It is shown for as long as the slice of the first.
 *
 * @param file       the second recording
 * @param fromMicros which time of it, µs from its own time zero, is shown when the slice begins, ≥ 0
 * @param side       on which side of the first it is shown
 * @param sound      which of the two is heard
 * @param masks      parts of its own picture that are hidden
 */
public record Beside(Path file, long fromMicros, Side side, Sound sound, List<Mask> masks) {

    /** Where the second recording is shown. */
    public enum Side {
        LEFT, RIGHT
    }

    /** Which recording of a pair is heard. */
    public enum Sound {
        FIRST, SECOND, BOTH
    }

    public Beside {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(side, "side");
        Objects.requireNonNull(sound, "sound");
        masks = List.copyOf(masks);
        if (fromMicros < 0)
            throw new IllegalArgumentException("a second recording from %d µs".formatted(fromMicros));
    }

    /** The second recording on the right, both heard, nothing hidden. */
    public static Beside of(Path file, long fromMicros) {
        return new Beside(file, fromMicros, Side.RIGHT, Sound.BOTH, List.of());
    }

    /** The part of the second recording shown beside this part of the first. */
    public TimeSpan spanBeside(TimeSpan first) {
        return new TimeSpan(fromMicros, fromMicros + first.micros());
    }
}
