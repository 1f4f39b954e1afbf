// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.thinslice.base.TimeSpan;

/**
 * What to play.
 *
 * @param file    the recording
 * @param span    the slice of it
 * @param channel what of it is presented
 * @param masks   parts of the picture that are hidden
 */
public record Cue(Path file, TimeSpan span, Channel channel, List<Mask> masks) {

    public Cue {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(channel, "channel");
        masks = List.copyOf(masks);
    }

    /** Sound and picture of a slice, nothing hidden. */
    public static Cue of(Path file, TimeSpan span) {
        return new Cue(file, span, Channel.SOUND_AND_PICTURE, List.of());
    }
}
