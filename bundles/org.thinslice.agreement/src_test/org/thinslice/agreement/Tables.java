// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Tables of ratings for tests: from rows of text, and seeded random ones. */
final class Tables {

    private Tables() {
    }

    /** Raters as rows of digits, a full stop for a missing rating. */
    static Ratings byRater(Level level, Categories categories, String... raters) {
        var table = new double[raters[0].length()][raters.length];
        for (int r = 0; r < raters.length; r++)
            for (int u = 0; u < table.length; u++)
                table[u][r] = digit(raters[r].charAt(u));
        return Ratings.wide(level, categories, table);
    }

    /** Units as words of digits, one digit for each rater. */
    static Ratings byUnit(Level level, Categories categories, String units) {
        var table = Arrays.stream(units.trim().split(" ")).map(w -> w.chars().mapToDouble(Tables::digit).toArray());
        return Ratings.wide(level, categories, table.toArray(double[][]::new));
    }

    private static double digit(int c) {
        return c == '.' ? Double.NaN : c - '0';
    }

    /** Two raters from a contingency table: cell (i, j) units got i + 1 from the first and j + 1 from the second. */
    static Ratings crosstab(Level level, int[]... cells) {
        int n = Arrays.stream(cells).flatMapToInt(Arrays::stream).sum();
        var table = new double[n][];
        int u = 0;
        for (int i = 0; i < cells.length; i++)
            for (int j = 0; j < cells[i].length; j++)
                for (int c = 0; c < cells[i][j]; c++)
                    table[u++] = new double[] { i + 1, j + 1 };
        return Ratings.wide(level, Categories.range(1, cells.length), table);
    }

    /** Ratings 1 to {@code points}: a unit's own level, noise, and a share of missing cells. */
    static double[][] random(long seed, int units, int raters, int points, double noise, double missing) {
        var random = new SplittableRandom(seed);
        var table = new double[units][raters];
        for (var row : table) {
            double level = 1 + random.nextDouble() * (points - 1);
            for (int r = 0; r < raters; r++) {
                double value = Math.rint(level + noise * random.nextGaussian());
                row[r] = random.nextDouble() < missing ? Double.NaN : Math.max(1, Math.min(points, value));
            }
        }
        return table;
    }

    static Result evaluate(Coefficient coefficient, Ratings ratings) {
        return evaluate(coefficient, ratings, Settings.DEFAULT.withRounds(0));
    }

    static Result evaluate(Coefficient coefficient, Ratings ratings, Settings settings) {
        try {
            return coefficient.of(ratings, settings, org.thinslice.base.Progress.NONE);
        } catch (org.thinslice.base.Stopped never) {
            throw new AssertionError(never);
        }
    }

    static double value(Coefficient coefficient, Ratings ratings) {
        return evaluate(coefficient, ratings).number().orElseThrow();
    }
}
