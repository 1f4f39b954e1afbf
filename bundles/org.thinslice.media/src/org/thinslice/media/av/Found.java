// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media.av;

import java.util.OptionalLong;

/**
 * What a first look at one stream found.
 *
 * @param stream      number of the stream
 * @param codec       FFmpeg's name of the coding
 * @param width       width as shown, square pixels; 0 for sound
 * @param height      height as shown; 0 for sound
 * @param rate        mean frames, or samples, a second; 0 if unknown
 * @param channels    channels of the sound; 0 for pictures
 * @param turn        how the picture is turned
 * @param firstMicros time stamp of the first frame that could be decoded, on the file's own clock, µs; empty if none could
 */
public record Found(int stream, String codec, int width, int height, double rate, int channels, Turn turn,
        OptionalLong firstMicros) {
}
