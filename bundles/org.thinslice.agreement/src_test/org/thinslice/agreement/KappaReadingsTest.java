// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The readings of κ with gaps, and what stands beside κ. Numbers of tables with gaps by NumPy from the definitions. */
class KappaReadingsTest {

    private static final Ratings GAPS = SpecificAgreementTest.GAPS.at(Level.NOMINAL);

    @Test
    void cohen_with_gaps_takes_the_units_both_rated_or_all_margins() {
        var table = Tables.byRater(Level.NOMINAL, Categories.range(1, 3), "12312.3", "1232.22");
        // both rated 1-1, 2-2, 3-3, 1-2 and 3-2; all margins: 2, 2, 2 of 6 and 1, 4, 1 of 6
        assertThat(Tables.evaluate(new CohenKappa(Weighting.UNWEIGHTED), table).details().get("pa")).isEqualTo(.6, within(1e-12));
        assertThat(Tables.evaluate(new CohenKappa(Weighting.UNWEIGHTED), table).details().get("pe"))
                .isEqualTo((2 * 1 + 1 * 3 + 2 * 1) / 25., within(1e-12));
        var gwet = Tables.evaluate(new CohenKappa(Weighting.UNWEIGHTED, CohenKappa.Missing.GWET), table);
        assertThat(gwet.details().get("pe")).isEqualTo((2 * 1 + 2 * 4 + 2 * 1) / 36., within(1e-12));
        assertThat(gwet.number().orElseThrow()).isEqualTo((.6 - 1 / 3.) / (2 / 3.), within(1e-12));
        assertThat(gwet.id()).isEqualTo("cohen_kappa/weights=unweighted/missing=gwet");
        assertThat(gwet.interval().orElseThrow().method()).isEqualTo("t");
        var three = Tables.byRater(Level.NOMINAL, Categories.range(1, 3), "12", "12", "11");
        assertThat(Tables.evaluate(new CohenKappa(Weighting.UNWEIGHTED, CohenKappa.Missing.GWET), three).why()).contains("the table has 3");
        assertThat(Tables.evaluate(new ScottPi(Weighting.UNWEIGHTED, CategorySet.FULL), three).why()).contains("the table has 3");
    }

    @Test
    void light_with_gaps_takes_each_pair_on_the_units_both_rated_and_counts_pairs_without_a_kappa() {
        var light = Tables.evaluate(new LightKappa(Weighting.UNWEIGHTED, true), GAPS);
        assertThat(light.number().orElseThrow()).isEqualTo(.2898272017837235, within(1e-12));
        assertThat(light.details()).containsEntry("pairs", 6.0);
        var apart = Tables.byRater(Level.NOMINAL, Categories.range(1, 2), "1212..", "1122..", "....12");
        var two = Tables.evaluate(new LightKappa(Weighting.UNWEIGHTED, true), apart);
        assertThat(two.number()).hasValue(0);
        assertThat(two.details()).containsEntry("pairs", 1.0);
        assertThat(two.findings()).contains(new Finding(Finding.Kind.DROPPED, "2 of 3 pairs of observers have no κ and were left out."));
        var none = Tables.byRater(Level.NOMINAL, Categories.range(1, 2), "12..", "..12");
        assertThat(Tables.evaluate(new LightKappa(Weighting.UNWEIGHTED, true), none).why()).startsWith("No two observers have a κ");
    }

