// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import java.util.Arrays;

/**
 * Cohen's κ of one table of two raters, with weights.
 *
 * @param observed agreement seen
 * @param expected agreement expected from the raters' own margins
 * @param error    standard error for intervals
 * @param error0   standard error if there were no agreement beyond chance, for tests
 */
record Kappa(double observed, double expected, double error, double error0) {

    /** Cohen 1960, Cohen 1968; errors: Fleiss, Cohen & Everitt 1969. Weights must be symmetric. */
    static Kappa of(Crosstab table, double[][] weights) {
        double po = table.observed(weights);
        double pe = table.expected(weights);
        double kappa = (po - pe) / (1 - pe);
        double[] rows = table.rows();
        double[] columns = table.columns();
        double[] first = times(weights, columns);
        double[] second = times(weights, rows);
        double sum = 0;
        double sum0 = 0;
        for (int i = 0; i < rows.length; i++)
            for (int j = 0; j < rows.length; j++) {
                double mean = first[i] + second[j];
                double own = weights[i][j] - mean * (1 - kappa);
                sum += table.share(i, j) * own * own;
                sum0 += rows[i] * columns[j] * (weights[i][j] - mean) * (weights[i][j] - mean);
            }
        double level = kappa - pe * (1 - kappa);
        double scale = table.units() * (1 - pe) * (1 - pe);
        return new Kappa(po, pe, root((sum - level * level) / scale), root((sum0 - pe * pe) / scale));
    }

    private static double[] times(double[][] weights, double[] shares) {
        return Arrays.stream(weights).mapToDouble(row -> WeightedCounts.product(row, shares)).toArray();
    }

    private static double root(double x) {
        return Math.sqrt(Math.max(0, x));
    }

    double value() {
        return (observed - expected) / (1 - expected);
    }

    /** Whether chance leaves room for agreement beyond it. */
    boolean defined() {
        return expected < 1 - 1e-12;
    }
}
