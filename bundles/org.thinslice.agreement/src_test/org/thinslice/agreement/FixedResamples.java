// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import java.util.List;
import java.util.stream.IntStream;

/** Bootstrap limits of α from resamples that are given, so that the arithmetic can be compared with other tools exactly. */
public final class FixedResamples {

    private FixedResamples() {
    }

    /** α and its limits; {@code draws} holds unit numbers from 1, one resample a row. */
    public static Reliability.Estimate of(Ratings ratings, Metric metric, int[][] draws, IntervalMethod method) {
        var selection = Selection.pairable(ratings);
        var statistic = new KrippendorffAlpha(metric).statistic(selection);
        var values = new double[draws.length];
        for (int b = 0; b < draws.length; b++) {
            int[] weights = new int[statistic.items()];
            for (int unit : draws[b])
                IntStream.range(0, selection.size()).filter(i -> selection.units()[i] == unit - 1)
                        .forEach(i -> weights[statistic.itemOfUnit()[i]]++);
            values[b] = statistic.of(weights);
        }
        double alpha = statistic.of(statistic.frequency());
        var settings = Settings.DEFAULT.withRounds(draws.length).withMethod(method);
        var left = IntStream.range(0, statistic.items()).mapToDouble(statistic::without).toArray();
        var limits = new BootstrapInterval(alpha, values, settings)
                .limits(() -> Jackknife.acceleration(List.of(new Jackknife(left, statistic.frequency()))));
        return new Reliability.Estimate(alpha, limits);
    }
}
