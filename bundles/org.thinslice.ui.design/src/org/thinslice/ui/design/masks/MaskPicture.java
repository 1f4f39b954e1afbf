// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.design.masks;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;
import org.thinslice.base.Texts;
import org.thinslice.base.TimeSpan;
import org.thinslice.media.Channel;
import org.thinslice.media.Cue;
import org.thinslice.media.CueReader;
import org.thinslice.media.Frame;
import org.thinslice.ui.kit.Work;

/** Fetches single pictures of recordings, in the background; only the last one asked for arrives. */
final class MaskPicture {

    private static final Texts TEXTS = Texts.of(MaskPicture.class);

    private final Control place;
    private final Object family = new Object();
    private Object newest;

    MaskPicture(Control place) {
        this.place = place;
    }

    /** Fetches the picture shown at a time of a recording, µs, with nothing hidden. */
    void at(Path file, long micros, Consumer<Frame> arrived) {
        var asked = new Object();
        newest = asked;
        Job.getJobManager().cancel(family);
        Work.quietly(family, place).start(TEXTS.say("masks.reading"), progress -> {
            try (var reader = CueReader.open(new Cue(file, new TimeSpan(0, Long.MAX_VALUE / 4), Channel.PICTURE_ONLY, List.of()))) {
                reader.goTo(micros);
                return reader.next().map(frame -> CueReader.masked(frame, List.of()));
            }
        }, frame -> {
            if (newest == asked)
                frame.ifPresent(arrived);
        });
    }
}
