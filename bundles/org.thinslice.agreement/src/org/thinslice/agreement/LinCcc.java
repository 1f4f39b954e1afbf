// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import java.util.Map;
import java.util.Optional;
import org.thinslice.agreement.numeric.Quantile;

/**
 * Concordance of two observers' numbers about the line of equality: 2 s_xy / (s_x² + s_y² + (x̄ − ȳ)²). Range [−1, 1].
 * Undefined without variation. Lin 1989, with divisor n; interval by the z transform with the variance as
 * corrected in Lin 2000.
 */
public record LinCcc() implements RowCoefficient {

    @Override
    public String name() {
        return "lin_ccc";
    }

    @Override
    public Map<String, String> options() {
        return Map.of("ci", "z-transform");
    }

    @Override
    public int raters() {
        return 2;
    }

    @Override
    public double of(double[][] rows) {
        return new Iota().of(rows);
    }

    @Override
    public Optional<Uncertainty> interval(double[][] rows, double value, double confidence) {
        double[] x = Columns.of(rows, 0);
        double[] y = Columns.of(rows, 1);
        double n = rows.length;
        double r = Correlation.pearson(x, y).r();
        if (n < 4 || !(Math.abs(r) < 1 - 1e-12))
            return Optional.of(new NoInterval(Icc.texts().say(n < 4 ? "interval.fourunits" : "interval.line")));
        double shift = Columns.meanDifference(x, y);
        double u2 = shift * shift / Math.sqrt(Columns.variance(x) * Columns.variance(y)) * n / (n - 1);
        double c = value;
        double accuracy = accuracy(x, y, shift);
        double variance = accuracy * accuracy * (1 - r * r) * (1 - c * c) + 2 * c * c * (1 - c) * u2 * accuracy
                - c * c * accuracy * accuracy * u2 * u2 / 2;
        double half = Quantile.normal((1 + confidence) / 2) * Math.sqrt(variance / (n - 2)) / (1 - c * c);
        double z = 0.5 * Math.log((1 + c) / (1 - c));
        return Optional.of(new Interval(Math.tanh(z - half), Math.tanh(z + half), confidence, "z"));
    }

    /** C_b = ccc / r: how near the two lie to the line of equality, whatever their scatter about a line of their own. */
    private static double accuracy(double[] x, double[] y, double shift) {
        double n = x.length;
        double vx = Columns.variance(x) * (n - 1) / n;
        double vy = Columns.variance(y) * (n - 1) / n;
        return 2 * Math.sqrt(vx) * Math.sqrt(vy) / (vx + vy + shift * shift);
    }
}
