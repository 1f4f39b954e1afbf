// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must hold for Krippendorff's α of any table. */
class AlphaLawsTest {

    private static Ratings table(long seed) {
        return Ratings.wide(Level.RATIO, Categories.range(1, 6), Tables.random(seed, 25, 4, 6, 1, .2));
    }

    private static double alpha(Metric metric, Ratings ratings) {
        return Tables.value(new KrippendorffAlpha(metric), ratings);
    }

    private static Ratings mapped(Ratings ratings, java.util.function.DoubleUnaryOperator map) {
        var wide = Arrays.stream(ratings.wide()).map(row -> Arrays.stream(row).map(map).toArray()).toArray(double[][]::new);
        return Ratings.wide(ratings.level(), Categories.NONE, wide);
    }

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8 })
    void short_and_long_scales_are_computed_alike(long seed) {
        var selection = Selection.pairable(table(seed));
        for (var metric : Metric.Plain.values()) {
            var values = new ValueAlpha(selection, metric);
            var counts = new CountAlpha(selection, metric);
            double direct = Coincidences.of(selection.ratings().cells()).disagreement(metric).alpha();
            assertThat(values.of(values.frequency())).isEqualTo(direct, within(1e-12));
            assertThat(counts.of(counts.frequency())).isEqualTo(direct, within(1e-12));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 4 })
    void leaving_a_unit_out_is_the_same_by_subtraction_and_anew(long seed) {
        var selection = Selection.pairable(table(seed));
        for (var metric : Metric.Plain.values()) {
            var counts = new CountAlpha(selection, metric);
            for (int item = 0; item < counts.items(); item++) {
                int[] weights = counts.frequency().clone();
                weights[item]--;
                assertThat(counts.without(item)).isEqualTo(counts.of(weights), within(1e-11));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 4 })
    void shifting_and_stretching_the_scale_changes_nothing_for_intervals(long seed) {
        var moved = mapped(table(seed), x -> 3.7 * x - 1000);
        assertThat(alpha(Metric.Plain.INTERVAL, moved)).isEqualTo(alpha(Metric.Plain.INTERVAL, table(seed)), within(1e-10));
    }

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 4 })
    void any_rising_scale_is_the_same_for_ordinal_and_nominal_alpha(long seed) {
        var bent = mapped(table(seed), Math::exp);
        assertThat(alpha(Metric.Plain.ORDINAL, bent)).isEqualTo(alpha(Metric.Plain.ORDINAL, table(seed)), within(1e-12));
        assertThat(alpha(Metric.Plain.NOMINAL, bent)).isEqualTo(alpha(Metric.Plain.NOMINAL, table(seed)), within(1e-12));
    }

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 4 })
    void the_order_of_units_and_raters_does_not_matter(long seed) {
        double[][] wide = table(seed).wide();
        var turned = new double[wide.length][];
        for (int u = 0; u < wide.length; u++) {
            turned[wide.length - 1 - u] = new double[] { wide[u][2], wide[u][0], wide[u][3], wide[u][1] };
        }
        var other = Ratings.wide(Level.RATIO, Categories.range(1, 6), turned);
        for (var metric : Metric.Plain.values())
            assertThat(alpha(metric, other)).isEqualTo(alpha(metric, table(seed)), within(1e-12));
    }

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3 })
    void unrelated_ratings_have_an_alpha_near_zero(long seed) {
        var noise = Ratings.wide(Level.INTERVAL, Categories.NONE, Tables.random(seed, 4000, 3, 2, 60, 0));
        assertThat(alpha(Metric.Plain.INTERVAL, noise)).isEqualTo(0, within(.05));
    }

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3 })
    void a_continuous_table_has_the_same_alpha_as_its_naive_formula(long seed) {
        var table = Tables.random(seed, 120, 3, 400, 30, .1);
        var ratings = Ratings.wide(Level.RATIO, Categories.NONE, table);
        assertThat(ratings.codes().few()).isFalse();
        for (var metric : new Metric[] { Metric.Plain.NOMINAL, Metric.Plain.INTERVAL, Metric.Plain.RATIO })
            assertThat(alpha(metric, ratings)).isEqualTo(naive(metric, ratings), within(1e-11));
    }

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3 })
    void a_continuous_table_far_from_zero_has_the_alpha_of_one_near_it(long seed) {
        double[][] table = Tables.random(seed, 150, 4, 2000, 90, .1);
        double[][] far = Arrays.stream(table).map(row -> Arrays.stream(row).map(x -> x + 1e12).toArray()).toArray(double[][]::new);
        double near = alpha(Metric.Plain.INTERVAL, Ratings.wide(Level.INTERVAL, Categories.NONE, table));
        assertThat(alpha(Metric.Plain.INTERVAL, Ratings.wide(Level.INTERVAL, Categories.NONE, far))).isEqualTo(near, within(1e-12));
        far[0] = new double[] { -1e6, 1e6, 0, 0 };
        table[0] = new double[] { -1e6 - 1e12, 1e6 - 1e12, -1e12, -1e12 };
        assertThat(alpha(Metric.Plain.INTERVAL, Ratings.wide(Level.INTERVAL, Categories.NONE, far)))
                .as("its first value far from all others")
                .isEqualTo(alpha(Metric.Plain.INTERVAL, Ratings.wide(Level.INTERVAL, Categories.NONE, table)), within(1e-9));
    }

    private static double naive(Metric metric, Ratings ratings) {
        var all = new java.util.ArrayList<Double>();
        double observed = 0;
        for (int u = 0; u < ratings.units(); u++) {
            if (ratings.count(u) < 2)
                continue;
            for (int i = ratings.from(u); i < ratings.to(u); i++) {
                all.add(ratings.valueAt(i));
                for (int j = ratings.from(u); j < ratings.to(u); j++)
                    observed += metric.squared(ratings.valueAt(i), ratings.valueAt(j)) / (ratings.count(u) - 1);
            }
        }
        double expected = 0;
        for (double x : all)
            for (double y : all)
                expected += metric.squared(x, y);
        return 1 - observed * (all.size() - 1) / expected;
    }
}
