// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.observers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.thinslice.agreement.Categories;
import org.thinslice.agreement.Level;
import org.thinslice.agreement.Ratings;
import org.thinslice.agreement.Reliability;

class SeverityTest {

    private static final String[] INCOMPLETE = { "4572.615.3", "35.1352.42", "57.364.74.", "2..14413.2" };

    /**
     * The values are those of numpy 2 and scipy 1.17: numpy.linalg.lstsq on the dummy variables of slices and observers,
     * leverages from X pinv(X), quantiles of scipy.stats.
     */
    @Test
    void an_incomplete_table_gives_what_least_squares_on_dummy_variables_gives() {
        var all = Severity.of(Simulated.byObserver(Level.INTERVAL, Categories.range(1, 7), INCOMPLETE), .95);
        double[][] expected = {
                { 7, .25952980688496835, -.5552670795364654, 1.0743266933064022, 1.1191343193353283, .6857007051008881, 1.8265427108316477,
                        .7627660201487766, .278082103464779, 5.909940528636376, .873832342214551 },
                { 8, -.46179680940386214, -1.237394236960737, .31380061815301274, .9443943306053567, .6477656740660395, 1.3768569212400297,
                        .7979263916798722, .30301604815888006, 5.2736452201864905, .7686674458342553 },
                { 7, 1.4760705289672564, .645980322621979, 2.3061607353125337, 1.2078548272502974, .7451328322433965, 1.9579237695370988,
                        1.9480562330591125, .6996986947244461, 16.045244233481746, .5098273050882599 },
                { 7, -1.2738035264483618, -2.0886004128697957, -.45900664002692804, .7723320324183726, .5217972103815715, 1.143158216317978,
                        .5517826533265571, .20116376036585568, 4.2752332691184645, .8501240299225445 } };
        for (int r = 0; r < expected.length; r++) {
            var e = expected[r];
            assertThat(all.get(r).observer()).isEqualTo("r" + (r + 1));
            assertThat(all.get(r).slices()).isEqualTo((int) e[0]);
            same(all.get(r).shift(), e[1], e[2], e[3]);
            same(all.get(r).spread(), e[4], e[5], e[6]);
            same(all.get(r).fit(), e[7], e[8], e[9]);
            assertThat(all.get(r).withOthers().number().orElseThrow()).isEqualTo(e[10], within(1e-9));
        }
    }

    private static void same(Reliability found, double value, double low, double high) {
        assertThat(found.number().orElseThrow()).isEqualTo(value, within(1e-9));
        assertThat(found.interval().orElseThrow().low()).isEqualTo(low, within(1e-9));
        assertThat(found.interval().orElseThrow().high()).isEqualTo(high, within(1e-9));
    }

    @Test
    void in_a_complete_table_the_shift_is_the_mean_difference_from_the_others() {
        double[][] table = Simulated.table(3, 30, new double[] { 0, .5, -1, 2 }, .7, 0);
        var all = Severity.of(Simulated.interval(table), .9);
        for (int r = 0; r < 4; r++) {
            double sum = 0;
            for (var row : table)
                sum += row[r] - (IntStream.range(0, 4).mapToDouble(i -> row[i]).sum() - row[r]) / 3;
            assertThat(all.get(r).shift().number().orElseThrow()).isEqualTo(sum / 30, within(1e-12));
        }
    }

    @Test
    void in_a_complete_table_the_spread_is_the_ratio_to_the_others_root_mean_square() {
        double[][] table = Simulated.table(4, 25, new double[] { 0, 1, 3 }, .5, 0);
        double[] squares = new double[3];
        for (int r = 0; r < 3; r++) {
            int own = r;
            double mean = IntStream.range(0, 25).mapToDouble(u -> table[u][own]).sum() / 25;
            squares[r] = IntStream.range(0, 25).mapToDouble(u -> Math.pow(table[u][own] - mean, 2)).sum();
        }
        assertThat(Severity.of(Simulated.interval(table), .95).get(0).spread().number().orElseThrow())
                .isEqualTo(Math.sqrt(squares[0] / ((squares[1] + squares[2]) / 2)), within(1e-12));
    }

    @Test
    void an_observer_who_saw_the_better_slices_is_not_taken_for_a_lenient_one() {
        double[][] table = Simulated.table(5, 400, new double[] { 0, 0, 0, 0 }, .3, 0);
        for (var row : table) {
            row[row[3] > 4 ? 2 : 0] = Double.NaN;
            row[3] = Double.NaN;
        }
        var all = Severity.of(Simulated.interval(table), .95);
        assertThat(all.get(0).shift().number().orElseThrow()).isEqualTo(0, within(.1));
        assertThat(all.get(2).shift().number().orElseThrow()).isEqualTo(0, within(.1));
    }

    @Test
    void the_interval_holds_the_true_severity_as_often_as_it_says() {
        double[] shift = { .6, -.2, 0, -.4 };
        int held = 0;
        for (int seed = 0; seed < 300; seed++) {
            var all = Severity.of(Simulated.interval(Simulated.table(1000 + seed, 20, shift, 1, .4)), .9);
            if (all.get(0).shift().interval().orElseThrow().holds(.8))
                held++;
        }
        assertThat(held).isBetween(255, 285);
    }

