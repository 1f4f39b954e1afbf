// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.observers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.thinslice.agreement.Categories;
import org.thinslice.agreement.Finding;
import org.thinslice.agreement.Icc;
import org.thinslice.agreement.KrippendorffAlpha;
import org.thinslice.agreement.Level;
import org.thinslice.agreement.Metric;
import org.thinslice.agreement.Ratings;
import org.thinslice.agreement.Settings;
import org.thinslice.agreement.Subset;
import org.thinslice.base.Progress;
import org.thinslice.base.Stopped;

class InfluenceTest {

    @Test
    void leaving_out_the_contrary_observer_raises_agreement_and_warns_of_doing_so() throws Exception {
        double[][] rows = Simulated.points(Simulated.table(5, 40, new double[4], .6, 0), 7);
        for (var row : rows)
            row[3] = 8 - row[3];
        var table = Ratings.wide(Level.INTERVAL, Categories.range(1, 7), rows);
        var influence = Influence.ofObservers(table, Icc.A1, Progress.NONE);
        assertThat(influence.get(3).change().orElseThrow()).isLessThan(-.3);
        assertThat(influence.get(0).change().orElseThrow()).isPositive();
        assertThat(Influence.ofSlices(table, Icc.A1, Progress.NONE)).hasSize(40);
        var warning = Influence.warnings(influence);
        assertThat(warning).singleElement().extracting(Finding::kind).isEqualTo(Finding.Kind.SELECTION);
        assertThat(warning.get(0).text()).startsWith("Without r4 the coefficient would be");
    }

    @Test
    void a_slice_left_out_of_alpha_is_what_alpha_of_the_rest_is() throws Exception {
        double[][] rows = Simulated.points(Simulated.table(8, 60, new double[] { 0, 1, -.5, 0, .3 }, 1, .35), 7);
        var table = Ratings.wide(Level.ORDINAL, Categories.range(1, 7), rows);
        for (Metric metric : new Metric[] { Metric.Plain.NOMINAL, Metric.Plain.ORDINAL, Metric.Plain.INTERVAL, Metric.Plain.RATIO,
                new Metric.Circular(7), new Metric.Bipolar(1, 7) }) {
            var alpha = new KrippendorffAlpha(metric);
            var quick = Influence.ofSlices(table, alpha, Progress.NONE);
            double with = value(alpha, table);
            for (int u = 0; u < 60; u++) {
                double without = value(alpha, Subset.withoutUnit(table, u));
                assertThat(quick.get(u).left()).isEqualTo(table.unit(u));
                assertThat(quick.get(u).without().number().orElseThrow()).isEqualTo(without, within(1e-12));
                assertThat(quick.get(u).change().orElseThrow()).isEqualTo(with - without, within(1e-12));
            }
        }
    }

    @Test
    void a_continuous_scale_is_left_out_of_too() throws Exception {
        var table = Simulated.interval(Simulated.table(9, 50, new double[4], .5, .2));
        var alpha = new KrippendorffAlpha(Metric.Plain.INTERVAL);
        assertThat(Influence.ofSlices(table, alpha, Progress.NONE).get(7).without().number().orElseThrow())
                .isEqualTo(value(alpha, Subset.withoutUnit(table, 7)), within(1e-12));
    }

    private static double value(KrippendorffAlpha alpha, Ratings ratings) throws Stopped {
        return alpha.of(ratings, Settings.DEFAULT.withRounds(0), Progress.NONE).number().orElseThrow();
    }

    @Test
    void what_is_not_defined_without_a_slice_says_why() throws Exception {
        var table = Simulated.byObserver(Level.NOMINAL, Categories.range(1, 2), "1112", "1112");
        var last = Influence.ofSlices(table, new KrippendorffAlpha(Metric.Plain.NOMINAL), Progress.NONE).get(3);
        assertThat(last.change()).isEmpty();
        assertThat(last.without().why()).contains("equal");
        assertThat(Influence.warnings(Influence.ofObservers(table, new KrippendorffAlpha(Metric.Plain.NOMINAL), Progress.NONE))).isEmpty();
    }

    @Test
    void can_be_stopped() {
        var table = Simulated.interval(Simulated.table(9, 50, new double[4], .5, .2));
        assertThatThrownBy(() -> Influence.ofSlices(table, Icc.A1, (done, total) -> done < 10)).isInstanceOf(Stopped.class);
        assertThatThrownBy(() -> Influence.ofObservers(table, Icc.A1, (done, total) -> false)).isInstanceOf(Stopped.class);
    }

    @Test
    void the_best_three_of_four_who_guess_seem_to_agree() throws Exception {
        double sum = 0;
        for (int seed = 0; seed < 200; seed++) {
            var random = new java.util.SplittableRandom(seed);
            double[][] rows = new double[10][4];
            for (var row : rows)
                java.util.Arrays.setAll(row, i -> random.nextGaussian());
            sum += Influence.ofObservers(Simulated.interval(rows), Icc.A1, Progress.NONE).stream()
                    .mapToDouble(one -> one.without().number().orElseThrow()).max().orElseThrow();
        }
        assertThat(sum / 200).isBetween(.1, .25);
    }

    @Test
    void a_subset_keeps_names_sessions_and_values() throws Exception {
        var table = Ratings.builder(Level.ORDINAL, Categories.range(1, 5)).rating("a", "k1", 1).rating("a", "k2", 2).rating("b", "k1", 3)
                .rating("b", "k3", 4).session("a", "s1").session("b", "s2").build();
        var rest = Subset.of(table, u -> u == 1, r -> r != 0);
        assertThat(rest.units()).isEqualTo(1);
        assertThat(rest.unit(0)).isEqualTo("b");
        assertThat(rest.rater(1)).isEqualTo("k3");
        assertThat(rest.session(0)).contains("s2");
        assertThat(rest.value(0, 1)).hasValue(4);
        assertThat(rest.value(0, 0)).isEmpty();
        assertThat(rest.observations()).isEqualTo(1);
    }
}
