// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.reml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;

import org.junit.jupiter.api.Test;

/** The variances a search begins with: Henderson's method 1 (1953), which is the table of mean squares where nothing is missing. */
class CrossedStartTest {

    private static CrossedStart of(double[][] table) {
        double mean = Arrays.stream(table).flatMapToDouble(Arrays::stream).filter(Double::isFinite).average().orElseThrow();
        int rows = table.length;
        int columns = table[0].length;
        var rowSums = new double[rows];
        var columnSums = new double[columns];
        var rowStart = new int[rows + 1];
        var columnStart = new int[columns + 1];
        for (int r = 0; r < rows; r++)
            for (int c = 0; c < columns; c++)
                if (Double.isFinite(table[r][c])) {
                    rowSums[r] += table[r][c] - mean;
                    columnSums[c] += table[r][c] - mean;
                    rowStart[r + 1]++;
                    columnStart[c + 1]++;
                }
        Arrays.parallelPrefix(rowStart, Integer::sum);
        Arrays.parallelPrefix(columnStart, Integer::sum);
        return new CrossedStart(Arrays.stream(table).flatMapToDouble(Arrays::stream).filter(Double::isFinite).map(x -> x - mean).toArray(),
                rowSums, columnSums, rowStart, columnStart);
    }

    /** Mean squares by hand: rows 8, columns 16, rest 2/3. */
    @Test
    void is_the_analysis_of_variance_of_a_complete_table() {
        double[] rows = { -2, 0, 0, 2 };
        double[] columns = { -2, 0, 2 };
        double[][] rest = { { 1, -1, 0 }, { -1, 1, 0 }, { 0, 0, 0 }, { 0, 0, 0 } };
        var table = new double[4][3];
        for (int r = 0; r < 4; r++)
            for (int c = 0; c < 3; c++)
                table[r][c] = 20 + rows[r] + columns[c] + rest[r][c];
        double msRows = 3 * 8 / 3.0;
        double msColumns = 4 * 8 / 2.0;
        double msRest = 4 / 6.0;
        assertThat(of(table).variances()).containsExactly(new double[] { (msRows - msRest) / 3, (msColumns - msRest) / 4, msRest }, within(1e-12));
    }

    /** The three expectations with n = 9 ratings, 2, 3, 2, 2 of a row and 3, 3, 3 of a column, solved another way; what is more than all variance or none is not believed. */
    @Test
    void weighs_rows_and_columns_by_what_is_there() {
        double nan = Double.NaN;
        double[] start = of(new double[][] { { 1, 4, nan }, { 3, 5, 9 }, { nan, 9, 10 }, { 2, nan, 6 } }).variances();
        double level = 9 * (49 / 9.0) * (49 / 9.0);
        double sum = 1 + 16 + 9 + 25 + 81 + 81 + 100 + 4 + 36 - level;
        double rows = 25 / 2.0 + 289 / 3.0 + 361 / 2.0 + 64 / 2.0 - level;
        double columns = 36 / 3.0 + 324 / 3.0 + 625 / 3.0 - level;
        double perRow = (4 + 9 + 4 + 4) / 9.0;
        double perColumn = (9 + 9 + 9) / 9.0;
        double[] expected = solved(new double[][] { { 9 - perRow, 9 - perColumn, 8, sum }, { 9 - perRow, 4 - perColumn, 3, rows },
                { 3 - perRow, 9 - perColumn, 2, columns } });
        assertThat(expected[0]).isEqualTo(60 / 7.0, within(1e-9));
        assertThat(expected[1]).as("more than there is").isGreaterThan(sum / 8);
        assertThat(expected[2]).isNegative();
        assertThat(start).containsExactly(new double[] { 60 / 7.0, sum / 8, 1e-3 * sum / 8 }, within(1e-9));
    }

    private static double[] solved(double[][] m) {
        for (int k = 0; k < 3; k++)
            for (int r = 0; r < 3; r++)
                if (r != k) {
                    double share = m[r][k] / m[k][k];
                    for (int c = k; c < 4; c++)
                        m[r][c] -= share * m[k][c];
                }
        return new double[] { m[0][3] / m[0][0], m[1][3] / m[1][1], m[2][3] / m[2][2] };
    }

    @Test
    void begins_with_a_third_each_where_the_expectations_say_nothing() {
        double[] start = of(new double[][] { { 1, Double.NaN }, { Double.NaN, 3 } }).variances();
        assertThat(start).containsExactly(new double[] { 2 / 3.0, 2 / 3.0, 2 / 3.0 }, within(1e-12));
    }
}
