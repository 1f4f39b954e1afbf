// SPDX-License-Identifier: EPL-2.0
package org.thinslice.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import org.thinslice.agreement.Result;
import org.thinslice.agreement.Settings;
import org.thinslice.agreement.unitizing.ChanceModel;
import org.thinslice.agreement.unitizing.CoincidenceAlpha;
import org.thinslice.agreement.unitizing.Continuum;
import org.thinslice.agreement.unitizing.Dissimilarity;
import org.thinslice.agreement.unitizing.Gamma;
import org.thinslice.agreement.unitizing.GammaOptions;
import org.thinslice.base.Problem;
import org.thinslice.base.Texts;
import org.thinslice.exchange.UnitsFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code thinslice unitizing}: agreement of observers who marked the units of recordings themselves. */
@Command(name = "unitizing", mixinStandardHelpOptions = true)
final class UnitizingCommand implements Callable<Integer> {

    private static final Texts TEXTS = Texts.of(UnitizingCommand.class);

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "INPUT", descriptionKey = "input")
    private Path input;

    @Option(names = "--begin", paramLabel = "T")
    private Optional<Double> begin = Optional.empty();

    @Option(names = "--end", paramLabel = "T")
    private Optional<Double> end = Optional.empty();

    @Option(names = "--step", paramLabel = "T")
    private double step = 1;

    @Option(names = "--weights", paramLabel = "ALPHA,BETA,EMPTY", split = ",", arity = "1")
    private List<Double> weights = List.of(1., 1., 1.);

    @Option(names = "--chance", paramLabel = "MODEL")
    private ChanceModel chance = ChanceModel.SHUFFLE;

    @Option(names = "--precision", paramLabel = "P")
    private double precision = GammaOptions.USUAL.precision();

    @Option(names = "--bootstrap", paramLabel = "B")
    private int rounds = Settings.DEFAULT.rounds();

    @Option(names = "--seed", paramLabel = "N")
    private long seed = Settings.DEFAULT.seed();

    @Option(names = "--confidence", paramLabel = "P")
    private double confidence = Settings.DEFAULT.confidence();

    @Option(names = "--format", paramLabel = "FORMAT")
    private AgreementFormat format = AgreementFormat.TEXT;

    @Override
    public Integer call() throws Problem {
        var settings = settings();
        var options = options();
        var terminal = Terminal.of(spec);
        var progress = terminal.progress();
        var recordings = UnitsFile.read(input, progress).recordings(given(begin), given(end));
        var gamma = Gamma.of(recordings, options, settings, progress);
        var results = new ArrayList<>(List.of(gamma.gamma(), gamma.category()));
        results.addAll(gamma.byCategory());
        results.addAll(CoincidenceAlpha.of(recordings, step, settings));
        print(recordings, results, terminal);
        return Thinslice.DONE;
    }

    private static OptionalDouble given(Optional<Double> number) {
        return number.isPresent() ? OptionalDouble.of(number.get()) : OptionalDouble.empty();
    }

    private Settings settings() {
        if (!(confidence > 0 && confidence < 1))
            throw new ParameterException(spec.commandLine(), TEXTS.say("intervals.confidence"));
        if (rounds < 0)
            throw new ParameterException(spec.commandLine(), TEXTS.say("intervals.rounds"));
        if (!(step > 0))
            throw new ParameterException(spec.commandLine(), TEXTS.say("unitizing.step"));
        return Settings.DEFAULT.withRounds(rounds).withSeed(seed).withConfidence(confidence);
    }

    private GammaOptions options() {
        if (weights.size() != 3 || weights.stream().anyMatch(weight -> !(weight >= 0 && weight < 1e9)) || weights.get(2) == 0)
            throw new ParameterException(spec.commandLine(), TEXTS.say("unitizing.weights"));
        if (!(precision > 0 && precision < 1))
            throw new ParameterException(spec.commandLine(), TEXTS.say("unitizing.precision"));
        return GammaOptions.USUAL.with(new Dissimilarity(weights.get(0), weights.get(1), weights.get(2), Dissimilarity.NOMINAL)).with(chance)
                .withPrecision(precision);
    }

    private void print(List<Continuum> recordings, List<Result> results, Terminal terminal) {
        switch (format) {
            case JSON -> AgreementJson.printResults(results, terminal.out());
            case CSV -> AgreementCsv.printResults(results, terminal.out());
            default -> AgreementText.printResults(TEXTS.say("unitizing.of", recordings.size(),
                    recordings.stream().mapToInt(each -> each.units().size()).sum()), results, terminal.out());
        }
    }
}
