// SPDX-License-Identifier: EPL-2.0
package org.thinslice.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.thinslice.agreement.Categories;
import org.thinslice.agreement.Level;
import org.thinslice.agreement.observers.Cusum;
import org.thinslice.agreement.rasch.Steps;
import org.thinslice.base.Problem;
import org.thinslice.base.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code thinslice observers}: severity, fit, use of the scale, drift, repeats, influence and Rasch measures of observers. */
@Command(name = "observers", mixinStandardHelpOptions = true)
final class ObserversCommand implements Callable<Integer> {

    private static final Texts TEXTS = Texts.of(ObserversCommand.class);

    /** Which items a Rasch model is fitted to. */
    enum Rasch {
        EACH, TOGETHER, NONE
    }

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "INPUT", descriptionKey = "input")
    private Path input;

    @Option(names = "--item", paramLabel = "KEY", split = ",")
    private List<String> items = List.of();

    @Option(names = "--level", paramLabel = "LEVEL")
    private Optional<Level> level = Optional.empty();

    @Option(names = "--categories", paramLabel = "POINTS", converter = CategoriesWord.class)
    private Optional<Categories> categories = Optional.empty();

    @Option(names = "--confidence", paramLabel = "P")
    private double confidence = .95;

    @Option(names = "--coefficient", paramLabel = "NAME")
    private Optional<String> coefficient = Optional.empty();

    @Option(names = "--cusum", paramLabel = "K,H,N")
    private Optional<String> cusum = Optional.empty();

    @Option(names = "--seed", paramLabel = "N")
    private long seed = 1;

    @Option(names = "--rasch", paramLabel = "ITEMS")
    private Rasch rasch = Rasch.EACH;

    @Option(names = "--steps", paramLabel = "STEPS")
    private Steps steps = Steps.SHARED;

    @Option(names = "--format", paramLabel = "FORMAT")
    private ObserversFormat format = ObserversFormat.TEXT;

    @Mixin
    private FilterOptions filter;

    @Override
    public Integer call() throws Problem {
        if (!(confidence > 0 && confidence < 1))
            throw new ParameterException(spec.commandLine(), TEXTS.say("intervals.confidence"));
        var terminal = Terminal.of(spec);
        var settings = new ObserverMeasures.Settings(confidence, coefficient, rule(), seed, rasch == Rasch.EACH ? Optional.of(steps) : Optional.empty());
        var read = new ObserversInput(input, items, level, categories, filter).read(terminal);
        if (read.isEmpty())
            throw new Problem(input.toString(), null, TEXTS.say("agreement.nothing"), null, null);
        var all = new ArrayList<ItemObservers>();
        for (var each : read)
            all.add(ObserverMeasures.of(each, settings, terminal.progress()));
        if (rasch == Rasch.TOGETHER)
            all.add(RaschMeasures.together(read, steps, confidence, terminal.progress()));
        format.print(all, terminal.out());
        return Thinslice.DONE;
    }

    private Cusum.Rule rule() {
        if (cusum.isEmpty())
            return Cusum.Rule.DEFAULT;
        try {
            var parts = cusum.get().split(",");
            return new Cusum.Rule(Double.parseDouble(parts[0]), Double.parseDouble(parts[1]), Integer.parseInt(parts[2].strip()));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException wrong) {
            throw new ParameterException(spec.commandLine(), TEXTS.say("observers.cusum.wrong", cusum.get()));
        }
    }
}
