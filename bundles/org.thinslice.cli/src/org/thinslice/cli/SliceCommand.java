// SPDX-License-Identifier: EPL-2.0
package org.thinslice.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.thinslice.base.Problem;
import org.thinslice.base.Texts;
import org.thinslice.study.Beside;
import org.thinslice.study.Channel;
import org.thinslice.study.PairedSlices;
import org.thinslice.study.Plan;
import org.thinslice.study.SlicePlan;
import org.thinslice.study.SliceWindow;
import org.thinslice.study.Study;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code thinslice slice}: fixed windows out of every recording, of two recordings side by side, or pseudo-dyads. */
@Command(name = "slice", mixinStandardHelpOptions = true)
final class SliceCommand implements Callable<Integer> {

    private static final Texts TEXTS = Texts.of(SliceCommand.class);

    @Spec
    private CommandSpec spec;

    @Mixin
    private StudyOption study;

    @Option(names = "--length", required = true, paramLabel = "S")
    private double length;

    @Option(names = "--stride", paramLabel = "S")
    private Optional<Double> stride = Optional.empty();

    @Option(names = "--offset", paramLabel = "S")
    private double offset;

    @Option(names = "--channel", paramLabel = "CHANNEL")
    private List<Channel> channels = List.of();

    @Option(names = "--side-by-side")
    private boolean sideBySide;

    @Option(names = "--sound", paramLabel = "WHICH")
    private Beside.Sound sound = Beside.Sound.FIRST;

    @Option(names = "--pseudo-dyads", paramLabel = "N")
    private Optional<Integer> pseudoDyads = Optional.empty();

    @Option(names = "--seed", paramLabel = "N")
    private Optional<Long> seed = Optional.empty();

    @Option(names = "--add")
    private boolean add;

    @Option(names = "--replace")
    private boolean replace;

    @Override
    public Integer call() throws Problem {
        var terminal = Terminal.of(spec);
        var window = window();
        if (sideBySide && pseudoDyads.isPresent() || pseudoDyads.orElse(1) < 1)
            throw new ParameterException(spec.commandLine(), TEXTS.say("slice.pairs"));
        try (var open = study.open()) {
            if (!open.plan().slices().isEmpty() && !add && !replace)
                throw new Problem(open.name(), null, TEXTS.say("slice.has", open.plan().slices().size()), TEXTS.say("slice.has.next"), null);
            return cut(open, window, terminal);
        }
    }

    private int cut(Study open, SliceWindow window, Terminal terminal) throws Problem {
        var cut = plan(base(open.plan()), window);
        cut.remarks().forEach(terminal::say);
        if (cut.slices().isEmpty())
            throw new Problem(open.name(), null, TEXTS.say("slice.none"), TEXTS.say("slice.none.next"), null);
        open.change(TEXTS.say(change(), cut.slices().size(), length, seed.orElse(open.plan().settings().seed())), "", now -> cut.addTo(base(now)));
        terminal.result(TEXTS.say("slice.done", cut.slices().size(), open.plan().recordings().size()));
        return Thinslice.DONE;
    }

    private SlicePlan plan(Plan base, SliceWindow window) {
        if (pseudoDyads.isPresent())
            return PairedSlices.pseudoDyads(base, window, pseudoDyads.get(), seed.orElse(base.settings().seed()), channels);
        return sideBySide ? PairedSlices.sideBySide(base, window, channels, sound)
                : SlicePlan.fixed(base, window, base.recordings(), channels);
    }

    /** The plan the slices are added to: without the old ones if they are to be replaced. */
    private Plan base(Plan now) {
        return replace ? now.withAssignments(List.of()).withSlices(List.of()) : now;
    }

    private String change() {
        if (pseudoDyads.isPresent())
            return "slice.change.pseudo";
        return sideBySide ? "slice.change.pairs" : "slice.change";
    }

    private SliceWindow window() {
        try {
            return SliceWindow.ofSeconds(length, stride.orElse(length), offset);
        } catch (IllegalArgumentException wrong) {
            throw new ParameterException(spec.commandLine(), TEXTS.say("slice.window"));
        }
    }
}
