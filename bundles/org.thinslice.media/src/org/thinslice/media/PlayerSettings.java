// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media;

/**
 * What is set for a workplace rather than for a slice.
 *
 * @param volume            0 to 1
 * @param soundOffsetMicros how much later than the sound device says the sound is really heard, µs, −500,000 to 500,000;
 *                          wireless headphones need some
 * @param holdLastFrame     whether the last picture stays when the slice has ended, or the canvas is cleared
 */
public record PlayerSettings(double volume, long soundOffsetMicros, boolean holdLastFrame) {

    /** Full volume, no offset, the last picture stays. */
    public static final PlayerSettings DEFAULT = new PlayerSettings(1, 0, true);

    private static final long MOST_OFFSET = 500_000;

    public PlayerSettings {
        if (!(volume >= 0 && volume <= 1) || Math.abs(soundOffsetMicros) > MOST_OFFSET)
            throw new IllegalArgumentException("volume %f, sound offset %d µs".formatted(volume, soundOffsetMicros));
    }
}
