// SPDX-License-Identifier: EPL-2.0
package org.thinslice.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.thinslice.base.Problem;
import org.thinslice.base.Progress;
import org.thinslice.base.Texts;
import org.thinslice.base.TimeSpan;
import org.thinslice.media.Frame;
import org.thinslice.media.FrameReader;
import org.thinslice.media.MediaSource;
import org.thinslice.media.Png;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code thinslice frames}: exactly the frames a slice shows, of a recording or of a study. */
@Command(name = "frames", mixinStandardHelpOptions = true)
final class FramesCommand implements Callable<Integer> {

    private static final Texts TEXTS = Texts.of(FramesCommand.class);

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "MEDIA", descriptionKey = "media")
    private Path media;

    @Option(names = "--from", paramLabel = "S")
    private Optional<Double> from = Optional.empty();

    @Option(names = "--to", paramLabel = "S")
    private Optional<Double> to = Optional.empty();

    @Option(names = "--slice", paramLabel = "CODE")
    private Optional<String> slice = Optional.empty();

    @Option(names = "--png", paramLabel = "DIR")
    private Optional<Path> png = Optional.empty();

    @Override
    public Integer call() throws Problem {
        var terminal = Terminal.of(spec);
        if (slice.isPresent())
            return ofStudy(slice.get(), terminal);
        var span = span();
        var source = MediaSource.probe(media);
        if (!source.hasVideo())
            throw new Problem(media.toString(), null, TEXTS.say("frames.sound"), TEXTS.say("frames.sound.next"), null);
        if (png.isPresent())
            pictures(source, span, folder(png.get()), terminal);
        else
            for (long micros : FrameReader.timestamps(source, span, terminal.progress()))
                terminal.result(seconds(micros));
        return Thinslice.DONE;
    }

    private int ofStudy(String code, Terminal terminal) throws Problem {
        if (from.isPresent() || to.isPresent())
            throw new ParameterException(spec.commandLine(), TEXTS.say("frames.which"));
        try (var study = StudyOption.open(media)) {
            SliceFrames.print(study, code, png.isPresent() ? Optional.of(folder(png.get())) : Optional.empty(), terminal);
        }
        return Thinslice.DONE;
    }

    private void pictures(MediaSource source, TimeSpan span, Path folder, Terminal terminal) throws Problem {
        Progress progress = terminal.progress();
        try (var reader = FrameReader.open(source, span)) {
            for (Optional<Frame> next = reader.next(); next.isPresent(); next = reader.next()) {
                long micros = next.get().micros();
                progress.step(micros - span.fromMicros(), span.micros());
                Png.write(folder.resolve(String.format(Locale.ROOT, "%012d.png", micros)), next.get());
                terminal.result(seconds(micros));
            }
        }
        progress.step(1, 1);
    }

    static String seconds(long micros) {
        return String.format(Locale.ROOT, "%d.%06d", micros / 1_000_000, micros % 1_000_000);
    }

    static Path folder(Path wanted) throws Problem {
        try {
            return Files.createDirectories(wanted);
        } catch (IOException failure) {
            throw new Problem(wanted.toString(), null, TEXTS.say("frames.folder"), TEXTS.say("frames.folder.next"), failure);
        }
    }

    private TimeSpan span() {
        if (from.isEmpty() || to.isEmpty())
            throw new ParameterException(spec.commandLine(), TEXTS.say("frames.which"));
        try {
            return TimeSpan.ofSeconds(from.get(), to.get());
        } catch (IllegalArgumentException wrong) {
            throw new ParameterException(spec.commandLine(), TEXTS.say("frames.span"));
        }
    }
}
