// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.reml;

import java.util.stream.IntStream;
import org.thinslice.agreement.numeric.Cholesky;

/**
 * The inverse of V = I + a Z_r Z_r' + b Z_c Z_c' (variances relative to the residual's): with W = I + a Z_r Z_r', which is
 * inverted row by row, it needs only the factor of S = I + b Z_c' W⁻¹ Z_c. Each line of S and of its inverse is summed by one
 * thread in one order, so that no digit depends on the number of threads.
 */
final class CrossedInverse implements MixedModel.Inverse {

    private final Crossed table;
    private final double a;
    private final double b;
    private final Cholesky factor;

    CrossedInverse(Crossed table, double a, double b) {
        this.table = table;
        this.a = a;
        this.b = b;
        var s = new double[table.columns()][table.columns()];
        IntStream.range(0, s.length).parallel().forEach(c -> {
            table.rowsOf(c, r -> table.takeUpTo(c, r, b * share(r), s[c]));
            s[c][c] += 1 + b * table.columnSize(c);
        });
        factor = new Cholesky(s);
    }

    /** What W⁻¹ takes from each value of a row: so much of the row's sum. */
    private double share(int row) {
        return a / spread(row);
    }

    private double spread(int row) {
        return 1 + a * table.rowSize(row);
    }

    @Override
    public double[] of(double[] x) {
        double[] rest = withoutRows(x);
        if (b == 0)
            return rest;
        double[] taken = withoutRows(table.spread(1, factor.solve(table.sums(1, rest))));
        for (int i = 0; i < rest.length; i++)
            rest[i] -= b * taken[i];
        return rest;
    }

    /** W⁻¹ x. */
    private double[] withoutRows(double[] x) {
        return table.less(x, table.sums(0, x), this::share);
    }

    @Override
    public double logDeterminant() {
        double logs = factor.logDeterminant();
        for (int r = 0; r < table.rows(); r++)
            logs += Math.log(spread(r));
        return logs;
    }

    @Override
    public double[] traces() {
        var lines = new Line[table.columns()];
        double[][] inverse = factor.inverse();
        IntStream.range(0, lines.length).parallel().forEach(c -> lines[c] = line(c, inverse[c]));
        double columns = 0;
        double rows = 0;
        for (int r = 0; r < table.rows(); r++)
            rows += table.rowSize(r) / spread(r);
        for (var line : lines) {
            columns += line.column;
            rows -= b * line.rows;
        }
        return new double[] { rows, columns };
    }

    /** A column's share of tr S⁻¹ Z_c'W⁻¹Z_c, and of the sum over rows of z'S⁻¹z / (1 + a n)². */
    private static final class Line {

        private double column;
        private double rows;
    }

    private Line line(int c, double[] inverse) {
        var line = new Line();
        line.column = inverse[c] * table.columnSize(c);
        table.rowsOf(c, r -> {
            double sum = table.along(r, inverse);
            line.column -= share(r) * sum;
            line.rows += sum / spread(r) / spread(r);
        });
        return line;
    }
}
