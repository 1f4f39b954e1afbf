// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.reml;

import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.function.IntToDoubleFunction;

/**
 * y = μ + row effect + column effect + residual on a sparse table of rows × columns, rows being the more numerous of
 * units and raters. Memory in proportion to the ratings and to columns²; see {@link CrossedInverse}.
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

    int rows() {
        return start.length - 1;
    }

    int columns() {
        return columnStart.length - 1;
    }

    int rowSize(int row) {
        return start[row + 1] - start[row];
    }

    int columnSize(int column) {
        return columnStart[column + 1] - columnStart[column];
    }

    /** Does something with every row in which a column has a value, in ascending order. */
    void rowsOf(int column, IntConsumer action) {
        for (int p = columnStart[column]; p < columnStart[column + 1]; p++)
            action.accept(rowOf[p]);
    }

    /** Takes a number from a line of columns at the columns of a row up to a given one. */
    void takeUpTo(int last, int row, double take, double[] line) {
        for (int j = start[row]; j < start[row + 1] && column[j] <= last; j++)
            line[column[j]] -= take;
    }

    /** Sum of a line of columns over the columns of a row. */
    double along(int row, double[] line) {
        double sum = 0;
        for (int j = start[row]; j < start[row + 1]; j++)
            sum += line[column[j]];
        return sum;
    }

    /** Each value less its row's share: {@code share(row)} times the row's sum. */
    double[] less(double[] x, double[] sums, IntToDoubleFunction share) {
        var rest = new double[x.length];
        for (int r = 0; r < sums.length; r++) {
            double take = share.applyAsDouble(r) * sums[r];
            for (int i = start[r]; i < start[r + 1]; i++)
                rest[i] = x[i] - take;
        }
        return rest;
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
                Arrays.fill(all, start[r], start[r + 1], u[r]);
        return all;
    }

    @Override
    public double[] start() {
        return new CrossedStart(value, sums(0, value), sums(1, value), start, columnStart).variances();
    }

    @Override
    public Inverse at(double[] ratios) {
        return new CrossedInverse(this, ratios[0], ratios[1]);
    }
}
