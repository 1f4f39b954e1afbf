// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.observers;

import java.util.SplittableRandom;
import org.thinslice.agreement.Categories;
import org.thinslice.agreement.Level;
import org.thinslice.agreement.Ratings;

/** Tables of ratings for tests. */
final class Simulated {

    private Simulated() {
    }

    /** Observers as rows of digits, a full stop for a missing rating. */
    static Ratings byObserver(Level level, Categories categories, String... observers) {
        var table = new double[observers[0].length()][observers.length];
        for (int r = 0; r < observers.length; r++)
            for (int u = 0; u < table.length; u++)
                table[u][r] = observers[r].charAt(u) == '.' ? Double.NaN : observers[r].charAt(u) - '0';
        return Ratings.wide(level, categories, table);
    }

    /** Continuous ratings: slice + severity + noise, a share of the cells missing. */
    static double[][] table(long seed, int slices, double[] shift, double noise, double missing) {
        var random = new SplittableRandom(seed);
        var table = new double[slices][shift.length];
        for (var row : table) {
            double level = 4 + 1.5 * random.nextGaussian();
            for (int r = 0; r < shift.length; r++) {
                double value = level + shift[r] + noise * random.nextGaussian();
                row[r] = random.nextDouble() < missing ? Double.NaN : value;
            }
        }
        return table;
    }

    /** The same on the points 1 to {@code points}. */
    static double[][] points(double[][] table, int points) {
        for (var row : table)
            for (int r = 0; r < row.length; r++)
                row[r] = Double.isNaN(row[r]) ? row[r] : Math.max(1, Math.min(points, Math.rint(row[r])));
        return table;
    }

    static Ratings interval(double[][] table) {
        return Ratings.wide(Level.INTERVAL, Categories.NONE, table);
    }
}
