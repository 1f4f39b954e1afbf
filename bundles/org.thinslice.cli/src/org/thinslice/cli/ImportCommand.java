// SPDX-License-Identifier: EPL-2.0
package org.thinslice.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.Callable;
import org.thinslice.base.Problem;
import org.thinslice.base.Texts;
import org.thinslice.exchange.intake.Intake;
import org.thinslice.exchange.intake.IntoStudy;
import org.thinslice.exchange.intake.MappingFile;
import org.thinslice.exchange.intake.NewStudyFromTable;
import org.thinslice.exchange.intake.ProlificFile;
import org.thinslice.exchange.intake.Ready;
import org.thinslice.exchange.intake.Sample;
import org.thinslice.store.StudyFile;
import org.thinslice.study.StudySettings;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code thinslice import}: ratings from a table that another program wrote. */
@Command(name = "import", mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {

    private static final Texts TEXTS = Texts.of(ImportCommand.class);

    /** Where the ratings go. */
    static final class Target {
        @Option(names = "--to", paramLabel = "NEW.study")
        private Path fresh;

        @Option(names = "--into", paramLabel = "FILE.study")
        private Path there;
    }

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "TABLE", descriptionKey = "table")
    private Path file;

    @ArgGroup(exclusive = true, multiplicity = "1")
    private Target target;

    @Mixin
    private MappingOptions mapping;

    @Option(names = "--prolific", paramLabel = "DEMOGRAPHIC.csv")
    private Path prolific;

    @Option(names = "--save-map", paramLabel = "FILE")
    private Path saveMap;

    @Option(names = "--name", paramLabel = "NAME")
    private String name = "";

    @Option(names = "--seed", paramLabel = "N")
    private long seed = 1;

    @Option(names = "--new-slices")
    private boolean newSlices;

    @Option(names = "--yes")
    private boolean yes;

    @Override
    public Integer call() throws Problem {
        var terminal = Terminal.of(spec);
        if (target.fresh != null && Files.exists(target.fresh))
            throw new Problem(target.fresh.toString(), null, TEXTS.say("new.exists"), TEXTS.say("new.exists.next"), null);
        var sample = Sample.of(file, terminal.progress());
        var chosen = mapping.mapping(spec, sample);
        if (saveMap != null)
            MappingFile.write(chosen, saveMap);
        Map<String, String> statuses = prolific == null ? Map.of() : ProlificFile.statuses(prolific, terminal.progress());
        var intake = Intake.read(sample, chosen, statuses, terminal.progress());
        terminal.result(ImportWords.mapping(chosen) + ImportWords.preview(intake));
        return target.fresh != null ? create(intake, terminal) : add(intake, terminal);
    }

    private int create(Intake intake, Terminal terminal) throws Problem {
        var title = name.isBlank() ? target.fresh.getFileName().toString().replaceFirst("[.]study$", "") : name;
        var items = mapping.items(spec, intake.items());
        terminal.result(ImportWords.items(items));
        var ready = NewStudyFromTable.of(intake, items, StudySettings.named(title, seed), Instant.now(), terminal.progress());
        ImportWords.refused(ready).forEach(terminal::say);
        if (yes)
            ready.create(target.fresh, StudyFile::create, InstantSource.system(), AppVersion.TEXT);
        return end(ready, target.fresh, terminal);
    }

    private int add(Intake intake, Terminal terminal) throws Problem {
        try (var study = StudyOption.open(target.there)) {
            var ready = IntoStudy.of(study, intake, newSlices, Instant.now(), terminal.progress());
            ImportWords.refused(ready).forEach(terminal::say);
            if (yes)
                ready.write(study);
            return end(ready, target.there, terminal);
        }
    }

    private int end(Ready ready, Path study, Terminal terminal) {
        terminal.say(yes ? TEXTS.say("import.done", ready.ratings().size(), study) : TEXTS.say("import.waits", ready.ratings().size()));
        return ready.refused().isEmpty() ? Thinslice.DONE : Thinslice.FOUND;
    }
}
