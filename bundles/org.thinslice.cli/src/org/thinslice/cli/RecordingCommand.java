// SPDX-License-Identifier: EPL-2.0
package org.thinslice.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.thinslice.base.Problem;
import org.thinslice.base.Texts;
import org.thinslice.study.Plan;
import org.thinslice.study.Recording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code thinslice recording}: which session a recording is of, and when it began on that session's clock. */
@Command(name = "recording", mixinStandardHelpOptions = true)
final class RecordingCommand implements Callable<Integer> {

    private static final Texts TEXTS = Texts.of(RecordingCommand.class);
    private static final double MOST_SECONDS = 1e8;

    @Spec
    private CommandSpec spec;

    @Mixin
    private StudyOption study;

    @Option(names = "--recording", required = true, paramLabel = "R")
    private String id;

    @Option(names = "--session", paramLabel = "NAME")
    private Optional<String> session = Optional.empty();

    @Option(names = "--offset", paramLabel = "S")
    private Optional<Double> offset = Optional.empty();

    @Override
    public Integer call() throws Problem {
        if (session.filter(String::isBlank).isPresent() || offset.filter(seconds -> !(Math.abs(seconds) < MOST_SECONDS)).isPresent())
            throw new ParameterException(spec.commandLine(), TEXTS.say("recording.wrong"));
        try (var open = study.open()) {
            if (open.plan().recording(id).isEmpty())
                throw new Problem(open.name(), null, TEXTS.say("mask.recording", id), TEXTS.say("mask.recording.next"), null);
            if (session.isPresent() || offset.isPresent())
                open.change(TEXTS.say("recording.change", id), "", this::changed);
            var now = open.plan().recording(id).orElseThrow();
            Terminal.of(spec).result(TEXTS.say("recording.is", now.id(), now.session(), now.offsetMicros() / 1e6));
        }
        return Thinslice.DONE;
    }

    private Plan changed(Plan plan) {
        return plan.withRecordings(plan.recordings().stream().map(one -> one.id().equals(id) ? changed(one) : one).toList());
    }

    private Recording changed(Recording one) {
        var moved = one.withOffset(offset.map(seconds -> Math.round(seconds * 1e6)).orElse(one.offsetMicros()));
        return moved.withSession(session.orElse(one.session()));
    }
}
