// SPDX-License-Identifier: EPL-2.0
package org.thinslice.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.thinslice.base.Problem;
import org.thinslice.base.Texts;
import org.thinslice.exchange.SliceCue;
import org.thinslice.media.Cue;
import org.thinslice.media.CueReader;
import org.thinslice.media.Frame;
import org.thinslice.media.Png;
import org.thinslice.study.Study;

/**
 * The pictures observers are shown of a slice of a study. Of two recordings side by side each line has three times: that of
 * the picture, and those of the frames of the first and the second recording in it, each from its own time zero.
 */
final class SliceFrames {

    private static final Texts TEXTS = Texts.of(SliceFrames.class);

    private SliceFrames() {
    }

    static void print(Study study, String code, Optional<Path> png, Terminal terminal) throws Problem {
        var slice = study.plan().slice(code)
                .orElseThrow(() -> new Problem(study.name(), null, TEXTS.say("mask.slice", code), TEXTS.say("mask.slice.next"), null));
        var cue = SliceCue.of(study, slice);
        var progress = terminal.progress();
        try (var reader = CueReader.open(cue)) {
            for (Optional<Frame> next = reader.next(); next.isPresent(); next = reader.next()) {
                long micros = next.get().micros();
                progress.step(micros - cue.span().fromMicros(), cue.span().micros());
                if (png.isPresent())
                    Png.write(png.get().resolve(String.format(Locale.ROOT, "%012d.png", micros)), next.get());
                terminal.result(line(cue, micros, reader));
            }
        }
        progress.step(1, 1);
    }

    private static String line(Cue cue, long micros, CueReader reader) {
        var time = FramesCommand.seconds(micros);
        return cue.beside().isEmpty() ? time : time + "\t" + time(reader.firstMicros()) + "\t" + time(reader.secondMicros());
    }

    private static String time(Optional<Long> micros) {
        return micros.map(FramesCommand::seconds).orElse("-");
    }
}
