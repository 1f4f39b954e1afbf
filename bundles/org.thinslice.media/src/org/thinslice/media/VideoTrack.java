// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media;

/**
 * The moving picture of a recording.
 *
 * @param stream          number of the stream in the file
 * @param codec           FFmpeg's name of the coding, for instance h264
 * @param width           width as shown, in square pixels and upright
 * @param height          height as shown
 * @param framesPerSecond mean rate the file claims; 0 if it claims none. Never used to find a frame
 * @param degrees         how far the stored picture is turned clockwise to stand upright: 0, 90, 180 or 270
 */
public record VideoTrack(int stream, String codec, int width, int height, double framesPerSecond, int degrees) {

    public VideoTrack {
        if (stream < 0 || width < 1 || height < 1 || !(framesPerSecond >= 0))
            throw new IllegalArgumentException("picture stream %d of %d × %d at %f".formatted(stream, width, height, framesPerSecond));
    }
}
