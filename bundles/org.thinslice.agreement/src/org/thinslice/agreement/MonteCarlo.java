// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import org.thinslice.agreement.numeric.Quantile;
import org.thinslice.agreement.reml.Fit;
import org.thinslice.agreement.reml.LogNormal;
import org.thinslice.base.Progress;
import org.thinslice.base.Stopped;
import org.thinslice.base.Texts;

/**
 * Intervals of functions of variance components: percentiles over draws of the components. After restricted maximum
 * likelihood the logarithms of the variances are drawn from their large-sample normal distribution (ten Hove, Jorgensen &
 * van der Ark 2022, section on Monte-Carlo intervals; logarithms keep variances above zero); a variance estimated as zero
 * stays zero.
 *
 * @param draws    rows of variances; none where the ratings say nothing about their uncertainty
 * @param settings confidence
 */
public record MonteCarlo(double[][] draws, Settings settings) {

    /** Fewest draws: of 2,000 the limits still differ by one or two hundredths from seed to seed, and a draw costs no resample. */
    public static final int FEWEST = 20_000;

    /** How many draws intervals get: as many as resamples are asked for, but at least {@link #FEWEST}; none where no resamples are wanted. */
    public static int number(Settings settings) {
        return settings.rounds() == 0 ? 0 : Math.max(FEWEST, settings.rounds());
    }

    /** Draws after restricted maximum likelihood, with the seed of the settings. */
    static MonteCarlo of(Fit fit, Settings settings, Progress progress) throws Stopped {
        return new MonteCarlo(LogNormal.draws(fit, number(settings), settings.seed(), progress), settings);
    }

    /** The interval of a function of the variances. */
    public Uncertainty interval(ToDoubleFunction<double[]> coefficient) {
        var texts = Texts.of(MonteCarlo.class);
        if (settings.rounds() == 0)
            return new NoInterval(texts.say("interval.rounds"));
        double[] values = Arrays.stream(draws).mapToDouble(coefficient).toArray();
        if (values.length == 0 || !Arrays.stream(values).allMatch(Double::isFinite))
            return new NoInterval(texts.say("interval.noinformation"));
        double tail = (1 - settings.confidence()) / 2;
        return new Interval(Quantile.of(values, tail), Quantile.of(values, 1 - tail), settings.confidence(),
                texts.say("interval.montecarlo", Integer.toString(values.length)));
    }
}
