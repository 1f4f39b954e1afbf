// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import java.util.Arrays;

/** The ratings by rater, for coefficients of pairs: units ascend within a rater. */
final class RaterColumns {

    /**
     * The units two raters both rated.
     *
     * @param first  the first rater's values
     * @param second the second rater's values, of the same units
     */
    record Pair(double[] first, double[] second) {

        int units() {
            return first.length;
        }
    }

    private final int[][] units;
    private final double[][] values;

    RaterColumns(Ratings ratings) {
        int[] size = new int[ratings.raters()];
        for (int i = 0; i < ratings.observations(); i++)
            size[ratings.raterAt(i)]++;
        units = Arrays.stream(size).mapToObj(int[]::new).toArray(int[][]::new);
        values = Arrays.stream(size).mapToObj(double[]::new).toArray(double[][]::new);
        Arrays.fill(size, 0);
        for (int u = 0; u < ratings.units(); u++)
            for (int i = ratings.from(u); i < ratings.to(u); i++) {
                int r = ratings.raterAt(i);
                units[r][size[r]] = u;
                values[r][size[r]++] = ratings.valueAt(i);
            }
    }

    /** Number of raters. */
    int raters() {
        return units.length;
    }

    /** A rater's values. */
    double[] values(int rater) {
        return values[rater];
    }

    /** The units two raters both rated. */
    Pair pair(int a, int b) {
        int most = Math.min(units[a].length, units[b].length);
        double[] x = new double[most];
        double[] y = new double[most];
        int n = 0;
        for (int i = 0, j = 0; i < units[a].length && j < units[b].length;) {
            int difference = Integer.compare(units[a][i], units[b][j]);
            if (difference == 0) {
                x[n] = values[a][i];
                y[n++] = values[b][j];
            }
            if (difference <= 0)
                i++;
            if (difference >= 0)
                j++;
        }
        return new Pair(Arrays.copyOf(x, n), Arrays.copyOf(y, n));
    }
}
