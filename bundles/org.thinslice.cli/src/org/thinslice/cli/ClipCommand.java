// SPDX-License-Identifier: EPL-2.0
package org.thinslice.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.thinslice.base.Problem;
import org.thinslice.base.Texts;
import org.thinslice.base.TimeSpan;
import org.thinslice.media.Channel;
import org.thinslice.media.Clip;
import org.thinslice.media.MediaSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code thinslice clip}: one slice of a recording as a video of its own, without metadata. */
@Command(name = "clip", mixinStandardHelpOptions = true)
final class ClipCommand implements Callable<Integer> {

    private static final Texts TEXTS = Texts.of(ClipCommand.class);

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "MEDIA", descriptionKey = "media")
    private Path media;

    @Option(names = "--from", required = true, paramLabel = "S")
    private double from;

    @Option(names = "--to", required = true, paramLabel = "S")
    private double to;

    @Option(names = "--to-file", required = true, paramLabel = "OUT.mp4")
    private Path file;

    @Option(names = "--channel", paramLabel = "CHANNEL")
    private org.thinslice.study.Channel channel = org.thinslice.study.Channel.VIDEO_AND_AUDIO;

    @Override
    public Integer call() throws Problem {
        var span = span();
        var terminal = Terminal.of(spec);
        if (Files.exists(file))
            throw new Problem(file.toString(), null, TEXTS.say("new.exists"), TEXTS.say("new.exists.next"), null);
        var source = MediaSource.probe(media);
        if (span.toMicros() > source.durationMicros())
            throw new Problem(media.toString(), null, TEXTS.say("clip.short", source.durationMicros() / 1e6), TEXTS.say("clip.short.next"), null);
        var progress = terminal.progress();
        Clip.write(source, span, file, shown(), List.of(), progress);
        progress.step(1, 1);
        terminal.result(file.toString());
        return Thinslice.DONE;
    }

    private Channel shown() {
        if (channel.hasVideo())
            return channel.hasAudio() ? Channel.SOUND_AND_PICTURE : Channel.PICTURE_ONLY;
        return Channel.SOUND_ONLY;
    }

    private TimeSpan span() {
        try {
            return TimeSpan.ofSeconds(from, to);
        } catch (IllegalArgumentException wrong) {
            throw new ParameterException(spec.commandLine(), TEXTS.say("frames.span"));
        }
    }
}
