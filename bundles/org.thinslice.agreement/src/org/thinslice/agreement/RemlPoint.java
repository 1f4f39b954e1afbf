// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import org.thinslice.agreement.numeric.Cholesky;

/**
 * The restricted likelihood of a {@link CrossedModel} at given variances (row, column, residual), its slope and its
 * average information (Gilmour, Thompson & Cullis 1995). P = V⁻¹ − V⁻¹1(1'V⁻¹1)⁻¹1'V⁻¹.
 */
final class RemlPoint {

    private final CrossedModel model;
    private final double[] variances;
    private final double a;
    private final double b;
    private final double[][] gram;
    private final Cholesky factor;
    private final double[] weightOfOne;
    private final double precision;
    private final double mean;
    private final double[] projected;

    RemlPoint(CrossedModel model, double[] variances) {
        this.model = model;
        this.variances = variances;
        a = variances[0] / variances[2];
        b = variances[1] / variances[2];
        gram = model.gram(a);
        factor = model.factor(gram, b);
        double[] one = new double[model.size()];
        java.util.Arrays.fill(one, 1);
        weightOfOne = inverse(one);
        precision = sum(weightOfOne);
        mean = WeightedCounts.product(weightOfOne, model.values()) / precision;
        projected = project(model.values());
    }

    private static double sum(double[] x) {
        double sum = 0;
        for (double value : x)
            sum += value;
        return sum;
    }

    /** (V / σe²)⁻¹ x. */
    private double[] inverse(double[] x) {
        double[] rest = model.withoutRows(x, a);
        if (b == 0)
            return rest;
        double[] effect = factor.solve(model.columnSums(rest));
        double[] taken = model.withoutRows(model.spreadColumns(effect), a);
        for (int i = 0; i < rest.length; i++)
            rest[i] -= b * taken[i];
        return rest;
    }

    /** P x σe². */
    private double[] project(double[] x) {
        double[] y = inverse(x);
        double level = sum(y) / precision;
        for (int i = 0; i < y.length; i++)
            y[i] -= level * weightOfOne[i];
        return y;
    }

    double[] variances() {
        return variances;
    }

    /** Generalised least squares mean of the centred values. */
    double mean() {
        return mean;
    }

    /** −2 log restricted likelihood, constants as in common mixed-model software. */
    double criterion() {
        double e = variances[2];
        int n = model.size();
        double logs = factor.logDeterminant() + Math.log(precision) + (n - 1) * Math.log(2 * Math.PI * e);
        for (int r = 0; r < model.rows(); r++)
            logs += Math.log1p(a * model.rowSize(r));
        return logs + WeightedCounts.product(projected, model.values()) / e;
    }

    /** Slope of the log likelihood in the three variances: ½ (y'P V_k P y − tr P V_k). */
    double[] slope() {
        double e = variances[2];
        double[] rowParts = model.rowSums(projected);
        double[] columnParts = model.columnSums(projected);
        double[] oneRows = model.rowSums(weightOfOne);
        double[] oneColumns = model.columnSums(weightOfOne);
        double[][] inverse = factor.inverse();
        double rowTrace = rowTrace(inverse) - WeightedCounts.product(oneRows, oneRows) / precision;
        double columnTrace = columnTrace(inverse) - WeightedCounts.product(oneColumns, oneColumns) / precision;
        double trace = model.size() - 1 - a * rowTrace - b * columnTrace;
        return new double[] { half(WeightedCounts.product(rowParts, rowParts) / e - rowTrace, e),
                half(WeightedCounts.product(columnParts, columnParts) / e - columnTrace, e),
                half(WeightedCounts.product(projected, projected) / e - trace, e) };
    }

    private static double half(double difference, double e) {
        return 0.5 * difference / e;
    }

    /** tr Z_r' (V/σe²)⁻¹ Z_r. */
    private double rowTrace(double[][] inverse) {
        double[] totals = model.rowTotals(inverse);
        double trace = 0;
        for (int r = 0; r < totals.length; r++) {
            double d = 1 + a * model.rowSize(r);
            trace += model.rowSize(r) / d - b * totals[r] / d / d;
        }
        return trace;
    }

    /** tr Z_c' (V/σe²)⁻¹ Z_c = tr S⁻¹ G. */
    private double columnTrace(double[][] inverse) {
        double trace = 0;
        for (int i = 0; i < inverse.length; i++)
            for (int j = 0; j <= i; j++)
                trace += (i == j ? 1 : 2) * inverse[i][j] * gram[i][j];
        return trace;
    }

    /** Average information: ½ (V_k P y)' P (V_l P y). */
    double[][] information() {
        double e = variances[2];
        double[][] f = { model.spreadRows(model.rowSums(projected)), model.spreadColumns(model.columnSums(projected)), projected };
        double[][] pf = { project(f[0]), project(f[1]), project(f[2]) };
        var information = new double[3][3];
        for (int k = 0; k < 3; k++)
            for (int l = 0; l < 3; l++)
                information[k][l] = 0.5 * WeightedCounts.product(f[k], pf[l]) / e / e / e;
        return information;
    }

    /** Best linear unbiased predictions of the column effects, b S⁻¹ Z_c' W⁻¹ (y − μ). */
    double[] columnEffects() {
        double[] effects = model.columnSums(projected);
        for (int c = 0; c < effects.length; c++)
            effects[c] *= b;
        return effects;
    }
}
