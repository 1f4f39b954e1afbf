// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import java.util.Arrays;

/**
 * Mean squares of a table of units × raters, one rating each (Shrout & Fleiss 1979, table 1; McGraw & Wong 1996).
 * Values are centred first, so that large offsets do not cost digits.
 *
 * @param units    n, rows
 * @param raters   k, columns
 * @param perUnit  ratings of a unit: k, or where ratings are missing an average of the units' numbers of ratings
 * @param dfError  degrees of freedom of MSE
 * @param dfWithin degrees of freedom of MSW
 * @param rows     MSR, between units
 * @param columns  MSC, between raters
 * @param error    MSE, residual of the two-way table
 * @param within   MSW, within units of the one-way table
 */
record Anova(int units, int raters, double perUnit, double dfError, double dfWithin, double rows, double columns, double error, double within) {

    /** The mean squares of the units every rater rated; needs two units and two raters. */
    static Anova of(Selection complete) {
        var ratings = complete.ratings();
        int n = complete.size();
        int k = ratings.raters();
        double origin = mean(complete);
        double[] column = new double[k];
        double rows = 0;
        double all = 0;
        for (int u : complete.units()) {
            double row = 0;
            for (int r = 0, i = ratings.from(u); r < k; r++, i++) {
                double x = ratings.valueAt(i) - origin;
                row += x;
                column[r] += x;
                all += x * x;
            }
            rows += row * row / k;
        }
        double columns = WeightedCounts.product(column, column) / n;
        double total = Arrays.stream(column).sum();
        double correction = total * total / n / k;
        double residual = Math.max(0, all - rows - columns + correction);
        double dfError = (n - 1.0) * (k - 1);
        double dfWithin = n * (k - 1.0);
        return new Anova(n, k, k, dfError, dfWithin, clean(rows - correction, all) / (n - 1), clean(columns - correction, all) / (k - 1),
                clean(residual, all) / dfError, clean(all - rows, all) / dfWithin);
    }

    /** Rounding leaves sums of squares that ought to be zero a little off; they are relative to the whole. */
    static double clean(double sum, double all) {
        return sum < 1e-14 * all ? 0 : sum;
    }

    private static double mean(Selection complete) {
        var ratings = complete.ratings();
        double first = ratings.valueAt(ratings.from(complete.units()[0]));
        double sum = 0;
        for (int u : complete.units())
            for (int i = ratings.from(u); i < ratings.to(u); i++)
                sum += ratings.valueAt(i) - first;
        return first + sum / complete.size() / ratings.raters();
    }
}
