// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import java.util.Arrays;
import java.util.function.DoubleSupplier;
import org.thinslice.agreement.numeric.Quantile;
import org.thinslice.base.Texts;

/**
 * Limits from resampled values. Percentile: Efron & Tibshirani 1993, eq. 13.5; basic: Davison & Hinkley 1997, eq. 5.6;
 * BCa: Efron & Tibshirani 1993, eqs. 14.9, 14.10, 14.14 and 14.15. Quantiles are of type 7.
 */
final class BootstrapInterval {

    private static final Texts TEXTS = Texts.of(BootstrapInterval.class);

    private final double estimate;
    private final double[] sorted;
    private final Settings settings;
    private final int undefined;

    BootstrapInterval(double estimate, double[] values, Settings settings) {
        this.estimate = estimate;
        this.settings = settings;
        sorted = Arrays.stream(values).filter(v -> !Double.isNaN(v)).sorted().toArray();
        undefined = values.length - sorted.length;
    }

    /** Number of resamples without a value. */
    int undefined() {
        return undefined;
    }

    /** The interval of the settings' method, or the reason why the resamples cannot give one. */
    Uncertainty limits(DoubleSupplier acceleration) {
        if (settings.rounds() == 0)
            return new NoInterval(TEXTS.say("interval.rounds"));
        if (sorted.length < 0.5 * (sorted.length + undefined))
            return new NoInterval(TEXTS.say("interval.undefined", undefined, sorted.length + undefined));
        if (sorted[0] == sorted[sorted.length - 1])
            return new NoInterval(TEXTS.say("interval.same"));
        return switch (settings.method()) {
            case BASIC -> basic();
            case BCA -> bca(acceleration.getAsDouble());
            case PERCENTILE, JACKKNIFE, KRIPPENDORFF -> percentile();
        };
    }

    private double tail() {
        return (1 - settings.confidence()) / 2;
    }

    Interval percentile() {
        return named(Quantile.ofSorted(sorted, tail()), Quantile.ofSorted(sorted, 1 - tail()), IntervalMethod.PERCENTILE);
    }

    Interval basic() {
        double low = 2 * estimate - Quantile.ofSorted(sorted, 1 - tail());
        return named(low, 2 * estimate - Quantile.ofSorted(sorted, tail()), IntervalMethod.BASIC);
    }

    /** Eqs. 14.9, 14.10 and 14.14; percentile limits where every resample lies on one side of the estimate. */
    Interval bca(double acceleration) {
        double below = Arrays.stream(sorted).filter(v -> v < estimate).count();
        double bias = Quantile.normal(below / sorted.length);
        if (Double.isInfinite(bias))
            return percentile();
        double low = Quantile.ofSorted(sorted, corrected(bias, acceleration, tail()));
        double high = Quantile.ofSorted(sorted, corrected(bias, acceleration, 1 - tail()));
        return named(Math.min(low, high), Math.max(low, high), IntervalMethod.BCA);
    }

    private static double corrected(double bias, double acceleration, double p) {
        double z = bias + Quantile.normal(p);
        return Quantile.normalUpTo(bias + z / (1 - acceleration * z));
    }

    private Interval named(double low, double high, IntervalMethod method) {
        var rounds = Integer.toString(settings.rounds());
        var what = settings.method() == IntervalMethod.KRIPPENDORFF ? TEXTS.say("interval.krippendorff", rounds)
                : TEXTS.say("interval." + settings.resample().word(), method.word(), rounds);
        return new Interval(low, high, settings.confidence(), what);
    }
}
