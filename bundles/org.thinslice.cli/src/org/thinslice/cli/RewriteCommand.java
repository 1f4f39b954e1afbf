// SPDX-License-Identifier: EPL-2.0
package org.thinslice.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.thinslice.base.Problem;
import org.thinslice.base.Progress;
import org.thinslice.base.Stopped;
import org.thinslice.base.Texts;
import org.thinslice.media.RecordingReport;
import org.thinslice.media.Rewrite;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code thinslice rewrite}: copies of recordings that can be jumped in at once, beside the originals. */
@Command(name = "rewrite", mixinStandardHelpOptions = true)
final class RewriteCommand implements Callable<Integer> {

    /** One of two ways. */
    static final class Ways {

        @Option(names = "--short-gop", required = true)
        private boolean shortGop;

        @Option(names = "--remux", required = true)
        private boolean remux;
    }

    private static final Texts TEXTS = Texts.of(RewriteCommand.class);

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "MEDIA", descriptionKey = "media", arity = "1..*")
    private List<Path> media;

    @Option(names = "--to", paramLabel = "DIR")
    private Optional<Path> folder = Optional.empty();

    @ArgGroup
    private Ways ways;

    @Override
    public Integer call() throws Problem {
        var terminal = Terminal.of(spec);
        if (folder.isPresent())
            FramesCommand.folder(folder.get());
        boolean all = true;
        for (var file : RecordingFolder.files(media)) {
            try {
                rewrite(file, terminal);
            } catch (Stopped stopped) {
                throw stopped;
            } catch (Problem failed) {
                terminal.say(failed.getMessage());
                all = false;
            }
        }
        return all ? Thinslice.DONE : Thinslice.FOUND;
    }

    private void rewrite(Path file, Terminal terminal) throws Problem {
        var report = RecordingReport.of(file, Progress.NONE);
        var way = way(report);
        if (way.isEmpty()) {
            terminal.say(TEXTS.say("rewrite.fast", file));
            return;
        }
        var progress = terminal.progress();
        var target = Rewrite.place(folder.orElse(file.toAbsolutePath().getParent()), file);
        var copy = Rewrite.write(report.source(), target, way.get(), progress);
        progress.step(1, 1);
        terminal.say(TEXTS.say(copy.samePictures() ? "rewrite.same" : "rewrite.anew", file));
        terminal.result(target.toString());
    }

    /** The way that was asked for, else the one that helps. */
    private Optional<Rewrite.Way> way(RecordingReport report) {
        return ways == null ? Rewrite.advised(report) : Optional.of(ways.remux ? Rewrite.Way.REMUX : Rewrite.Way.SHORT_GOP);
    }
}
