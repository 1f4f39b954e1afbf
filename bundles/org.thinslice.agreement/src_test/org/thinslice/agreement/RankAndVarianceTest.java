// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Coefficients of ranks and of variances: values by hand, and identities between them. */
class RankAndVarianceTest {

    private static Ratings table(double[][] rows) {
        return Ratings.wide(Level.INTERVAL, Categories.range(1, 7), rows);
    }

    private static Ratings random(long seed, int raters) {
        return table(Tables.random(seed, 30, raters, 7, 1, 0));
    }

    @Test
    void kendall_is_one_for_equal_orders_and_by_hand_for_others() {
        assertThat(Tables.value(new KendallW(true), table(new double[][] { { 1, 3, 2 }, { 2, 5, 4 }, { 3, 7, 6 } }))).isEqualTo(1, within(1e-12));
        // rank sums 1+2+3, 2+1+1, 3+3+2 = 6, 4, 8: S = 8, W = 12 * 8 / (9 * 24)
        assertThat(Tables.value(new KendallW(true), table(new double[][] { { 1, 2, 3 }, { 2, 1, 1 }, { 3, 3, 2 } }))).isEqualTo(4 / 9., within(1e-12));
    }

    @Test
    void kendall_rises_when_ties_are_corrected_for() {
        var tied = random(3, 4);
        assertThat(Tables.value(new KendallW(true), tied)).isGreaterThan(Tables.value(new KendallW(false), tied));
    }

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3 })
    void kendall_from_pairs_is_kendall_on_complete_tables_without_ties(long seed) {
        var random = new java.util.SplittableRandom(seed);
        var rows = new double[12][4];
        for (var row : rows)
            for (int r = 0; r < 4; r++)
                row[r] = random.nextDouble();
        assertThat(Tables.value(new KendallWPairwise(), table(rows))).isEqualTo(Tables.value(new KendallW(true), table(rows)), within(1e-12));
    }

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3 })
    void cronbach_is_the_consistency_of_the_mean(long seed) {
        var data = random(seed, 5);
        assertThat(Tables.value(new CronbachAlpha(false), data)).isEqualTo(Tables.value(Icc.CK, data), within(1e-12));
        var feldt = Tables.evaluate(new CronbachAlpha(false), data).interval().orElseThrow();
        var f = Tables.evaluate(Icc.CK, data).interval().orElseThrow();
        assertThat(feldt.low()).isEqualTo(f.low(), within(1e-9));
        assertThat(feldt.high()).isEqualTo(f.high(), within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3 })
    void lin_and_iota_are_conger_with_quadratic_weights(long seed) {
        var data = random(seed, 2);
        double conger = Tables.value(new CongerKappa(Weighting.QUADRATIC, CategorySet.OBSERVED), data);
        assertThat(Tables.value(new LinCcc(), data)).isEqualTo(conger, within(1e-12));
        assertThat(Tables.value(new Iota(), data)).isEqualTo(conger, within(1e-12));
        assertThat(Tables.value(new CohenKappa(Weighting.QUADRATIC), data)).isEqualTo(conger, within(1e-12));
        assertThat(Tables.value(new LightKappa(Weighting.QUADRATIC), data)).isEqualTo(conger, within(1e-12));
    }

    @Test
    void gwet_alpha_is_krippendorff_alpha_for_three_metrics() {
        var data = Ratings.wide(Level.RATIO, Categories.range(1, 5), Tables.random(8, 40, 4, 5, 1, .3));
        assertThat(Tables.value(new GwetAlpha(Weighting.UNWEIGHTED), data)).isEqualTo(Tables.value(new KrippendorffAlpha(Metric.Plain.NOMINAL), data), within(1e-12));
        assertThat(Tables.value(new GwetAlpha(Weighting.QUADRATIC), data)).isEqualTo(Tables.value(new KrippendorffAlpha(Metric.Plain.INTERVAL), data), within(1e-12));
        assertThat(Tables.value(new GwetAlpha(Weighting.RATIO), data)).isEqualTo(Tables.value(new KrippendorffAlpha(Metric.Plain.RATIO), data), within(1e-12));
    }

    @Test
    void rwg_and_finn_stay_high_where_units_hardly_differ() {
        var narrow = table(new double[][] { { 4, 4, 5 }, { 4, 5, 4 }, { 5, 4, 4 }, { 4, 4, 4 } });
        assertThat(Tables.value(new Rwg(7), narrow)).isEqualTo(1 - .75 / 3 / 4, within(1e-12));
        assertThat(Tables.value(new Finn(7, Icc.Model.ONEWAY), narrow)).isGreaterThan(.9);
        assertThat(Tables.value(Icc.ONE, narrow)).isLessThan(0);
    }

    @Test
    void robinson_is_the_share_between_units() {
        assertThat(Tables.value(new RobinsonA(), table(new double[][] { { 1, 3 }, { 2, 4 }, { 5, 7 } }))).isEqualTo(1, within(1e-12));
    }

    @Test
    void all_must_agree_within_the_tolerance() {
        var data = table(new double[][] { { 1, 1, 1 }, { 1, 2, 1 }, { 1, 4, 1 }, { 5, 5, 5 } });
        assertThat(Tables.value(new AllAgree(0), data)).isEqualTo(.5);
        assertThat(Tables.value(new AllAgree(1), data)).isEqualTo(.75);
    }

    @Test
    void largest_kappa_follows_from_the_margins() {
        var data = Tables.crosstab(Level.NOMINAL, new int[] { 40, 20 }, new int[] { 10, 30 });
        // margins .6/.4 and .5/.5: largest agreement .9, chance .5
        assertThat(Tables.value(new KappaMax(), data)).isEqualTo(.8, within(1e-12));
        assertThat(Tables.evaluate(new KappaMax(), data).details().get("bias_index")).isEqualTo(.1, within(1e-12));
    }

    @Test
    void margin_tests_agree_with_mcnemar_for_two_categories() {
        var data = Tables.crosstab(Level.NOMINAL, new int[] { 40, 20 }, new int[] { 10, 30 });
        double mcnemar = 100 / 30.;
        assertThat(MarginTest.bowker(data).orElseThrow().statistic()).isEqualTo(mcnemar, within(1e-10));
        assertThat(MarginTest.stuartMaxwell(data).orElseThrow().statistic()).isEqualTo(mcnemar, within(1e-10));
        assertThat(MarginTest.bhapkar(data).orElseThrow().statistic()).isEqualTo(mcnemar / (1 - mcnemar / 100), within(1e-10));
        assertThat(MarginTest.raterBias(data).orElseThrow().statistic()).isEqualTo(mcnemar, within(1e-10));
        assertThat(MarginTest.secondHigher(data).orElseThrow()).isEqualTo(2 / 3., within(1e-12));
    }

    /** In R, the pairs that were confused summed: 25 on 12 degrees of freedom, pchisq .0148228746. They differ on 25 of 30 slices. */
    @Test
    void symmetry_is_tested_on_the_pairs_of_categories_that_were_confused() {
        var first = "767774424344454454543432344434";
        var second = "745764313123332342241322132122";
        var table = new double[30][2];
        for (int u = 0; u < 30; u++)
            table[u] = new double[] { first.charAt(u) - '0', second.charAt(u) - '0' };
        var result = Tables.evaluate(new MarginCoefficient(MarginCoefficient.Kind.MCNEMAR_BOWKER), Ratings.wide(Level.ORDINAL, Categories.range(1, 7), table));
        assertThat(result.number().orElseThrow()).isEqualTo(25, within(1e-9));
        assertThat(result.details().get("df")).isEqualTo(12);
        assertThat(result.details().get("p")).isEqualTo(.0148228746, within(1e-9));
    }

    @Test
    void observers_who_never_disagree_give_symmetry_no_test() {
        var same = table(new double[][] { { 1, 1 }, { 2, 2 }, { 3, 3 } });
        assertThat(MarginTest.bowker(same)).isEmpty();
        assertThat(MarginTest.bowker(table(new double[][] { { 1, 2 }, { 2, 3 }, { 3, 2 } })).orElseThrow().df()).isEqualTo(2);
    }

    /** Wilson by hand for 0 of 7: 0 and z² / (7 + z²). */
    @Test
    void a_share_of_none_or_all_reaches_the_end_of_its_range_exactly() {
        for (int n = 1; n < 200; n++) {
            assertThat(Proportion.wilson(0, n, .95).low()).isZero();
            assertThat(Proportion.wilson(1, n, .95).high()).isEqualTo(1);
        }
        assertThat(Proportion.wilson(0, 7, .95).high()).isEqualTo(3.841458821 / 10.841458821, within(1e-9));
    }

    @Test
    void limits_of_agreement_lie_about_the_mean_difference() {
        var limits = BlandAltman.of(table(new double[][] { { 5, 4 }, { 6, 3 }, { 4, 2 } }), 0, 1, .95).orElseThrow();
        assertThat(limits.bias()).isEqualTo(2, within(1e-12));
        assertThat(limits.low()).isEqualTo(2 - 1.96, within(1e-12));
        assertThat(limits.ofBias().low()).isEqualTo(2 - 4.30265 / Math.sqrt(3), within(1e-4));
    }
}
