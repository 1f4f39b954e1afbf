// SPDX-License-Identifier: EPL-2.0
package org.thinslice.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.thinslice.base.Problem;
import org.thinslice.base.Progress;
import org.thinslice.base.Stopped;
import org.thinslice.base.Texts;
import org.thinslice.media.RecordingReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code thinslice probe}: what recordings hold, and what about them will be slow or is missing. */
@Command(name = "probe", mixinStandardHelpOptions = true)
final class ProbeCommand implements Callable<Integer> {

    /** How the facts are printed. */
    enum Format {
        TEXT, JSON
    }

    /** A recording that was looked at. */
    record Probed(RecordingReport report, String sha256) {
    }

    private static final Texts TEXTS = Texts.of(ProbeCommand.class);

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "MEDIA", descriptionKey = "media", arity = "1..*")
    private List<Path> media;

    @Option(names = "--format", paramLabel = "FORMAT")
    private Format format = Format.TEXT;

    @Override
    public Integer call() throws Problem {
        var terminal = Terminal.of(spec);
        var files = RecordingFolder.files(media);
        var probed = new ArrayList<Probed>();
        var progress = terminal.progress();
        for (int i = 0; i < files.size(); i++) {
            progress.stage(TEXTS.say("recordings.stage", files.get(i).getFileName()));
            progress.step(i, files.size());
            try {
                probed.add(look(files.get(i)));
            } catch (Stopped stopped) {
                throw stopped;
            } catch (Problem unusable) {
                terminal.say(unusable.getMessage());
            }
        }
        progress.step(1, 1);
        (format == Format.JSON ? ProbeWords.json(probed) : ProbeWords.text(probed)).forEach(terminal::result);
        return probed.size() == files.size() ? Thinslice.DONE : Thinslice.FOUND;
    }

    private static Probed look(Path file) throws Problem {
        var report = RecordingReport.of(file, Progress.NONE);
        return new Probed(report, report.source().sha256(Progress.NONE));
    }
}
