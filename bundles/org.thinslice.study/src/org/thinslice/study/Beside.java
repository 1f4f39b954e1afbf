// SPDX-License-Identifier: EPL-2.0
package org.thinslice.study;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A second recording that a slice shows beside its own, in step with it: the other camera of the session, or, in a
 * pseudo-dyad, somebody who was never there.
 *
 * @param recording  id of the second recording
 * @param fromMicros which time of it, in µs from its time zero, is shown when the slice begins
 * @param side       on which side it is shown
 * @param sound      which of the two is heard, where the slice's channel has sound
 * @param masks      hidden in this slice, beyond what is hidden in the recording wherever it is shown
 */
public record Beside(String recording, long fromMicros, Side side, Sound sound, List<Mask> masks) {

    /** Where the second recording is shown. */
    public enum Side {
        LEFT, RIGHT;

        /** How files and commands spell it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Which recording of a pair is heard. */
    public enum Sound {
        FIRST, SECOND, BOTH;

        /** How files and commands spell it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Beside {
        Checks.filled(recording, "recording");
        Checks.notNegative(fromMicros, "fromMicros");
        Objects.requireNonNull(side, "side");
        Objects.requireNonNull(sound, "sound");
        masks = List.copyOf(masks);
    }

    /** On the right, nothing hidden. */
    public static Beside onTheRight(String recording, long fromMicros, Sound sound) {
        return new Beside(recording, fromMicros, Side.RIGHT, sound, List.of());
    }

    /** The same with these masks instead. */
    public Beside withMasks(List<Mask> other) {
        return new Beside(recording, fromMicros, side, sound, other);
    }
}
