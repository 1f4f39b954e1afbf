// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thinslice.agreement.numeric.Cholesky;
import org.thinslice.agreement.numeric.Draws;
import org.thinslice.agreement.numeric.Quantile;

class NumericTest {

    private static double[][] positive(int n) {
        var random = new SplittableRandom(n);
        var x = new double[n][n];
        for (var row : x)
            for (int j = 0; j < n; j++)
                row[j] = random.nextDouble() - .5;
        var a = new double[n][n];
        for (int i = 0; i < n; i++)
            for (int j = 0; j < n; j++) {
                for (int p = 0; p < n; p++)
                    a[i][j] += x[i][p] * x[j][p];
                if (i == j)
                    a[i][j] += 1;
            }
        return a;
    }

    private static double[][] copy(double[][] a) {
        return java.util.Arrays.stream(a).map(double[]::clone).toArray(double[][]::new);
    }

    @ParameterizedTest
    @ValueSource(ints = { 1, 2, 7, 47, 48, 49, 97, 260 })
    void solves_and_inverts_at_every_panel_boundary(int n) {
        double[][] a = positive(n);
        var factor = new Cholesky(copy(a));
        double[] b = new double[n];
        for (int i = 0; i < n; i++)
            b[i] = i - 3;
        double[] x = factor.solve(b);
        double[][] inverse = factor.inverse();
        for (int i = 0; i < n; i++) {
            double back = 0;
            double one = 0;
            for (int j = 0; j < n; j++) {
                back += a[i][j] * x[j];
                one += a[i][j] * inverse[j][i];
            }
            assertThat(back).isEqualTo(b[i], within(1e-8));
            assertThat(one).isEqualTo(1, within(1e-8));
        }
    }

    @Test
    void refuses_a_matrix_that_is_not_positive_definite() {
        assertThatThrownBy(() -> new Cholesky(new double[][] { { 1, 2 }, { 2, 1 } })).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void knows_the_determinant() {
        assertThat(new Cholesky(new double[][] { { 4, 1 }, { 1, 3 } }).logDeterminant()).isEqualTo(Math.log(11), within(1e-14));
    }

    @Test
    void has_quantiles_that_printed_tables_have() {
        assertThat(Quantile.f(.975, 5, 15)).isEqualTo(3.5764, within(5e-5));
        assertThat(Quantile.t(.975, 10)).isEqualTo(2.2281, within(5e-5));
        assertThat(Quantile.normal(.975)).isEqualTo(1.959964, within(5e-7));
        assertThat(Quantile.chiSquared(.95, 3)).isEqualTo(7.8147, within(5e-5));
        assertThat(Quantile.fUpTo(Quantile.f(.3, 4.5, 2.2), 4.5, 2.2)).isEqualTo(.3, within(1e-12));
    }

    @Test
    void finds_quantiles_without_sorting() {
        var random = new SplittableRandom(4);
        for (int n = 1; n < 60; n++) {
            double[] values = random.ints(n, 0, 20).asDoubleStream().toArray();
            double[] sorted = Arrays.stream(values).sorted().toArray();
            for (double p : new double[] { 0, .025, .3, .5, .975, 1 })
                assertThat(Quantile.of(values.clone(), p)).isEqualTo(Quantile.ofSorted(sorted, p));
        }
    }

    @Test
    void interpolates_between_sorted_values() {
        assertThat(Quantile.ofSorted(new double[] { 1, 2, 4 }, .75)).isEqualTo(3);
        assertThat(Quantile.ofSorted(new double[] { 1, 2, 4 }, 1)).isEqualTo(4);
    }

    @Test
    void draws_binomials_with_the_right_mean_and_variance() {
        var draws = new Draws(5, 1);
        double sum = 0;
        double squares = 0;
        int rounds = 20_000;
        for (int i = 0; i < rounds; i++) {
            int hits = draws.binomial(500, .3);
            sum += hits;
            squares += hits * (double) hits;
        }
        double mean = sum / rounds;
        assertThat(mean).isEqualTo(150, within(.3));
        assertThat(squares / rounds - mean * mean).isEqualTo(105, within(4.));
    }

    @Test
    void draws_multinomials_that_add_up() {
        int[] counts = new int[3];
        new Draws(1, 2).multinomial(new int[] { 5, 0, 995 }, 1000, counts);
        assertThat(counts[0] + counts[1] + counts[2]).isEqualTo(1000);
        assertThat(counts[1]).isZero();
        assertThat(counts[0]).isBetween(0, 20);
    }
}
