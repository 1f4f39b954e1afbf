// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.thinslice.agreement.numeric.Cholesky;
import org.thinslice.agreement.numeric.Quantile;

/**
 * A χ² test of whether two observers use the categories alike.
 *
 * @param statistic χ²
 * @param df        degrees of freedom
 * @param p         probability of a larger χ² if they did
 */
public record MarginTest(double statistic, int df, double p) {

    private MarginTest(double statistic, int df) {
        this(statistic, df, Quantile.chiSquaredAbove(statistic, df));
    }

    private static Optional<Crosstab> table(Ratings ratings) {
        if (ratings.raters() != 2)
            return Optional.empty();
        var pair = new RaterColumns(ratings).pair(0, 1);
        if (pair.units() == 0)
            return Optional.empty();
        var table = Crosstab.of(pair.first(), pair.second());
        return table.values().length > ChanceCorrected.MOST_CATEGORIES ? Optional.empty() : Optional.of(table);
    }

    /** Same margins: Stuart 1955, Maxwell 1970. Empty with other than two raters, or without disagreement. */
    public static Optional<MarginTest> stuartMaxwell(Ratings ratings) {
        return table(ratings).flatMap(MarginTest::homogeneity);
    }

    /**
     * χ² and degrees of freedom add up over groups of categories that were never confused with one of another group: what
     * a generalised inverse gives, where the covariances of all together have no inverse.
     */
    private static Optional<MarginTest> homogeneity(Crosstab table) {
        double[] rows = table.rows();
        double[] columns = table.columns();
        double statistic = 0;
        int df = 0;
        for (int[] group : table.confused()) {
            statistic += table.units() * homogeneity(table, rows, columns, group);
            df += group.length - 1;
        }
        return df == 0 ? Optional.empty() : Optional.of(new MarginTest(statistic, df));
    }

    /** d' V⁻¹ d of all but the last category of a group, V the covariances of the differences d of the two margins. */
    private static double homogeneity(Crosstab table, double[] rows, double[] columns, int[] group) {
        int df = group.length - 1;
        var difference = new double[df];
        var covariance = new double[df][df];
        for (int a = 0; a < df; a++) {
            int i = group[a];
            difference[a] = rows[i] - columns[i];
            for (int b = 0; b < df; b++)
                covariance[a][b] = a == b ? rows[i] + columns[i] - 2 * table.share(i, i)
                        : -table.share(i, group[b]) - table.share(group[b], i);
        }
        return df == 0 ? 0 : WeightedCounts.product(difference, new Cholesky(covariance).solve(difference));
    }

    /**
     * Same margins, Wald statistic: Bhapkar 1966; Stuart and Maxwell's divided by one minus its share of the units. Empty
     * also where that share is one, when every unit tells the observers apart.
     */
    public static Optional<MarginTest> bhapkar(Ratings ratings) {
        return table(ratings).flatMap(table -> homogeneity(table).filter(test -> test.statistic < table.units() * (1 - 1e-12))
                .map(test -> new MarginTest(test.statistic / (1 - test.statistic / table.units()), test.df)));
    }

    /**
     * Symmetry: Bowker 1948; for two categories McNemar 1947 without continuity correction. Two categories that were never
     * confused with each other say nothing about symmetry: the degrees of freedom are the pairs that were. Empty with other
     * than two raters, or without disagreement.
     */
    public static Optional<MarginTest> bowker(Ratings ratings) {
        return table(ratings).flatMap(table -> {
            double sum = 0;
            int df = 0;
            int q = table.values().length;
            for (int i = 0; i < q; i++)
                for (int j = 0; j < i; j++) {
                    double both = table.share(i, j) + table.share(j, i);
                    if (both == 0)
                        continue;
                    df++;
                    sum += (table.share(i, j) - table.share(j, i)) * (table.share(i, j) - table.share(j, i)) / both;
                }
            return df == 0 ? Optional.empty() : Optional.of(new MarginTest(sum * table.units(), df));
        });
    }

    /**
     * Whether one observer goes higher more often than the other: Bishop, Fienberg & Holland 1975. χ² of the share of the
     * disagreements in which the second is higher. Empty with other than two raters, or without disagreement.
     */
    public static Optional<MarginTest> raterBias(Ratings ratings) {
        var share = secondHigher(ratings);
        return share.isEmpty() ? Optional.empty()
                : Optional.of(new MarginTest(disagreements(ratings) * Math.pow(2 * share.getAsDouble() - 1, 2), 1));
    }

    /** Share of the disagreements in which the second of two observers is higher; empty without disagreement. */
    public static OptionalDouble secondHigher(Ratings ratings) {
        if (ratings.raters() != 2)
            return OptionalDouble.empty();
        var pair = new RaterColumns(ratings).pair(0, 1);
        long higher = IntStream.range(0, pair.units()).filter(i -> pair.first()[i] < pair.second()[i]).count();
        long apart = disagreements(ratings);
        return apart == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) higher / apart);
    }

    /** On how many units that both rated two observers differ. */
    static long disagreements(Ratings ratings) {
        var pair = new RaterColumns(ratings).pair(0, 1);
        return IntStream.range(0, pair.units()).filter(i -> pair.first()[i] != pair.second()[i]).count();
    }
}
