// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.thinslice.agreement.numeric.Cholesky;
import org.thinslice.agreement.numeric.Draws;
import org.thinslice.agreement.numeric.Quantile;
import org.thinslice.base.Texts;

/**
 * Intervals of functions of variance components: the logarithms of the variances are drawn from their large-sample normal
 * distribution (ten Hove, Jorgensen & van der Ark 2022, section on Monte-Carlo intervals; logarithms keep variances above
 * zero). A variance estimated as zero stays zero.
 */
final class MonteCarlo {

    private final VarianceComponents components;
    private final Settings settings;

    MonteCarlo(VarianceComponents components, Settings settings) {
        this.components = components;
        this.settings = settings;
    }

    Uncertainty interval(ToDoubleFunction<VarianceComponents> coefficient) {
        var texts = Texts.of(MonteCarlo.class);
        double[] variances = { components.unit(), components.rater(), components.residual() };
        int[] free = IntStream.range(0, 3).filter(k -> variances[k] > 0 && components.covariance()[k][k] > 0).toArray();
        if (free.length == 0)
            return new NoInterval(texts.say("interval.noinformation"));
        var factor = factor(variances, free);
        var values = new double[settings.rounds()];
        for (int b = 0; b < values.length; b++)
            values[b] = coefficient.applyAsDouble(drawn(variances, free, factor, new Draws(settings.seed(), b)));
        if (!Arrays.stream(values).allMatch(Double::isFinite))
            return new NoInterval(texts.say("interval.noinformation"));
        Arrays.sort(values);
        double tail = (1 - settings.confidence()) / 2;
        return new Interval(Quantile.ofSorted(values, tail), Quantile.ofSorted(values, 1 - tail), settings.confidence(),
                texts.say("interval.montecarlo", Integer.toString(settings.rounds())));
    }

    private Cholesky factor(double[] variances, int[] free) {
        var logs = new double[free.length][free.length];
        for (int k = 0; k < free.length; k++)
            for (int l = 0; l < free.length; l++)
                logs[k][l] = components.covariance()[free[k]][free[l]] / variances[free[k]] / variances[free[l]];
        return new Cholesky(logs);
    }

    private VarianceComponents drawn(double[] variances, int[] free, Cholesky factor, Draws draws) {
        double[] shift = factor.times(IntStream.range(0, free.length).mapToDouble(k -> draws.gaussian()).toArray());
        double[] v = variances.clone();
        for (int k = 0; k < free.length; k++)
            v[free[k]] *= Math.exp(shift[k]);
        return new VarianceComponents(v[0], v[1], v[2], components.mean(), components.khat(), components.q(), components.criterion(),
                components.covariance());
    }
}
