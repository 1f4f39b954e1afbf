// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.reml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thinslice.base.Progress;
import org.thinslice.base.Stopped;

/** Restricted maximum likelihood: lme4's numbers, and laws that hold whatever the ratings. */
class RemlTest {

    /** Sessions 1–6 × slices 1–3 × observers 1–5, ratings by a formula that R can repeat; every fourth left out if asked for. */
    private static Grouped sessions(boolean gaps) {
        var cells = IntStream.range(0, 90).mapToObj(i -> new int[] { i / 15 + 1, i / 5 % 3 + 1, i % 5 + 1 })
                .filter(c -> !gaps || (c[0] * 3 + c[1] * 5 + c[2] * 7) % 4 != 0).toArray(int[][]::new);
        double[] y = Arrays.stream(cells).mapToDouble(c -> rating(c[0], c[1], c[2])).toArray();
        double mean = Arrays.stream(y).average().orElseThrow();
        int[][] levels = { level(cells, c -> c[0] - 1), level(cells, c -> (c[0] - 1) * 3 + c[1] - 1), level(cells, c -> c[2] - 1),
                level(cells, c -> (c[0] - 1) * 5 + c[2] - 1) };
        return new Grouped(Arrays.stream(y).map(v -> v - mean).toArray(), levels, new int[] { 6, 18, 5, 30 });
    }

    private static int[] level(int[][] cells, java.util.function.ToIntFunction<int[]> of) {
        return Arrays.stream(cells).mapToInt(of).toArray();
    }

    private static double rating(int s, int sl, int o) {
        return (s * 37 + 11) % 13 * .8 + (s * 17 + sl * 29) % 7 * .6 + o * 31 % 5 * .5 + (o * 13 + s * 7) % 6 * .4
                + (s * 53 + sl * 19 + o * 23 + s * sl * o * 7) % 11 * .3;
    }

    /** lme4 1.1-31, {@code lmer(y ~ 1 + (1|s) + (1|slice) + (1|o) + (1|s:o))} on the formula's ratings. */
    @Test
    void agrees_with_lme4_on_slices_in_sessions() throws Stopped {
        var fit = Reml.fit(sessions(false), Progress.NONE);
        assertThat(fit.variances()).containsExactly(new double[] { 11.529266232, 1.431000032, .806700037, .658466715, .897999980 }, within(2e-6));
        assertThat(fit.criterion()).isEqualTo(335.520275984924, within(1e-9));
    }

    @Test
    void agrees_with_lme4_where_ratings_are_missing() throws Stopped {
        var fit = Reml.fit(sessions(true), Progress.NONE);
        assertThat(fit.variances()).containsExactly(new double[] { 11.293964537, 1.557223072, .751589661, .306649313, 1.067709788 }, within(1e-5));
        assertThat(fit.criterion()).isEqualTo(260.755080621915, within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3 })
    void needs_no_slope_where_it_ends(long seed) throws Stopped {
        var model = random(seed, 30, 7, .5);
        var best = Reml.fit(model, Progress.NONE);
        double[] slope = new Point(model, best.variances()).slope();
        for (int k = 0; k < slope.length; k++)
            assertThat(best.variances()[k] == 0 ? Math.max(0, slope[k]) : slope[k]).isEqualTo(0, within(1e-5));
    }

    @Test
    void has_the_slope_of_its_criterion_crossed_or_grouped() {
        for (MixedModel model : new MixedModel[] { random(6, 20, 6, .4), grouped(6, 20, 6, .4) })
            follows(model, new double[] { 2, .5, 1.2 });
        follows(sessions(true), new double[] { 3, 1, .5, .7, 1.5 });
    }

    private static void follows(MixedModel model, double[] at) {
        double[] slope = new Point(model, at).slope();
        for (int k = 0; k < at.length; k++) {
            double[] up = at.clone();
            double[] down = at.clone();
            up[k] += 1e-5;
            down[k] -= 1e-5;
            double numeric = -(new Point(model, up).criterion() - new Point(model, down).criterion()) / 4e-5;
            assertThat(slope[k]).isEqualTo(numeric, within(1e-6));
        }
    }

