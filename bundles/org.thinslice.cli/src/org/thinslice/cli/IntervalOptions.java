// SPDX-License-Identifier: EPL-2.0
package org.thinslice.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.thinslice.agreement.IntervalMethod;
import org.thinslice.agreement.Resample;
import org.thinslice.agreement.Settings;
import org.thinslice.base.Problem;
import org.thinslice.base.Texts;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** How coefficients get their intervals. */
final class IntervalOptions {

    private static final Texts TEXTS = Texts.of(IntervalOptions.class);

    /** What is drawn with replacement. */
    enum By {
        SLICE, SESSION
    }

    /** The same and more, in the words of statistics. */
    enum Draw {
        UNITS(Resample.UNITS), SESSIONS(Resample.SESSIONS), BOTH(Resample.UNITS_AND_RATERS);

        private final Resample what;

        Draw(Resample what) {
            this.what = what;
        }
    }

    @Option(names = "--bootstrap", paramLabel = "B")
    private int rounds = Settings.DEFAULT.rounds();

    @Option(names = "--seed", paramLabel = "N")
    private long seed = Settings.DEFAULT.seed();

    @Option(names = "--confidence", paramLabel = "P")
    private double confidence = Settings.DEFAULT.confidence();

    @Option(names = "--by", paramLabel = "UNIT")
    private Optional<By> by = Optional.empty();

    @Option(names = "--resample", paramLabel = "WHAT")
    private Optional<Draw> draw = Optional.empty();

    @Option(names = "--limits", paramLabel = "METHOD")
    private IntervalMethod limits = Settings.DEFAULT.method();

    Settings settings(CommandSpec spec) {
        if (!(confidence > 0 && confidence < 1))
            throw new ParameterException(spec.commandLine(), TEXTS.say("intervals.confidence"));
        if (rounds < 0)
            throw new ParameterException(spec.commandLine(), TEXTS.say("intervals.rounds"));
        if (by.isPresent() && draw.isPresent() && (by.get() == By.SESSION) != (draw.get() == Draw.SESSIONS))
            throw new ParameterException(spec.commandLine(), TEXTS.say("intervals.twice"));
        return Settings.DEFAULT.withRounds(rounds).withSeed(seed).withConfidence(confidence).withResample(drawn()).withMethod(limits);
    }

    private Resample drawn() {
        return draw.map(each -> each.what).orElse(by.equals(Optional.of(By.SESSION)) ? Resample.SESSIONS : Resample.UNITS);
    }

    /** Sessions can be drawn only where the input names them. */
    void check(Path input, ItemRatings items) throws Problem {
        if (drawn() == Resample.SESSIONS && !items.ratings().hasSessions())
            throw new Problem(input.toString(), null, TEXTS.say("intervals.sessions"), TEXTS.say("intervals.sessions.next"), null);
    }
}
