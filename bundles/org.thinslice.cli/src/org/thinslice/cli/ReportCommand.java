// SPDX-License-Identifier: EPL-2.0
package org.thinslice.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.thinslice.base.Problem;
import org.thinslice.base.Texts;
import org.thinslice.exchange.ExportSettings;
import org.thinslice.exchange.report.HtmlReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code thinslice report}: everything a study's ratings say, in one HTML file. */
@Command(name = "report", mixinStandardHelpOptions = true)
final class ReportCommand implements Callable<Integer> {

    private static final Texts TEXTS = Texts.of(ReportCommand.class);

    @Spec
    private CommandSpec spec;

    @Mixin
    private StudyOption study;

    @Option(names = "--to", paramLabel = "FILE.html", required = true)
    private Path target;

    @Mixin
    private IntervalOptions intervals;

    @Override
    public Integer call() throws Problem {
        var terminal = Terminal.of(spec);
        var settings = ExportSettings.of(AppVersion.TEXT, Instant.now()).withAgreement(intervals.settings(spec));
        try (var open = study.open()) {
            HtmlReport.write(open, target, settings, terminal.progress());
        }
        terminal.say(TEXTS.say("export.done", target));
        return Thinslice.DONE;
    }
}
