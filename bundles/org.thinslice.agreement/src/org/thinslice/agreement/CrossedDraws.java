// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.IntStream;
import org.thinslice.base.Progress;
import org.thinslice.base.Stopped;

/**
 * Any coefficient of units and raters that were both drawn with replacement (Owen 2007, "The pigeonhole bootstrap"). An
 * observer drawn twice counts twice but is not compared with themselves: perfect agreement of an observer with their own
 * copy would raise every resample. Where the coefficient is one minus a disagreement averaged over pairs of ratings,
 * copies add pairs without disagreement, so 1 − value is divided by the share of pairs that are two people; of the mean
 * of k observers the reliability is stepped down to one observer first and up again afterwards (Spearman–Brown).
 */
final class CrossedDraws {

    private static final Settings POINT = Settings.DEFAULT.withRounds(0);
    /** They average over pairs that differ only, copies being left out already. */
    private static final Set<String> FISHER = Set.of("mean_pearson", "mean_spearman");

    private final Ratings ratings;
    private final Coefficient coefficient;
    private final int[] units;
    private final int[] raters;

    CrossedDraws(Ratings ratings, Coefficient coefficient) {
        this.ratings = ratings;
        this.coefficient = coefficient;
        units = Selection.rated(ratings).units();
        raters = IntStream.range(0, ratings.raters()).filter(r -> ratings.perRater()[r] > 0).toArray();
    }

    /** Number of raters with ratings. */
    int raters() {
        return raters.length;
    }

    /** Number of units with ratings. */
    int units() {
        return units.length;
    }

    Rounds.Round round() {
        return draws -> {
            int[] drawn = IntStream.range(0, units.length).map(i -> units[draws.below(units.length)]).toArray();
            int[] copies = new int[ratings.raters()];
            for (int i = 0; i < raters.length; i++)
                copies[raters[draws.below(raters.length)]]++;
            return value(drawn, copies);
        };
    }

    /** The coefficient of drawn units and raters; NaN where it is not defined, also where one observer alone was drawn. */
    double value(int[] drawn, int[] copies) {
        if (Arrays.stream(copies).filter(n -> n > 0).count() < 2)
            return Double.NaN;
        try {
            double value = coefficient.of(Redrawn.of(ratings, drawn, copies), POINT, Progress.NONE).number().orElse(Double.NaN);
            return Arrays.stream(copies).anyMatch(n -> n > 1) ? corrected(value, people(drawn, copies), Arrays.stream(copies).sum()) : value;
        } catch (Stopped never) {
            return Double.NaN;
        }
    }

    private double corrected(double value, double people, int k) {
        if (FISHER.contains(coefficient.name()) && "true".equals(coefficient.options().get("fisher")))
            return value;
        if (!ofMean())
            return apart(value, people);
        double single = apart(SpearmanBrown.of(value, 1.0 / k), people);
        return single > -1.0 / (k - 1) ? SpearmanBrown.of(single, k) : Double.NaN;
    }

    private static double apart(double value, double people) {
        return 1 - (1 - value) / people;
    }

    private boolean ofMean() {
        return "average".equals(coefficient.options().get("unit")) || coefficient instanceof CronbachAlpha;
    }

    /** Share of pairs of ratings of a unit that are of two people; each pair of a unit weighs 1 / (m − 1), as in Krippendorff's α. */
    private double people(int[] drawn, int[] copies) {
        double pairs = 0;
        double apart = 0;
        for (int u : drawn) {
            double m = 0;
            double own = 0;
            for (int i = ratings.from(u); i < ratings.to(u); i++) {
                double n = copies[ratings.raterAt(i)];
                m += n;
                own += n * n;
            }
            if (m < 2)
                continue;
            pairs += m;
            apart += (m * m - own) / (m - 1);
        }
        return apart / pairs;
    }

    /** One unit left out at a time, or one of so many groups of units. */
    Jackknife withoutUnits(Progress progress) throws Stopped {
        int[] once = new int[ratings.raters()];
        for (int r : raters)
            once[r] = 1;
        int groups = Math.min(units.length, LeaveOut.MOST);
        var values = new double[groups];
        for (int g = 0; g < groups; g++) {
            progress.step(g, groups);
            int left = g;
            values[g] = value(IntStream.range(0, units.length).filter(i -> i % groups != left).map(i -> units[i]).toArray(), once);
        }
        return Jackknife.of(values);
    }

    /** One rater left out at a time. */
    Jackknife withoutRaters() {
        var values = new double[raters.length];
        for (int left = 0; left < values.length; left++) {
            int[] copies = new int[ratings.raters()];
            for (int r : raters)
                copies[r] = r == raters[left] ? 0 : 1;
            values[left] = value(units, copies);
        }
        return Jackknife.of(values);
    }
}
