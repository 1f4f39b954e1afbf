// SPDX-License-Identifier: EPL-2.0
package org.thinslice.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.thinslice.base.Problem;
import org.thinslice.base.Texts;
import org.thinslice.store.StudyFile;
import org.thinslice.study.Plan;
import org.thinslice.study.StudySettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code thinslice new}: a study with a scheme and recordings. */
@Command(name = "new", mixinStandardHelpOptions = true)
final class NewCommand implements Callable<Integer> {

    private static final Texts TEXTS = Texts.of(NewCommand.class);

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FILE.study", descriptionKey = "file")
    private Path file;

    @Option(names = "--scheme", required = true, paramLabel = "SCHEME")
    private String scheme;

    @Option(names = "--recordings", paramLabel = "PATH")
    private List<Path> recordings = List.of();

    @Option(names = "--name", paramLabel = "NAME")
    private String name = "";

    @Option(names = "--seed", paramLabel = "N")
    private long seed = 1;

    @Option(names = "--replays", paramLabel = "N")
    private int replays = 1;

    @Override
    public Integer call() throws Problem {
        var terminal = Terminal.of(spec);
        if (Files.exists(file))
            throw new Problem(file.toString(), null, TEXTS.say("new.exists"), TEXTS.say("new.exists.next"), null);
        var frozen = SchemeSource.freeze(scheme, Instant.now());
        var settings = StudySettings.named(name.isBlank() ? stem() : name, seed).withReplays(replays);
        var found = RecordingFolder.read(file.toAbsolutePath().getParent(), recordings, terminal.progress());
        found.refused().forEach(terminal::say);
        if (found.recordings().isEmpty() && !recordings.isEmpty())
            throw new Problem(file.toString(), null, TEXTS.say("new.none"), TEXTS.say("new.none.next"), null);
        var plan = Plan.start(settings, frozen).withRecordings(found.recordings());
        StudyFile.create(file, plan).close();
        terminal.result(TEXTS.say("new.done", file, found.recordings().size(), frozen.name()));
        return found.refused().isEmpty() ? Thinslice.DONE : Thinslice.FOUND;
    }

    private String stem() {
        var whole = file.getFileName().toString();
        int dot = whole.lastIndexOf('.');
        return dot > 0 ? whole.substring(0, dot) : whole;
    }
}
