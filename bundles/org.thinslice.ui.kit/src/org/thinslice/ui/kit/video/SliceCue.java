// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.kit.video;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.thinslice.base.Problem;
import org.thinslice.media.Beside;
import org.thinslice.media.Channel;
import org.thinslice.media.Cue;
import org.thinslice.media.Mask;
import org.thinslice.study.Slice;
import org.thinslice.study.Study;

/** What the player needs to show exactly what observers get of a slice. */
public final class SliceCue {

    private SliceCue() {
    }

    /** The cue of a slice; a recording that is not on this machine is a {@link Problem}. */
    public static Cue of(Study study, Slice slice) throws Problem {
        var recording = study.plan().recordingOf(slice);
        return new Cue(study.fileOf(recording), slice.span(), channel(slice.channel()), masks(recording.masks(), slice.masks()),
                beside(study, slice));
    }

    private static Optional<Beside> beside(Study study, Slice slice) throws Problem {
        if (slice.beside().isEmpty())
            return Optional.empty();
        var second = slice.beside().get();
        var recording = study.plan().recordingBeside(slice).orElseThrow();
        return Optional.of(new Beside(study.fileOf(recording), second.fromMicros(), Beside.Side.valueOf(second.side().name()),
                Beside.Sound.valueOf(second.sound().name()), masks(recording.masks(), second.masks())));
    }

    private static Channel channel(org.thinslice.study.Channel channel) {
        if (!channel.hasVideo())
            return Channel.SOUND_ONLY;
        return channel.hasAudio() ? Channel.SOUND_AND_PICTURE : Channel.PICTURE_ONLY;
    }

    private static List<Mask> masks(List<org.thinslice.study.Mask> ofRecording, List<org.thinslice.study.Mask> ofSlice) {
        return Stream.concat(ofRecording.stream(), ofSlice.stream()).map(SliceCue::mask).toList();
    }

    private static Mask mask(org.thinslice.study.Mask one) {
        double whole = org.thinslice.study.Mask.WHOLE;
        return new Mask(one.x() / whole, one.y() / whole, one.width() / whole, one.height() / whole, Mask.Kind.valueOf(one.kind().name()));
    }
}
