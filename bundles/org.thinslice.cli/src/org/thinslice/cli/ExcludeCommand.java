// SPDX-License-Identifier: EPL-2.0
package org.thinslice.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.thinslice.base.Problem;
import org.thinslice.base.Texts;
import org.thinslice.study.Curation;
import org.thinslice.study.Excluded;
import org.thinslice.study.Study;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code thinslice exclude}: leaves things out of everything computed, takes them in again, or lists what is out. */
@Command(name = "exclude", mixinStandardHelpOptions = true)
final class ExcludeCommand implements Callable<Integer> {

    private static final Texts TEXTS = Texts.of(ExcludeCommand.class);

    @Spec
    private CommandSpec spec;

    @Mixin
    private StudyOption study;

    @Option(names = "--observer", split = ",", paramLabel = "CODE")
    private List<String> observers = List.of();

    @Option(names = "--slice", split = ",", paramLabel = "CODE")
    private List<String> slices = List.of();

    @Option(names = "--session", paramLabel = "NAME")
    private List<String> sessions = List.of();

    @Option(names = "--rating", split = ",", paramLabel = "OBSERVER:SLICE")
    private List<String> ratings = List.of();

    @Option(names = "--reason", paramLabel = "TEXT")
    private Optional<String> reason = Optional.empty();

    @Option(names = "--take-back")
    private boolean takeBack;

    @Option(names = "--preview")
    private boolean preview;

    @Override
    public Integer call() throws Problem {
        var things = things();
        if (things.isEmpty() && (reason.isPresent() || takeBack || preview))
            throw new ParameterException(spec.commandLine(), TEXTS.say("exclude.what"));
        if (!things.isEmpty() && !preview && reason.filter(words -> !words.isBlank()).isEmpty())
            throw new ParameterException(spec.commandLine(), TEXTS.say("exclude.reason"));
        try (var open = study.open()) {
            if (things.isEmpty())
                list(open, Terminal.of(spec));
            else if (preview)
                ExclusionPreview.print(open, things, takeBack, Terminal.of(spec));
            else
                decide(open, things, Terminal.of(spec));
        }
        return Thinslice.DONE;
    }

    private List<Excluded> things() {
        var all = new ArrayList<Excluded>();
        observers.forEach(code -> all.add(Excluded.observer(code.strip())));
        slices.forEach(code -> all.add(Excluded.slice(code.strip())));
        sessions.forEach(name -> all.add(Excluded.session(name)));
        for (var rating : ratings) {
            // slice codes have no colon; observers' may
            int colon = rating.lastIndexOf(':');
            if (colon < 1 || colon == rating.length() - 1)
                throw new ParameterException(spec.commandLine(), TEXTS.say("exclude.rating", rating));
            all.add(Excluded.rating(rating.substring(0, colon).strip(), rating.substring(colon + 1).strip()));
        }
        return all;
    }

    private void decide(Study open, List<Excluded> things, Terminal terminal) throws Problem {
        var written = takeBack ? open.curation().takeBack(things, reason.orElseThrow()) : open.curation().exclude(things, reason.orElseThrow());
        written.forEach(one -> terminal.result(TEXTS.say(takeBack ? "exclude.back" : "exclude.out", Curation.words(one.what()))));
        terminal.say(TEXTS.say("exclude.left", open.exclusions().things().size()));
    }

    private void list(Study open, Terminal terminal) {
        for (var one : open.exclusions().decisions())
            terminal.result(TEXTS.say("exclude.line", Curation.words(one.what()), one.at().toString(), one.reason()));
        terminal.say(TEXTS.say("exclude.left", open.exclusions().things().size()));
    }
}