    /** The quick statistic of pairs against the formula on repeated rows. */
    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3 })
    void light_resampled_is_light_of_the_rows_drawn(long seed) {
        var ratings = Ratings.wide(Level.ORDINAL, Categories.range(1, 6), Tables.random(seed, 15, 4, 5, 1, .3));
        var light = new LightKappa(Weighting.LINEAR, true);
        var quick = light.statistic(ratings, ratings.wide());
        var slow = new RowStatistic(ratings.wide(), light.formula(ratings));
        var random = new SplittableRandom(seed);
        for (int round = 0; round < 20; round++) {
            int[] weights = random.ints(15, 0, 3).toArray();
            assertThat(quick.of(weights)).isEqualTo(slow.of(weights), within(1e-12));
        }
        for (int u = 0; u < 15; u++)
            assertThat(quick.without(u)).isEqualTo(slow.without(u), within(1e-12));
        assertThat(quick.itemOfUnit()).isEqualTo(slow.itemOfUnit());
        assertThat(quick.frequency()).isEqualTo(slow.frequency());
    }

    @Test
    void hubert_is_conger_or_counts_all_units() {
        assertThat(Tables.value(new HubertKappa(), GAPS))
                .isEqualTo(Tables.value(new CongerKappa(Weighting.UNWEIGHTED, CategorySet.OBSERVED), GAPS), within(1e-15));
        assertThat(Tables.value(new HubertKappaOfAllUnits(), GAPS)).isEqualTo(.3930998086945051, within(1e-12));
        var wide = new double[13][];
        System.arraycopy(GAPS.wide(), 0, wide, 0, 10);
        for (int u = 10; u < 13; u++)
            wide[u] = new double[] { Double.NaN, Double.NaN, Double.NaN, Double.NaN };
        var unrated = Ratings.wide(Level.NOMINAL, Categories.NONE, wide);
        assertThat(Tables.value(new HubertKappaOfAllUnits(), unrated)).isEqualTo(.4445754295716789, within(1e-12));
        assertThat(Tables.value(new HubertKappa(), unrated)).isEqualTo(Tables.value(new HubertKappa(), GAPS), within(1e-15));
        assertThat(new HubertKappa().label()).isEqualTo("Hubert's κ");
    }

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3 })
    void hubert_is_the_same_in_both_readings_without_gaps(long seed) {
        var table = Ratings.wide(Level.NOMINAL, Categories.NONE, Tables.random(seed, 25, 4, 4, 1, 0));
        assertThat(Tables.value(new HubertKappaOfAllUnits(), table)).isEqualTo(Tables.value(new HubertKappa(), table), within(1e-12));
    }

    @Test
    void the_paradox_of_kappa_is_told_by_its_indices() {
        var table = SpecificAgreementTest.PARADOX;
        assertThat(Tables.value(new KappaIndex(KappaIndex.Kind.PREVALENCE_INDEX), table)).isEqualTo(118 / 125., within(1e-12));
        assertThat(Tables.value(new KappaIndex(KappaIndex.Kind.BIAS_INDEX), table)).isEqualTo(3 / 125., within(1e-12));
        assertThat(Tables.value(new KappaIndex(KappaIndex.Kind.PABAK), table)).isEqualTo(2 * 118 / 125. - 1, within(1e-12));
        assertThat(Tables.value(new CohenKappa(Weighting.UNWEIGHTED), table)).isEqualTo(-.023, within(5e-4));
        assertThat(Tables.value(new GwetAc(Weighting.UNWEIGHTED, CategorySet.FULL), table)).isEqualTo(.941, within(5e-4));
        // margins 123, 2 and 120, 5: most 122/125, chance (123·120 + 2·5)/125²
        double chance = (123 * 120 + 2 * 5) / 15625.;
        assertThat(Tables.value(new KappaMax(), table)).isEqualTo((122 / 125. - chance) / (1 - chance), within(1e-12));
    }

    /** Byrt, Bishop & Carlin 1993: κ = (PABAK − PI² + BI²) / (1 − PI² + BI²). */
    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 4, 5 })
    void prevalence_and_bias_make_kappa_of_pabak(long seed) {
        var random = new SplittableRandom(seed);
        var table = Tables.crosstab(Level.NOMINAL, new int[] { random.nextInt(1, 40), random.nextInt(9) },
                new int[] { random.nextInt(9), random.nextInt(1, 40) });
        double prevalence = Math.pow(Tables.value(new KappaIndex(KappaIndex.Kind.PREVALENCE_INDEX), table), 2);
        double bias = Math.pow(Tables.value(new KappaIndex(KappaIndex.Kind.BIAS_INDEX), table), 2);
        double pabak = Tables.value(new KappaIndex(KappaIndex.Kind.PABAK), table);
        assertThat(Tables.value(new CohenKappa(Weighting.UNWEIGHTED), table))
                .isEqualTo((pabak - prevalence + bias) / (1 - prevalence + bias), within(1e-12));
    }

    @Test
    void pabak_is_brennan_and_prediger_and_the_indices_are_for_two_categories() {
        var table = Ratings.wide(Level.NOMINAL, Categories.range(1, 5), Tables.random(4, 40, 2, 5, 1, .2));
        assertThat(Tables.value(new KappaIndex(KappaIndex.Kind.PABAK), table)).isEqualTo(
                Tables.value(new BrennanPrediger(Weighting.UNWEIGHTED, CategorySet.FULL), table), within(1e-12));
        assertThat(Tables.evaluate(new KappaIndex(KappaIndex.Kind.BIAS_INDEX), table).why()).isEqualTo("The index is for two categories; there are 5.");
        var one = Tables.byRater(Level.NOMINAL, Categories.NONE, "11", "11");
        assertThat(Tables.evaluate(new KappaIndex(KappaIndex.Kind.PABAK), one).why()).startsWith("There is one category only");
    }

    @Test
    void largest_kappa_of_all_units_falls_with_every_gap() {
        // margins 3, 2 of 6 and 2, 3 of 6: most (2 + 2)/6, chance (3·2 + 2·3)/36
        var table = Tables.byRater(Level.NOMINAL, Categories.range(1, 2), "11122.", ".12221");
        assertThat(Tables.value(new KappaMax(true), table)).isEqualTo((4 / 6. - 1 / 3.) / (2 / 3.), within(1e-12));
        assertThat(Tables.value(new KappaMax(), table)).isEqualTo(((2 + 1) / 4. - (2 * 1 + 2 * 3) / 16.) / (1 - .5), within(1e-12));
    }

    /** χ² by NumPy with a pseudo-inverse. */
    @Test
    void margins_of_categories_never_confused_are_tested_group_by_group() {
        var apart = Tables.crosstab(Level.NOMINAL, new int[] { 5, 3, 0, 0 }, new int[] { 1, 6, 0, 0 }, new int[] { 0, 0, 4, 6 }, new int[] { 0, 0, 2, 3 });
        var test = MarginTest.stuartMaxwell(apart).orElseThrow();
        assertThat(test.statistic()).isEqualTo(3, within(1e-12));
        assertThat(test.df()).isEqualTo(2);
        var linked = Tables.crosstab(Level.NOMINAL, new int[] { 5, 3, 0, 2 }, new int[] { 1, 6, 0, 0 }, new int[] { 0, 0, 4, 6 }, new int[] { 0, 0, 2, 3 });
        var result = Tables.evaluate(new MarginCoefficient(MarginCoefficient.Kind.STUART_MAXWELL), linked);
        assertThat(result.number().orElseThrow()).isEqualTo(5, within(1e-12));
        assertThat(result.details()).containsEntry("df", 3.0);
        assertThat(result.details().get("p")).isEqualTo(.1717971442967335, within(1e-9));
        assertThat(result.why()).isEqualTo("This is a test; its probability is among the details.");
        assertThat(result.findings()).noneMatch(finding -> finding.kind() == Finding.Kind.OUT_OF_RANGE);
        assertThat(Tables.value(new MarginCoefficient(MarginCoefficient.Kind.BHAPKAR), linked)).isEqualTo(5.925925925925924, within(1e-12));
    }

    @Test
    void tests_of_margins_need_disagreement_and_two_observers() {
        var equal = Tables.byRater(Level.NOMINAL, Categories.range(1, 2), "1212", "1212");
        for (var kind : MarginCoefficient.Kind.values())
            assertThat(Tables.evaluate(new MarginCoefficient(kind), equal).why()).startsWith("The two observers do not disagree");
        var opposed = Tables.byRater(Level.NOMINAL, Categories.range(1, 2), "1111", "2222");
        assertThat(MarginTest.stuartMaxwell(opposed).orElseThrow().statistic()).isEqualTo(4, within(1e-12));
        assertThat(MarginTest.bhapkar(opposed)).isEmpty();
        assertThat(Tables.evaluate(new MarginCoefficient(MarginCoefficient.Kind.BHAPKAR), opposed).why()).startsWith("This test has no value here");
        assertThat(Tables.evaluate(new MarginCoefficient(MarginCoefficient.Kind.BHAPKAR), GAPS).why()).contains("the table has 4");
    }

    @Test
    void mean_difference_carries_the_limits_of_agreement() {
        var table = Ratings.wide(Level.INTERVAL, Categories.NONE, new double[][] { { 3, 1 }, { 5, 4 }, { 2, 3 }, { 8, 6 } });
        var result = Tables.evaluate(new MeanDifference(), table);
        assertThat(result.number()).hasValue(1);
        double s = Math.sqrt((1 + 0 + 4 + 1) / 3.);
        assertThat(result.details().get("deviation")).isEqualTo(s, within(1e-12));
        assertThat(result.details().get("low")).isEqualTo(1 - 1.96 * s, within(1e-12));
        assertThat(result.details().get("high")).isEqualTo(1 + 1.96 * s, within(1e-12));
        double t = 3.182446305284263;
        assertThat(result.interval().orElseThrow().high()).isEqualTo(1 + t * s / 2, within(1e-9));
        assertThat(result.details().get("low_from")).isEqualTo(1 - 1.96 * s - t * s * Math.sqrt(.75), within(1e-9));
        assertThat(result.details().get("low_to")).isEqualTo(1 - 1.96 * s + t * s * Math.sqrt(.75), within(1e-9));
        assertThat(result.details().get("high_from")).isEqualTo(1 + 1.96 * s - t * s * Math.sqrt(.75), within(1e-9));
        assertThat(result.details().get("high_to")).isEqualTo(1 + 1.96 * s + t * s * Math.sqrt(.75), within(1e-9));
        assertThat(Tables.evaluate(new MeanDifference(), table.at(Level.NOMINAL)).why()).contains("these are names");
        var same = Ratings.wide(Level.INTERVAL, Categories.NONE, new double[][] { { 3, 1 }, { 5, 3 } });
        assertThat(Tables.evaluate(new MeanDifference(), same).why()).contains("no scatter");
        assertThat(Tables.evaluate(new MeanDifference(), Ratings.wide(Level.INTERVAL, Categories.NONE, new double[][] { { 1, 2 } })).why())
                .contains("1 of 1 units");
    }

    /** With r = 0 the accuracy C_b still has a value, and so has the interval: by hand, s² 1.25 each, no shift, so C_b = 1. */
    @Test
    void concordance_of_uncorrelated_ratings_has_an_interval() {
        var table = Ratings.wide(Level.INTERVAL, Categories.NONE, new double[][] { { 1, 2 }, { 2, 4 }, { 3, 1 }, { 4, 3 } });
        var none = Tables.evaluate(new LinCcc(), table);
        assertThat(none.number().orElseThrow()).isEqualTo(0, within(1e-15));
        assertThat(none.interval().orElseThrow().high()).isEqualTo(Math.tanh(1.959963984540054 * Math.sqrt(.5)), within(1e-9));
        assertThat(none.interval().orElseThrow().low()).isEqualTo(-Math.tanh(1.959963984540054 * Math.sqrt(.5)), within(1e-9));
    }
}
