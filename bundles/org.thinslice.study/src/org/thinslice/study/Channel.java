// SPDX-License-Identifier: EPL-2.0
package org.thinslice.study;

import java.util.Locale;
import java.util.Optional;

/** What of a slice an observer gets: an experimental condition in thin-slice studies. */
public enum Channel {
    VIDEO_AND_AUDIO(true, true), VIDEO_ONLY(true, false), AUDIO_ONLY(false, true);

    private final boolean video;
    private final boolean audio;

    Channel(boolean video, boolean audio) {
        this.video = video;
        this.audio = audio;
    }

    /** Whether the observer sees the picture. */
    public boolean hasVideo() {
        return video;
    }

    /** Whether the observer hears the sound. */
    public boolean hasAudio() {
        return audio;
    }

    /** How files and commands spell it: {@code video_and_audio}, {@code video_only}, {@code audio_only}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Everything a recording with these tracks has to offer; empty if it has neither. */
    public static Optional<Channel> of(boolean video, boolean audio) {
        for (var channel : values())
            if (channel.video == video && channel.audio == audio)
                return Optional.of(channel);
        return Optional.empty();
    }
}
