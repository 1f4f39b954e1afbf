// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.reml;

import java.util.stream.IntStream;
import org.thinslice.agreement.numeric.Cholesky;

/**
 * y = μ + row effect + column effect + residual on a sparse table of rows × columns, rows being the more numerous of
 * units and raters. With V = I + a Z_r Z_r' + b Z_c Z_c' (variances relative to the residual's), V⁻¹ needs only the
 * factor of S = I + b Z_c' W⁻¹ Z_c, W = I + a Z_r Z_r' being diagonal but for the rows: memory in proportion to the
 * ratings and to columns². Every sum runs in an order of its own, so that no digit depends on the number of threads.
 */
public final class Crossed implements MixedModel {

    private final int[] start;
    private final int[] column;
    private final double[] value;
    /** Places of each column's values in the rows, column after column. */
    private final int[] columnStart;
    private final int[] rowOf;

    /**
     * A table row after row.
     *
     * @param start   first place of each row's values, and one past the last
     * @param column  column of each value, ascending within a row, each at most once
     * @param value   centred values
     * @param columns number of columns
     */
    public Crossed(int[] start, int[] column, double[] value, int columns) {
        this.start = start;
        this.column = column;
        this.value = value;
        columnStart = new int[columns + 1];
        for (int c : column)
            columnStart[c + 1]++;
        for (int c = 0; c < columns; c++)
            columnStart[c + 1] += columnStart[c];
        int[] next = columnStart.clone();
        rowOf = new int[column.length];
        for (int r = 0; r < rows(); r++)
            for (int i = start[r]; i < start[r + 1]; i++)
                rowOf[next[column[i]]++] = r;
    }

    /** Rows and columns exchanged. */
    public Crossed turned() {
        int[] next = columnStart.clone();
        var turned = new double[value.length];
        for (int i = 0; i < value.length; i++)
            turned[next[column[i]]++] = value[i];
        return new Crossed(columnStart, rowOf, turned, rows());
    }

    private int rows() {
        return start.length - 1;
    }

    private int columns() {
        return columnStart.length - 1;
    }

    private int rowSize(int row) {
        return start[row + 1] - start[row];
    }

    @Override
    public double[] values() {
        return value;
    }

    @Override
    public int effects() {
        return 2;
    }

    @Override
    public int levels(int effect) {
        return effect == 0 ? rows() : columns();
    }

    @Override
    public double[] sums(int effect, double[] x) {
        var sums = new double[levels(effect)];
        if (effect == 1)
            for (int i = 0; i < x.length; i++)
                sums[column[i]] += x[i];
        else
            for (int r = 0; r < sums.length; r++)
                for (int i = start[r]; i < start[r + 1]; i++)
                    sums[r] += x[i];
        return sums;
    }

    @Override
    public double[] spread(int effect, double[] u) {
        var all = new double[value.length];
        if (effect == 1)
            for (int i = 0; i < all.length; i++)
                all[i] = u[column[i]];
        else
            for (int r = 0; r < u.length; r++)
                java.util.Arrays.fill(all, start[r], start[r + 1], u[r]);
        return all;
    }

    @Override
    public double[] start() {
        return new CrossedStart(value, sums(0, value), sums(1, value), start, columnStart).variances();
    }

    @Override
    public Inverse at(double[] ratios) {
        return new Eliminated(ratios[0], ratios[1]);
    }

    /** Rows eliminated, S factored. */
    private final class Eliminated implements Inverse {

        private final double a;
        private final double b;
        private final Cholesky factor;

        Eliminated(double a, double b) {
            this.a = a;
            this.b = b;
            factor = new Cholesky(schur());
        }

        /** I + b Z_c' W⁻¹ Z_c, lower triangle, one column of the table after another. */
        private double[][] schur() {
            var s = new double[columns()][columns()];
            IntStream.range(0, columns()).parallel().forEach(c -> {
                double[] line = s[c];
                for (int p = columnStart[c]; p < columnStart[c + 1]; p++) {
                    int r = rowOf[p];
                    double take = b * a / (1 + a * rowSize(r));
                    for (int j = start[r]; j < start[r + 1] && column[j] <= c; j++)
                        line[column[j]] -= take;
                }
                line[c] += 1 + b * (columnStart[c + 1] - columnStart[c]);
            });
            return s;
        }

        @Override
        public double[] of(double[] x) {
            double[] rest = withoutRows(x);
            if (b == 0)
                return rest;
            double[] taken = withoutRows(spread(1, factor.solve(sums(1, rest))));
            for (int i = 0; i < rest.length; i++)
                rest[i] -= b * taken[i];
            return rest;
        }

        /** W⁻¹ x: takes a / (1 + a n) times its row's sum from every value. */
        private double[] withoutRows(double[] x) {
            double[] sums = sums(0, x);
            var rest = new double[x.length];
            for (int r = 0; r < sums.length; r++) {
                double take = a / (1 + a * rowSize(r)) * sums[r];
                for (int i = start[r]; i < start[r + 1]; i++)
                    rest[i] = x[i] - take;
            }
            return rest;
        }

        @Override
        public double logDeterminant() {
            double logs = factor.logDeterminant();
            for (int r = 0; r < rows(); r++)
                logs += Math.log1p(a * rowSize(r));
            return logs;
        }

        @Override
        public double[] traces() {
            var ofColumns = new double[columns()];
            var ofRows = new double[columns()];
            double[][] inverse = factor.inverse();
            IntStream.range(0, columns()).parallel().forEach(c -> line(c, inverse[c], ofColumns, ofRows));
            double free = 0;
            for (int r = 0; r < rows(); r++)
                free += rowSize(r) / (1 + a * rowSize(r));
            return new double[] { free - b * Vectors.sum(ofRows), Vectors.sum(ofColumns) };
        }

        /** One column's share of tr S⁻¹ Z_c'W⁻¹Z_c and of Σ over rows of z'S⁻¹z / (1 + a n)². */
        private void line(int c, double[] inverse, double[] ofColumns, double[] ofRows) {
            double gram = inverse[c] * (columnStart[c + 1] - columnStart[c]);
            double square = 0;
            for (int p = columnStart[c]; p < columnStart[c + 1]; p++) {
                int r = rowOf[p];
                double d = 1 + a * rowSize(r);
                double sum = 0;
                for (int j = start[r]; j < start[r + 1]; j++)
                    sum += inverse[column[j]];
                gram -= a / d * sum;
                square += sum / d / d;
            }
            ofColumns[c] = gram;
            ofRows[c] = square;
        }
    }
}
