// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import java.util.Arrays;

/** Sums over the rows and columns of a small table. */
final class Columns {

    private Columns() {
    }

    /** One column. */
    static double[] of(double[][] rows, int column) {
        return Arrays.stream(rows).mapToDouble(row -> row[column]).toArray();
    }

    /** Two columns of the rows in which both have a value. */
    static RaterColumns.Pair pair(double[][] rows, int a, int b) {
        var both = Arrays.stream(rows).filter(row -> !Double.isNaN(row[a]) && !Double.isNaN(row[b])).toArray(double[][]::new);
        return new RaterColumns.Pair(of(both, a), of(both, b));
    }

    /** The values that are there. */
    static double[] present(double[] row) {
        return Arrays.stream(row).filter(x -> !Double.isNaN(x)).toArray();
    }

    static double mean(double[] x) {
        return x[0] + excess(x);
    }

    /** Mean of what the values exceed the first one by: small where the values are large and alike. */
    private static double excess(double[] x) {
        double sum = 0;
        for (double value : x)
            sum += value - x[0];
        return sum / x.length;
    }

    /** Mean of x − y, which keeps the digits that the difference of two large means loses. */
    static double meanDifference(double[] x, double[] y) {
        double first = x[0] - y[0];
        double sum = 0;
        for (int i = 0; i < x.length; i++)
            sum += x[i] - y[i] - first;
        return first + sum / x.length;
    }

    /** Σ (x − mean)(y − mean) / (n − 1), centred on the first values before the means, so that no digit of large ones is lost. */
    static double covariance(double[] x, double[] y) {
        double mx = excess(x);
        double my = excess(y);
        double sum = 0;
        for (int i = 0; i < x.length; i++)
            sum += (x[i] - x[0] - mx) * (y[i] - y[0] - my);
        return sum / (x.length - 1);
    }

    static double variance(double[] x) {
        return covariance(x, x);
    }

    /** Mean squares of a complete table. */
    static Anova anova(double[][] rows) {
        return Anova.of(Selection.complete(Ratings.wide(Level.INTERVAL, Categories.NONE, rows)));
    }
}
