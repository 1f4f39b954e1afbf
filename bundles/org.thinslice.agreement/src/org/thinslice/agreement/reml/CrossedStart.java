// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.reml;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Variances of a crossed table to begin a search with: sums of squares of all values, of row means and of column means, set
 * equal to their expectations (Henderson 1953, method 1).
 */
record CrossedStart(double[] value, double[] rowSums, double[] columnSums, int[] rowStart, int[] columnStart) {

    private static final double LEAST = 1e-3;

    double[] variances() {
        double n = value.length;
        double total = Vectors.product(value, value);
        double rows = squares(rowSums, rowStart);
        double columns = squares(columnSums, columnStart);
        double perRow = repeated(rowStart) / n;
        double perColumn = repeated(columnStart) / n;
        double[][] expected = { { n - perRow, n - perColumn, n - 1 },
                { n - perRow, rowSums.length - perColumn, rowSums.length - 1.0 },
                { columnSums.length - perRow, n - perColumn, columnSums.length - 1.0 } };
        double[] solved = cramer(expected, new double[] { total, rows, columns });
        double all = total / (n - 1);
        return Arrays.stream(solved).map(v -> v > LEAST * all ? Math.min(v, all) : Double.isNaN(v) ? all / 3 : LEAST * all).toArray();
    }

    private static double squares(double[] sums, int[] start) {
        return IntStream.range(0, sums.length).filter(i -> start[i + 1] > start[i])
                .mapToDouble(i -> sums[i] * sums[i] / (start[i + 1] - start[i])).sum();
    }

    private static double repeated(int[] start) {
        return IntStream.range(1, start.length).mapToDouble(i -> (double) (start[i] - start[i - 1]) * (start[i] - start[i - 1])).sum();
    }

    private static double[] cramer(double[][] m, double[] want) {
        double whole = determinant(m);
        return IntStream.range(0, 3).mapToDouble(k -> {
            double[][] other = Arrays.stream(m).map(double[]::clone).toArray(double[][]::new);
            for (int i = 0; i < 3; i++)
                other[i][k] = want[i];
            return determinant(other) / whole;
        }).toArray();
    }

    private static double determinant(double[][] m) {
        return m[0][0] * (m[1][1] * m[2][2] - m[1][2] * m[2][1]) - m[0][1] * (m[1][0] * m[2][2] - m[1][2] * m[2][0])
                + m[0][2] * (m[1][0] * m[2][1] - m[1][1] * m[2][0]);
    }
}
