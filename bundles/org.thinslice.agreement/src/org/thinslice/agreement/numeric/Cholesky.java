// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.numeric;

import java.util.stream.IntStream;

/**
 * Factor of a symmetric positive definite matrix, A = L L'. Works in panels of rows: the update of a row by a panel stays
 * in the processor's cache, and rows are shared out over the processors.
 */
public final class Cholesky {

    private static final int PANEL = 48;
    private static final int WORTH_THREADS = 200;

    private final int n;
    /** Lower triangle, row after row in full squares; the upper triangle is left as it was. */
    private final double[][] l;

    /** Factors a matrix, which is overwritten. @throws ArithmeticException if it is not positive definite */
    public Cholesky(double[][] matrix) {
        n = matrix.length;
        l = matrix;
        var panel = new double[PANEL][n];
        for (int from = 0; from < n; from += PANEL) {
            int to = Math.min(n, from + PANEL);
            corner(from, to);
            below(from, to, panel);
        }
    }

    private void corner(int from, int to) {
        for (int j = from; j < to; j++) {
            double d = l[j][j];
            for (int p = from; p < j; p++)
                d -= l[j][p] * l[j][p];
            if (!(d > 0))
                throw new ArithmeticException("not positive definite");
            l[j][j] = Math.sqrt(d);
            for (int i = j + 1; i < to; i++)
                l[i][j] = reduced(i, j, from) / l[j][j];
        }
    }

    private double reduced(int i, int j, int from) {
        double x = l[i][j];
        for (int p = from; p < j; p++)
            x -= l[i][p] * l[j][p];
        return x;
    }

    /** Columns of the panel for the rows below it, then what they take from the rest of the triangle. */
    private void below(int from, int to, double[][] panel) {
        rows(to, n).forEach(i -> {
            for (int j = from; j < to; j++)
                l[i][j] = reduced(i, j, from) / l[j][j];
        });
        for (int i = to; i < n; i++)
            for (int p = from; p < to; p++)
                panel[p - from][i] = l[i][p];
        rows(to, n).forEach(i -> subtract(l[i], from, to, i + 1, panel));
    }

    private static void subtract(double[] row, int from, int to, int end, double[][] panel) {
        int p = from;
        for (; p + 3 < to; p += 4) {
            double a = row[p];
            double b = row[p + 1];
            double c = row[p + 2];
            double d = row[p + 3];
            double[] pa = panel[p - from];
            double[] pb = panel[p - from + 1];
            double[] pc = panel[p - from + 2];
            double[] pd = panel[p - from + 3];
            for (int j = to; j < end; j++)
                row[j] -= a * pa[j] + b * pb[j] + c * pc[j] + d * pd[j];
        }
        for (; p < to; p++) {
            double a = row[p];
            double[] pa = panel[p - from];
            for (int j = to; j < end; j++)
                row[j] -= a * pa[j];
        }
    }

    private static IntStream rows(int from, int to) {
        var rows = IntStream.range(from, to);
        return to - from > WORTH_THREADS ? rows.parallel() : rows;
    }

    /** log |A|. */
    public double logDeterminant() {
        double sum = 0;
        for (int i = 0; i < n; i++)
            sum += 2 * Math.log(l[i][i]);
        return sum;
    }

    /** x with A x = b. */
    public double[] solve(double[] b) {
        double[] x = b.clone();
        for (int i = 0; i < n; i++) {
            double sum = x[i];
            for (int j = 0; j < i; j++)
                sum -= l[i][j] * x[j];
            x[i] = sum / l[i][i];
        }
        for (int i = n - 1; i >= 0; i--) {
            x[i] /= l[i][i];
            for (int j = 0; j < i; j++)
                x[j] -= l[i][j] * x[i];
        }
        return x;
    }

    /** L z: turns independent standard normal draws into draws with covariance A. */
    public double[] times(double[] z) {
        var x = new double[n];
        for (int i = 0; i < n; i++)
            for (int j = 0; j <= i; j++)
                x[i] += l[i][j] * z[j];
        return x;
    }

    /** The inverse of A. */
    public double[][] inverse() {
        var m = inverseFactor();
        var inverse = new double[n][n];
        rows(0, n).forEach(i -> {
            double[] row = inverse[i];
            for (int p = i; p < n; p++) {
                double f = m[p][i];
                double[] source = m[p];
                for (int j = 0; j <= i; j++)
                    row[j] += f * source[j];
            }
        });
        for (int i = 0; i < n; i++)
            for (int j = 0; j < i; j++)
                inverse[j][i] = inverse[i][j];
        return inverse;
    }

    /** L⁻¹, row after row; bands of columns do not need each other. */
    private double[][] inverseFactor() {
        var m = new double[n][n];
        var bands = IntStream.rangeClosed(0, (n - 1) / PANEL).map(band -> band * PANEL);
        (n > WORTH_THREADS ? bands.parallel() : bands).forEach(from -> inverseFactor(m, from, Math.min(n, from + PANEL)));
        return m;
    }

    private void inverseFactor(double[][] m, int from, int to) {
        for (int i = from; i < n; i++) {
            double[] row = m[i];
            for (int p = from; p < i; p++) {
                double f = l[i][p];
                double[] source = m[p];
                for (int j = from; j < Math.min(to, p + 1); j++)
                    row[j] -= f * source[j];
            }
            for (int j = from; j < Math.min(to, i); j++)
                row[j] /= l[i][i];
            if (i < to)
                row[i] = 1 / l[i][i];
        }
    }
}