    @Test
    void has_a_slope_at_a_variance_of_zero() {
        var crossed = random(6, 20, 6, .4);
        var grouped = grouped(6, 20, 6, .4);
        double[] edge = { 1.5, 0, 1.2 };
        assertThat(new Point(grouped, edge).slope()).containsExactly(new Point(crossed, edge).slope(), within(1e-8));
    }

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 4 })
    void finds_the_same_variances_crossed_turned_or_grouped(long seed) throws Stopped {
        var crossed = random(seed, 14, 9, .3);
        double[] one = Reml.fit(crossed, Progress.NONE).variances();
        double[] turned = Reml.fit(crossed.turned(), Progress.NONE).variances();
        double[] grouped = Reml.fit(grouped(seed, 14, 9, .3), Progress.NONE).variances();
        assertThat(turned).containsExactly(new double[] { one[1], one[0], one[2] }, within(1e-6));
        assertThat(grouped).containsExactly(one, within(1e-6));
    }

    @Test
    void gives_the_large_sample_covariance_of_the_variances() throws Stopped {
        var crossed = Reml.fit(random(3, 40, 8, .2), Progress.NONE);
        var grouped = Reml.fit(grouped(3, 40, 8, .2), Progress.NONE);
        for (int k = 0; k < 3; k++)
            assertThat(grouped.covariance()[k]).containsExactly(crossed.covariance()[k], within(1e-6));
        assertThat(crossed.covariance()[0][0]).isPositive();
    }

    @Test
    void begins_near_enough_to_need_few_looks_at_the_likelihood() throws Stopped {
        assertThat(Reml.fit(random(5, 1200, 40, .5), Progress.NONE).evaluations()).isLessThan(7);
    }

    /** Thirteen ratings with a second peak near no residual, which is the higher one; lme4 1.1-31 from several starts. */
    @Test
    void finds_the_higher_of_two_peaks() throws Stopped {
        double[][] cells = { { 0, 0, 3.839133845 }, { 1, 1, -1.410392579 }, { 1, 2, -.461209599 }, { 2, 2, .956022833 }, { 2, 3, 1.160259961 },
                { 3, 2, 3.260899585 }, { 4, 1, 3.049197472 }, { 4, 3, 4.075430236 }, { 5, 0, 4.912310402 }, { 5, 2, 4.035064445 },
                { 6, 1, 8.68163094 }, { 7, 0, 8.096094253 }, { 8, 0, -.023694129 } };
        var fit = Reml.fit(crossed(cells, 9, 4), Progress.NONE);
        assertThat(fit.variances()).containsExactly(new double[] { 11.6431960, .5315311, .0027277 }, within(2e-5));
        assertThat(fit.criterion()).isEqualTo(51.28628636820129, within(1e-7));
    }

    /** Columns rate 7, 5 and 3 whatever the row: their variance is that of the three numbers, and nothing else is left. */
    @Test
    void leaves_no_residual_where_columns_explain_everything() throws Stopped {
        var cells = new java.util.ArrayList<double[]>();
        for (int r = 0; r < 8; r++)
            for (int c = 0; c < 3; c++)
                if ((r + c) % 3 != 0)
                    cells.add(new double[] { r, c, 7 - 2 * c });
        double[] variances = Reml.fit(crossed(cells.toArray(double[][]::new), 8, 3), Progress.NONE).variances();
        assertThat(variances).containsExactly(new double[] { 0, 4, 0 }, within(1e-5));
        assertThat(variances[2]).isZero();
    }

    private static Crossed crossed(double[][] cells, int rows, int columns) {
        int[] start = new int[rows + 1];
        for (var cell : cells)
            start[(int) cell[0] + 1]++;
        for (int r = 0; r < rows; r++)
            start[r + 1] += start[r];
        double mean = Arrays.stream(cells).mapToDouble(c -> c[2]).average().orElseThrow();
        return new Crossed(start, Arrays.stream(cells).mapToInt(c -> (int) c[1]).toArray(), Arrays.stream(cells).mapToDouble(c -> c[2] - mean).toArray(), columns);
    }

    @Test
    void draws_each_round_from_a_stream_of_its_own() throws Stopped {
        var fit = Reml.fit(random(3, 40, 8, .2), Progress.NONE);
        double[][] few = LogNormal.draws(fit, 5, 7, Progress.NONE);
        double[][] many = LogNormal.draws(fit, 50, 7, Progress.NONE);
        assertThat(Arrays.copyOf(many, 5)).isDeepEqualTo(few);
        assertThat(LogNormal.draws(fit, 5, 8, Progress.NONE)[0]).isNotEqualTo(few[0]);
    }

    @Test
    void spreads_its_draws_as_the_covariance_says() throws Stopped {
        var fit = Reml.fit(random(3, 40, 8, .2), Progress.NONE);
        double[] logs = Arrays.stream(LogNormal.draws(fit, 20_000, 7, Progress.NONE)).mapToDouble(v -> Math.log(v[0] / fit.variances()[0])).toArray();
        double mean = Arrays.stream(logs).average().orElseThrow();
        double spread = Arrays.stream(logs).map(x -> x * x).average().orElseThrow();
        assertThat(mean).isEqualTo(0, within(.01));
        assertThat(spread).isEqualTo(fit.covariance()[0][0] / fit.variances()[0] / fit.variances()[0], within(.005));
    }

    @Test
    void stops_when_asked_to() {
        assertThatThrownBy(() -> Reml.fit(random(1, 30, 7, .5), (done, total) -> false)).isInstanceOf(Stopped.class);
        var fit = new Fit(new double[] { 1, 1 }, 0, 0, new double[][] { { .1, 0 }, { 0, .1 } }, 1);
        assertThatThrownBy(() -> LogNormal.draws(fit, 10, 1, (done, total) -> false)).isInstanceOf(Stopped.class);
    }

    private record Table(int[] row, int[] column, double[] value, int rows, int columns) {

        static Table of(long seed, int rows, int columns, double missing) {
            var random = new SplittableRandom(seed);
            double[] shift = IntStream.range(0, columns).mapToDouble(c -> .7 * random.nextGaussian()).toArray();
            double[] level = IntStream.range(0, rows).mapToDouble(r -> random.nextGaussian()).toArray();
            int[] used = IntStream.range(0, rows * columns).filter(i -> random.nextDouble() >= missing).toArray();
            double[] y = Arrays.stream(used).mapToDouble(i -> level[i / columns] + shift[i % columns] + random.nextGaussian()).toArray();
            double mean = Arrays.stream(y).average().orElseThrow();
            return new Table(Arrays.stream(used).map(i -> i / columns).toArray(), Arrays.stream(used).map(i -> i % columns).toArray(),
                    Arrays.stream(y).map(v -> v - mean).toArray(), rows, columns);
        }
    }

    private static Crossed random(long seed, int rows, int columns, double missing) {
        var table = Table.of(seed, rows, columns, missing);
        int[] start = new int[rows + 1];
        for (int r : table.row)
            start[r + 1]++;
        for (int r = 0; r < rows; r++)
            start[r + 1] += start[r];
        return new Crossed(start, table.column, table.value, columns);
    }

    private static Grouped grouped(long seed, int rows, int columns, double missing) {
        var table = Table.of(seed, rows, columns, missing);
        return new Grouped(table.value, new int[][] { table.row, table.column }, new int[] { rows, columns });
    }
}
