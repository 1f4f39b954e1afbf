// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.unitizing;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import org.thinslice.agreement.Interval;
import org.thinslice.agreement.NoInterval;
import org.thinslice.agreement.Settings;
import org.thinslice.agreement.Uncertainty;
import org.thinslice.agreement.numeric.Draws;
import org.thinslice.agreement.numeric.Quantile;
import org.thinslice.base.Texts;

/** Percentile limits from resamples of whole recordings, or of stretches of one (Efron & Tibshirani 1993, chapter 13). */
final class RecordingBootstrap {

    private static final Texts TEXTS = Texts.of(RecordingBootstrap.class);

    private RecordingBootstrap() {
    }

    /**
     * Limits of a number.
     *
     * @param pieces how many things are drawn from, ≥ 2
     * @param value  the number, each thing counted so often; NaN where it is not defined
     */
    static Uncertainty interval(int pieces, ToDoubleFunction<int[]> value, Settings settings) {
        return interval(pieces, value, settings, "interval.recordings");
    }

    static Uncertainty interval(int pieces, ToDoubleFunction<int[]> value, Settings settings, String method) {
        if (settings.rounds() == 0)
            return new NoInterval(TEXTS.say("interval.rounds"));
        var values = new double[settings.rounds()];
        for (int b = 0; b < values.length; b++) {
            var draws = new Draws(settings.seed(), b);
            var times = new int[pieces];
            for (int i = 0; i < pieces; i++)
                times[draws.below(pieces)]++;
            values[b] = value.applyAsDouble(times);
        }
        var sorted = Arrays.stream(values).filter(v -> !Double.isNaN(v)).sorted().toArray();
        if (sorted.length * 2 < values.length)
            return new NoInterval(TEXTS.say("interval.undefined", values.length - sorted.length, values.length));
        if (sorted[0] == sorted[sorted.length - 1])
            return new NoInterval(TEXTS.say("interval.same"));
        double tail = (1 - settings.confidence()) / 2;
        return new Interval(Quantile.ofSorted(sorted, tail), Quantile.ofSorted(sorted, 1 - tail), settings.confidence(),
                TEXTS.say(method, settings.rounds()));
    }
}
