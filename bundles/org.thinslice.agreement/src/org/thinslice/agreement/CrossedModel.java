// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import java.util.stream.IntStream;
import org.thinslice.agreement.numeric.Cholesky;

/**
 * y = μ + row effect + column effect + residual on a sparse table of rows × columns, rows being the more numerous of
 * units and raters. With V = I + a Z_r Z_r' + b Z_c Z_c' (variances relative to the residual's), V⁻¹ needs only the
 * factor of S = I + b Z_c' W⁻¹ Z_c, W = I + a Z_r Z_r' being diagonal but for the rows: memory in proportion to the
 * ratings and to columns².
 */
final class CrossedModel {

    private final int[] start;
    private final int[] column;
    private final double[] value;
    private final int columns;

    private CrossedModel(int[] start, int[] column, double[] value, int columns) {
        this.start = start;
        this.column = column;
        this.value = value;
        this.columns = columns;
    }

    /** Rows are the units. */
    static CrossedModel byUnit(Selection selection) {
        var ratings = selection.ratings();
        int n = ratings.observations();
        double origin = origin(ratings);
        var value = new double[n];
        var column = new int[n];
        for (int i = 0; i < n; i++) {
            value[i] = ratings.valueAt(i) - origin;
            column[i] = ratings.raterAt(i);
        }
        return new CrossedModel(ratings.starts(), column, value, ratings.raters());
    }

    /** Rows are the raters. */
    CrossedModel turned() {
        int[] begin = new int[columns + 1];
        for (int c : column)
            begin[c + 1]++;
        for (int c = 0; c < columns; c++)
            begin[c + 1] += begin[c];
        int[] next = begin.clone();
        var turnedColumn = new int[column.length];
        var turnedValue = new double[column.length];
        for (int r = 0; r < rows(); r++)
            for (int i = start[r]; i < start[r + 1]; i++) {
                int at = next[column[i]]++;
                turnedColumn[at] = r;
                turnedValue[at] = value[i];
            }
        return new CrossedModel(begin, turnedColumn, turnedValue, rows());
    }

    static double origin(Ratings ratings) {
        double first = ratings.observations() == 0 ? 0 : ratings.valueAt(0);
        double sum = 0;
        for (int i = 0; i < ratings.observations(); i++)
            sum += ratings.valueAt(i) - first;
        return first + sum / Math.max(1, ratings.observations());
    }

    int rows() {
        return start.length - 1;
    }

    int columns() {
        return columns;
    }

    int size() {
        return value.length;
    }

    double[] values() {
        return value;
    }

    int rowSize(int row) {
        return start[row + 1] - start[row];
    }

    /** Z_r' x. */
    double[] rowSums(double[] x) {
        var sums = new double[rows()];
        for (int r = 0; r < sums.length; r++)
            for (int i = start[r]; i < start[r + 1]; i++)
                sums[r] += x[i];
        return sums;
    }

    /** Z_c' x. */
    double[] columnSums(double[] x) {
        var sums = new double[columns];
        for (int i = 0; i < x.length; i++)
            sums[column[i]] += x[i];
        return sums;
    }

    /** Z_r x. */
    double[] spreadRows(double[] x) {
        var all = new double[size()];
        for (int r = 0; r < x.length; r++)
            for (int i = start[r]; i < start[r + 1]; i++)
                all[i] = x[r];
        return all;
    }

    /** Z_c x. */
    double[] spreadColumns(double[] x) {
        var all = new double[size()];
        for (int i = 0; i < all.length; i++)
            all[i] = x[column[i]];
        return all;
    }

    /** W⁻¹ x: takes a / (1 + a n) times its row's sum from every value. */
    double[] withoutRows(double[] x, double a) {
        double[] sums = rowSums(x);
        var rest = new double[x.length];
        for (int r = 0; r < sums.length; r++) {
            double take = a / (1 + a * rowSize(r)) * sums[r];
            for (int i = start[r]; i < start[r + 1]; i++)
                rest[i] = x[i] - take;
        }
        return rest;
    }

    /** G = Z_c' W⁻¹ Z_c, lower triangle. */
    double[][] gram(double a) {
        int parts = columns * (long) columns > 4_000_000 ? 1 : Math.min(8, Runtime.getRuntime().availableProcessors());
        return IntStream.range(0, parts).parallel().mapToObj(part -> gram(a, part, parts)).reduce(CrossedModel::sum).orElseThrow();
    }

    private double[][] gram(double a, int part, int parts) {
        var g = new double[columns][columns];
        for (int r = part; r < rows(); r += parts) {
            double take = a / (1 + a * rowSize(r));
            for (int i = start[r]; i < start[r + 1]; i++) {
                double[] row = g[column[i]];
                row[column[i]] += 1;
                for (int j = start[r]; j <= i; j++)
                    row[column[j]] -= take;
            }
        }
        return g;
    }

    private static double[][] sum(double[][] x, double[][] y) {
        for (int i = 0; i < x.length; i++)
            for (int j = 0; j <= i; j++)
                x[i][j] += y[i][j];
        return x;
    }

    /** Σ over pairs of columns rated in a row, both ways and each with itself, of a symmetric matrix. */
    double[] rowTotals(double[][] matrix) {
        var totals = new double[rows()];
        IntStream.range(0, rows()).parallel().forEach(r -> {
            for (int i = start[r]; i < start[r + 1]; i++) {
                double[] line = matrix[column[i]];
                double sum = 0;
                for (int j = start[r]; j < start[r + 1]; j++)
                    sum += line[column[j]];
                totals[r] += sum;
            }
        });
        return totals;
    }

    /** S = I + b G, factored. */
    Cholesky factor(double[][] gram, double b) {
        var s = new double[columns][];
        for (int i = 0; i < columns; i++) {
            s[i] = gram[i].clone();
            for (int j = 0; j <= i; j++)
                s[i][j] *= b;
            s[i][i] += 1;
        }
        return new Cholesky(s);
    }
}
