// SPDX-License-Identifier: EPL-2.0
package org.thinslice.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.thinslice.base.Problem;
import org.thinslice.base.Texts;
import org.thinslice.exchange.Corrections;
import org.thinslice.study.Study;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code thinslice correct}: reads corrections back from an exported workbook; writes them after a yes. */
@Command(name = "correct", mixinStandardHelpOptions = true)
final class CorrectCommand implements Callable<Integer> {

    private static final Texts TEXTS = Texts.of(CorrectCommand.class);

    @Spec
    private CommandSpec spec;

    @Mixin
    private StudyOption study;

    @Parameters(index = "1", paramLabel = "WORKBOOK.xlsx", descriptionKey = "workbook")
    private Path workbook;

    @Option(names = "--yes")
    private boolean yes;

    @Override
    public Integer call() throws Problem {
        var terminal = Terminal.of(spec);
        try (var open = study.open()) {
            var corrections = Corrections.read(open, workbook, terminal.progress());
            print(corrections, terminal);
            if (!corrections.wanted().isEmpty())
                decide(open, corrections, terminal);
            return corrections.refused().isEmpty() ? Thinslice.DONE : Thinslice.FOUND;
        }
    }

    private static void print(Corrections corrections, Terminal terminal) {
        corrections.remarks().forEach(terminal::say);
        terminal.say(TEXTS.say("correct.counts", corrections.wanted().size(), corrections.refused().size(), corrections.already()));
        if (!corrections.wanted().isEmpty())
            terminal.result(String.join("\t", List.of(TEXTS.say("correct.heads").split(","))));
        corrections.wanted().forEach(each -> terminal.result(line(each.cells())));
        corrections.refused().forEach(each -> terminal.say(TEXTS.say("correct.refused", each.place().sheet(), Long.toString(each.place().row()),
                each.column(), each.why())));
    }

    private static String line(List<String> cells) {
        return String.join("\t", cells.stream().map(cell -> cell.replaceAll("[\\t\\r\\n]+", " ")).toList());
    }

    private void decide(Study open, Corrections corrections, Terminal terminal) throws Problem {
        if (yes || agreed(corrections.wanted().size()))
            terminal.say(TEXTS.say("correct.done", corrections.write(open).size()));
        else
            terminal.say(TEXTS.say("correct.waits"));
    }

    /** Asks on a terminal; nobody to ask is a no. */
    private static boolean agreed(int count) {
        var console = System.console();
        return console != null && TEXTS.say("correct.yes").equalsIgnoreCase(String.valueOf(console.readLine(TEXTS.say("correct.ask", count))).strip());
    }
}
