// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.rasch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.thinslice.agreement.Categories;
import org.thinslice.agreement.Level;
import org.thinslice.agreement.Ratings;
import org.thinslice.base.Progress;
import org.thinslice.base.Stopped;

/** The way to the estimates: where it starts, how it looks ahead, that it comes to rest soon. */
class EstimationTest {

    private static Design design(Judgements judgements, Steps steps) {
        return new Design(judgements, new Encoding(judgements, steps), steps);
    }

    /** Points 1, 2, 3 used 3, 2 and 3 times; r1 has 3 of 8 points above the lowest, r2 5 of 8. */
    @Test
    void starts_from_shares_of_the_scale_and_frequencies_of_its_points() {
        var design = design(Judgements.of("warm", RaschOracleTest.table(Categories.range(1, 3), "1213", "2313")), Steps.SHARED);
        double[] beta = new Start(design).beta();
        double strict = -Math.log(3.5 / 5.5);
        double lenient = -Math.log(5.5 / 3.5);
        assertThat(beta[0] - beta[1]).isEqualTo(strict - lenient, within(1e-12));
        assertThat(beta[0] + beta[1]).isEqualTo(0, within(1e-12));
        double first = Math.log(3.5 / 2.5);
        double second = Math.log(2.5 / 3.5);
        assertThat(beta[2] - beta[3]).isEqualTo(first - second, within(1e-12));
        assertThat(beta[2] + beta[3]).isEqualTo(0, within(1e-12));
    }

    @Test
    void comes_to_rest_soon_and_where_the_slope_is_none() throws Stopped {
        for (var steps : Steps.values()) {
            var design = design(RaschOracleTest.fivePoints(), steps);
            var estimation = Estimation.of(design, Progress.NONE);
            assertThat(estimation.settled()).isTrue();
            assertThat(estimation.steps()).isBetween(4, 45);
            assertThat(estimation.flat()).isFalse();
            double[] slope = new Information(design, estimation.marginal()).slope;
            for (var block : design.blocks()) {
                double shared = Arrays.stream(slope, block[0], block[1]).average().orElse(0);
                for (int p = block[0]; p < block[1]; p++)
                    assertThat(slope[p]).isEqualTo(shared, within(1e-5));
            }
            assertThat(slope[slope.length - 2]).isEqualTo(0, within(1e-5));
            assertThat(slope[slope.length - 1]).isEqualTo(0, within(1e-5));
        }
    }

    /** The slope is the likelihood's, in every direction. */
    @Test
    void slope_and_information_are_the_first_and_second_differences_of_the_likelihood() throws Stopped {
        var design = design(RaschOracleTest.fivePoints(), Steps.SHARED);
        var estimation = Estimation.of(design, Progress.NONE);
        double[] beta = estimation.beta().clone();
        for (int p = 0; p < beta.length; p++)
            beta[p] += .05 * (p % 3 - 1);
        var at = marginal(design, beta, estimation);
        var information = new Information(design, at);
        double[][] observed = information.observed();
        double[][] sketched = information.approximate();
        for (int p = 0; p < beta.length; p++) {
            double[] up = beta.clone();
            double[] down = beta.clone();
            up[p] += 1e-4;
            down[p] -= 1e-4;
            var above = marginal(design, up, estimation);
            var below = marginal(design, down, estimation);
            assertThat(information.slope[p]).isEqualTo((above.logLikelihood - below.logLikelihood) / 2e-4, within(1e-5));
            double[] slopeAbove = new Information(design, above).slope;
            double[] slopeBelow = new Information(design, below).slope;
            for (int q = 0; q < beta.length; q++) {
                double size = Math.sqrt(observed[p][p] * observed[q][q]);
                assertThat(observed[p][q]).isEqualTo(-(slopeAbove[q] - slopeBelow[q]) / 2e-4, within(1e-4 * size));
                assertThat(sketched[p][q]).as("%d, %d to first order", p, q).isEqualTo(observed[p][q], within(.15 * size));
            }
        }
    }

    private static Marginal marginal(Design design, double[] beta, Estimation near) {
        return Marginal.of(design, beta, near.marginal().centre, near.marginal().sd);
    }

    /** Twenty observers know a slice's place so well that what is lost is next to what a straight line says. */
    @Test
    void the_quick_look_ahead_is_nearly_exact_where_slices_are_well_known() throws Stopped {
        var random = new SplittableRandom(9);
        var table = IntStream.range(0, 60).mapToObj(s -> {
            double place = 2 * random.nextGaussian();
            return IntStream.range(0, 20).mapToDouble(r -> Math.max(1, Math.min(5, Math.round(3 + place + random.nextGaussian())))).toArray();
        }).toArray(double[][]::new);
        var design = design(Judgements.of("warm", Ratings.wide(Level.ORDINAL, Categories.range(1, 5), table)), Steps.SHARED);
        var information = new Information(design, Estimation.of(design, Progress.NONE).marginal());
        double[][] observed = information.observed();
        double[][] sketched = information.approximate();
        for (int p = 0; p < observed.length; p++)
            for (int q = 0; q < observed.length; q++)
                assertThat(sketched[p][q]).isEqualTo(observed[p][q], within(.06 * Math.sqrt(observed[p][p] * observed[q][q])));
    }
}
