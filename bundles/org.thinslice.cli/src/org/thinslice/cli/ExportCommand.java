// SPDX-License-Identifier: EPL-2.0
package org.thinslice.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.thinslice.base.Problem;
import org.thinslice.base.Texts;
import org.thinslice.exchange.CsvFlavour;
import org.thinslice.exchange.Export;
import org.thinslice.exchange.ExportSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code thinslice export}: a workbook, the long table, or a folder with everything. */
@Command(name = "export", mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {

    private static final Texts TEXTS = Texts.of(ExportCommand.class);

    @Spec
    private CommandSpec spec;

    @Mixin
    private StudyOption study;

    @Option(names = "--to", paramLabel = "PATH", required = true)
    private Path target;

    @Option(names = "--csv", paramLabel = "FLAVOUR")
    private CsvFlavour csv = CsvFlavour.EXACT;

    @Mixin
    private ScoringOptions scoring;

    @Mixin
    private IntervalOptions intervals;

    @Override
    public Integer call() throws Problem {
        var terminal = Terminal.of(spec);
        var settings = ExportSettings.of(AppVersion.TEXT, Instant.now()).withAgreement(intervals.settings(spec)).withCsv(csv)
                .withScoring(scoring.scoring(spec));
        try (var open = study.open()) {
            Export.write(open, target, settings, terminal.progress());
        }
        // annotation files of several recordings have the recordings' names in theirs
        terminal.say(TEXTS.say("export.done", Files.exists(target) ? target : target.toString().replaceFirst("(?i)[.]eaf$", "-*.eaf")));
        return Thinslice.DONE;
    }
}
