// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.numeric;

import java.util.Arrays;

/** Factor of a sparse symmetric positive definite matrix, A = L L', column after column. */
public final class SparseCholesky {

    private final SparsePattern pattern;
    private final double[] diagonal;
    private final double[][] below;

    /**
     * Factors a matrix whose columns are overwritten.
     *
     * @param pattern  where L can differ from zero
     * @param diagonal the diagonal
     * @param below    for each column of the pattern the values at its rows
     * @throws ArithmeticException if the matrix is not positive definite
     */
    public SparseCholesky(SparsePattern pattern, double[] diagonal, double[][] below) {
        this.pattern = pattern;
        this.diagonal = diagonal;
        this.below = below;
        int n = pattern.size();
        var work = new double[n];
        var waiting = new int[n];
        var next = new int[n];
        var at = new int[n];
        Arrays.fill(waiting, -1);
        for (int j = 0; j < n; j++) {
            for (int k = waiting[j], after; k >= 0; k = after) {
                after = next[k];
                take(k, j, at, work);
                if (++at[k] < below[k].length)
                    queue(k, pattern.rows(k)[at[k]], waiting, next);
            }
            finish(j, work);
            if (below[j].length > 0)
                queue(j, pattern.rows(j)[0], waiting, next);
        }
    }

    private static void queue(int column, int row, int[] waiting, int[] next) {
        next[column] = waiting[row];
        waiting[row] = column;
    }

    /** What the finished column k takes from column j, its row {@code at[k]}. */
    private void take(int k, int j, int[] at, double[] work) {
        double[] values = below[k];
        int[] rows = pattern.rows(k);
        double f = values[at[k]];
        diagonal[j] -= f * f;
        for (int p = at[k] + 1; p < values.length; p++)
            work[rows[p]] += f * values[p];
    }

    private void finish(int j, double[] work) {
        if (!(diagonal[j] > 0))
            throw new ArithmeticException("not positive definite");
        diagonal[j] = Math.sqrt(diagonal[j]);
        int[] rows = pattern.rows(j);
        for (int p = 0; p < rows.length; p++) {
            below[j][p] = (below[j][p] - work[rows[p]]) / diagonal[j];
            work[rows[p]] = 0;
        }
    }

    /** log |A|. */
    public double logDeterminant() {
        double sum = 0;
        for (double d : diagonal)
            sum += 2 * Math.log(d);
        return sum;
    }

    /** x with A x = b. */
    public double[] solve(double[] b) {
        double[] x = b.clone();
        for (int j = 0; j < x.length; j++) {
            x[j] /= diagonal[j];
            int[] rows = pattern.rows(j);
            for (int p = 0; p < rows.length; p++)
                x[rows[p]] -= below[j][p] * x[j];
        }
        for (int j = x.length - 1; j >= 0; j--) {
            int[] rows = pattern.rows(j);
            for (int p = 0; p < rows.length; p++)
                x[j] -= below[j][p] * x[rows[p]];
            x[j] /= diagonal[j];
        }
        return x;
    }

    /**
     * The entries of A⁻¹ at the pattern of L.
     *
     * @param diagonal of A⁻¹
     * @param below    for each column the entries at the rows of the pattern
     */
    public record Selected(double[] diagonal, double[][] below) {
    }

    /** From the last column to the first: Z = D⁻¹ L⁻¹ + (I − L') Z (Takahashi, Fagan & Chen 1973). */
    public Selected inverse() {
        int n = diagonal.length;
        var selected = new Selected(new double[n], new double[n][]);
        var place = new int[n];
        Arrays.fill(place, -1);
        for (int j = n - 1; j >= 0; j--) {
            int[] rows = pattern.rows(j);
            for (int p = 0; p < rows.length; p++)
                place[rows[p]] = p;
            double[] sum = times(j, rows, place, selected);
            double own = 1 / diagonal[j];
            for (int p = 0; p < rows.length; p++) {
                sum[p] /= -diagonal[j];
                own -= below[j][p] * sum[p];
                place[rows[p]] = -1;
            }
            selected.below[j] = sum;
            selected.diagonal[j] = own / diagonal[j];
        }
        return selected;
    }

    /** Z at the rows of column j, times the column of L. */
    private double[] times(int j, int[] rows, int[] place, Selected selected) {
        var sum = new double[rows.length];
        for (int p = 0; p < rows.length; p++) {
            int k = rows[p];
            double f = below[j][p];
            sum[p] += f * selected.diagonal[k];
            int[] further = pattern.rows(k);
            double[] z = selected.below[k];
            for (int q = 0; q < further.length; q++) {
                int at = place[further[q]];
                if (at < 0)
                    continue;
                sum[at] += f * z[q];
                sum[p] += below[j][at] * z[q];
            }
        }
        return sum;
    }
}