    @Test
    void order_of_observers_and_slices_and_a_shift_of_the_scale_change_nothing() {
        double[][] table = Simulated.table(6, 40, new double[] { 0, 1, -1, .5 }, .8, .3);
        double[][] turned = new double[40][4];
        for (int u = 0; u < 40; u++)
            for (int r = 0; r < 4; r++)
                turned[39 - u][3 - r] = 1e6 + 2 * table[u][r];
        var one = Severity.of(Simulated.interval(table), .95);
        var other = Severity.of(Simulated.interval(turned), .95);
        for (int r = 0; r < 4; r++) {
            assertThat(other.get(3 - r).shift().number().orElseThrow()).isEqualTo(2 * one.get(r).shift().number().orElseThrow(), within(1e-7));
            assertThat(other.get(3 - r).fit().number().orElseThrow()).isEqualTo(one.get(r).fit().number().orElseThrow(), within(1e-7));
            assertThat(other.get(3 - r).spread().number().orElseThrow()).isEqualTo(one.get(r).spread().number().orElseThrow(), within(1e-7));
            assertThat(other.get(3 - r).withOthers().number().orElseThrow()).isEqualTo(one.get(r).withOthers().number().orElseThrow(), within(1e-7));
        }
    }

    @Test
    void a_slice_of_one_observer_adds_nothing() {
        double[][] table = Simulated.table(7, 21, new double[] { 0, 1, -1 }, .8, 0);
        var with = Severity.of(Simulated.interval(alone(table, 21)), .95);
        var without = Severity.of(Simulated.interval(java.util.Arrays.copyOf(table, 20)), .95);
        for (int r = 0; r < 3; r++)
            same(with.get(r).shift(), without.get(r).shift().number().orElseThrow(), without.get(r).shift().interval().orElseThrow().low(),
                    without.get(r).shift().interval().orElseThrow().high());
    }

    private static double[][] alone(double[][] table, int slices) {
        table[slices - 1][1] = table[slices - 1][2] = Double.NaN;
        return table;
    }

    @Test
    void groups_that_share_no_slice_are_compared_within_themselves() {
        double[][] rows = new double[40][];
        for (int u = 0; u < 40; u++) {
            double level = u % 7;
            double wave = u % 2 == 0 ? .2 : -.2;
            rows[u] = u < 20 ? new double[] { level + 1 + wave, level, Double.NaN, Double.NaN }
                    : new double[] { Double.NaN, Double.NaN, level + 9 - wave, level + 10 };
        }
        var all = Severity.of(Simulated.interval(rows), .95);
        assertThat(all.get(0).shift().number().orElseThrow()).isEqualTo(1, within(1e-9));
        assertThat(all.get(3).shift().number().orElseThrow()).isEqualTo(1, within(1e-9));
        assertThat(all.get(0).fit().why()).contains("two observers");
        // two separate pairs: 80 ratings − 40 slices − 4 observers + 2 groups
        double half = 2.0243941645751367 * Math.sqrt(2 * .02 * 20 * 2 / 38.0 / 20);
        assertThat(all.get(0).shift().interval().orElseThrow().high()).isEqualTo(1 + half, within(1e-9));
    }

    @Test
    void says_what_cannot_be_said() {
        var apart = Severity.of(Simulated.byObserver(Level.ORDINAL, Categories.range(1, 5), "12..", "..34"), .95).get(0);
        assertThat(apart.shift().why()).startsWith("This observer shares no slice");
        assertThat(apart.fit().number()).isEmpty();
        var exact = Severity.of(Simulated.byObserver(Level.ORDINAL, Categories.range(1, 5), "1234", "2345", "1234"), .95).get(1);
        assertThat(exact.shift().number().orElseThrow()).isEqualTo(1, within(1e-12));
        assertThat(exact.shift().why()).contains("constants only");
        assertThat(exact.fit().why()).contains("constants only");
        var single = Severity.of(Simulated.byObserver(Level.ORDINAL, Categories.range(1, 5), "2.", "34"), .95).get(0);
        assertThat(single.shift().number().orElseThrow()).isEqualTo(-1, within(1e-12));
        assertThat(single.shift().why()).contains("not enough");
        assertThat(single.spread().why()).contains("two slices");
        var flat = Severity.of(Simulated.byObserver(Level.ORDINAL, Categories.range(1, 5), "1234", "3333", "3333"), .95);
        assertThat(flat.get(0).spread().why()).contains("do not vary");
        assertThat(flat.get(1).spread().number().orElseThrow()).isZero();
        var names = Severity.of(Simulated.byObserver(Level.NOMINAL, Categories.range(1, 5), "1234", "2345"), .95).get(1);
        assertThat(names.shift().why()).contains("no order");
        assertThat(Severity.of(Ratings.wide(Level.INTERVAL, Categories.NONE, new double[0][0]), .95)).isEmpty();
    }

    @Test
    void floor_and_ceiling_are_shares_of_the_declared_ends() {
        var table = Simulated.byObserver(Level.ORDINAL, Categories.range(1, 5), "1155.9", "234422");
        var first = ScaleUse.of(table, .95).get(0);
        assertThat(first.ratings()).isEqualTo(5);
        assertThat(first.counts()).containsExactly(2, 0, 0, 0, 2);
        assertThat(first.floor().number().orElseThrow()).isEqualTo(.4);
        assertThat(first.ceiling().number().orElseThrow()).isEqualTo(.4);
        // Wilson's interval of 2 in 5
        assertThat(first.floor().interval().orElseThrow().low()).isEqualTo(.11762077423264783, within(1e-9));
        assertThat(ScaleUse.of(table, .95).get(1).floor().number().orElseThrow()).isZero();
        assertThat(ScaleUse.of(table.on(Categories.NONE), .95).get(0).points()).containsExactly(1.0, 2.0, 3.0, 4.0, 5.0, 9.0);
        assertThat(ScaleUse.of(table.on(Categories.NONE), .95).get(0).floor().why()).contains("not declared");
        assertThat(ScaleUse.of(table.at(Level.NOMINAL), .95).get(0).floor().why()).contains("no order");
    }
}
