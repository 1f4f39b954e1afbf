// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Whether one category is so frequent that observers agree often and yet hardly more often than chance: the paradox of κ
 * (Feinstein & Cicchetti 1990). Counted over units with two or more ratings.
 *
 * @param category  the most frequent value
 * @param share     its share of the ratings, in (0, 1]
 * @param agreement share of agreeing pairs of ratings, mean over units, in [0, 1]
 * @param chance    agreement of two ratings drawn from all of them, in (0, 1]
 */
record Prevalence(double category, double share, double agreement, double chance) {

    private static final double HIGH = 0.8;
    /** So much of the agreement has to vanish once it is corrected for chance. */
    private static final double LOST = 0.3;

    /** Empty where no unit was rated twice, or the values are too many to be categories. */
    static Optional<Prevalence> of(Ratings ratings) {
        var codes = ratings.codes();
        if (!codes.few())
            return Optional.empty();
        var totals = new long[codes.points().length];
        double agreement = 0;
        int units = 0;
        var own = new int[totals.length];
        for (int u = 0; u < ratings.units(); u++) {
            int m = ratings.count(u);
            if (m < 2)
                continue;
            long pairs = 0;
            for (int i = ratings.from(u); i < ratings.to(u); i++)
                pairs += own[codes.at(i)]++;
            for (int i = ratings.from(u); i < ratings.to(u); i++) {
                totals[codes.at(i)]++;
                own[codes.at(i)] = 0;
            }
            agreement += 2.0 * pairs / ((double) m * (m - 1));
            units++;
        }
        return units == 0 ? Optional.empty() : Optional.of(of(codes.points(), totals, agreement / units));
    }

    private static Prevalence of(double[] points, long[] totals, double agreement) {
        double all = 0;
        for (long total : totals)
            all += total;
        double chance = 0;
        for (long total : totals)
            chance += total / all * (total / all);
        int most = IntStream.range(0, totals.length).reduce(0, (a, b) -> totals[b] > totals[a] ? b : a);
        return new Prevalence(points[most], totals[most] / all, agreement, chance);
    }

    /** Whether agreement is high and most of it is what chance alone would give. */
    boolean paradox() {
        return chance < 1 && agreement >= HIGH && agreement - (agreement - chance) / (1 - chance) >= LOST;
    }
}
