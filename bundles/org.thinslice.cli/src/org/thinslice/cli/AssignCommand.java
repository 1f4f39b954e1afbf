// SPDX-License-Identifier: EPL-2.0
package org.thinslice.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.thinslice.base.Problem;
import org.thinslice.base.Texts;
import org.thinslice.study.CrossedDesign;
import org.thinslice.study.Observer;
import org.thinslice.study.Study;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code thinslice assign}: every observer every slice, each in an own order. */
@Command(name = "assign", mixinStandardHelpOptions = true)
final class AssignCommand implements Callable<Integer> {

    private static final Texts TEXTS = Texts.of(AssignCommand.class);

    @Spec
    private CommandSpec spec;

    @Mixin
    private StudyOption study;

    @Option(names = "--observers", split = ",", paramLabel = "CODE")
    private List<String> observers = List.of();

    @Override
    public Integer call() throws Problem {
        var terminal = Terminal.of(spec);
        try (var open = study.open()) {
            if (open.plan().slices().isEmpty())
                throw new Problem(open.name(), null, TEXTS.say("assign.slices"), TEXTS.say("assign.slices.next"), null);
            if (open.plan().observers().isEmpty() && observers.isEmpty())
                throw new Problem(open.name(), null, TEXTS.say("assign.observers"), TEXTS.say("assign.observers.next"), null);
            assign(open, terminal);
        }
        return Thinslice.DONE;
    }

    private void assign(Study open, Terminal terminal) throws Problem {
        var newcomers = observers.stream().map(String::strip).filter(code -> !code.isEmpty()).map(Observer::person).toList();
        var remarks = CrossedDesign.complete(CrossedDesign.withNewcomers(open.plan(), newcomers)).remarks();
        open.change(TEXTS.say("assign.change"), "",
                now -> CrossedDesign.complete(CrossedDesign.withNewcomers(now, newcomers)).plan());
        remarks.forEach(terminal::say);
        for (var one : open.progress())
            terminal.result(TEXTS.say("assign.done", one.observer().code(), one.total(), one.done()));
    }
}
