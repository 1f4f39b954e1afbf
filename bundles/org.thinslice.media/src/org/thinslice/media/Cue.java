// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.thinslice.base.TimeSpan;

/**
 * What to play.
 *
 * @param file    the recording
 * @param span    the slice of it
 * @param channel what of it is presented, and of the recording beside it
 * @param masks   parts of its own picture that are hidden
 * @param beside  the second recording shown beside it, if there is one
 */
public record Cue(Path file, TimeSpan span, Channel channel, List<Mask> masks, Optional<Beside> beside) {

    public Cue {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(beside, "beside");
        masks = List.copyOf(masks);
    }

    /** A slice of one recording. */
    public Cue(Path file, TimeSpan span, Channel channel, List<Mask> masks) {
        this(file, span, channel, masks, Optional.empty());
    }

    /** Sound and picture of a slice, nothing hidden. */
    public static Cue of(Path file, TimeSpan span) {
        return new Cue(file, span, Channel.SOUND_AND_PICTURE, List.of());
    }

    /** The same with a second recording beside it. */
    public Cue with(Beside second) {
        return new Cue(file, span, channel, masks, Optional.of(second));
    }

    /** The same presented otherwise. */
    public Cue with(Channel other) {
        return new Cue(file, span, other, masks, beside);
    }
}
