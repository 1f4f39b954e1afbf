// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media;

/**
 * The sound of a recording.
 *
 * @param stream     number of the stream in the file
 * @param codec      FFmpeg's name of the coding, for instance aac
 * @param sampleRate samples a second, Hz
 * @param channels   1 for mono, 2 for stereo, …
 */
public record AudioTrack(int stream, String codec, int sampleRate, int channels) {

    public AudioTrack {
        if (stream < 0 || sampleRate < 1 || channels < 1)
            throw new IllegalArgumentException("sound stream %d of %d channels at %d Hz".formatted(stream, channels, sampleRate));
    }
}
