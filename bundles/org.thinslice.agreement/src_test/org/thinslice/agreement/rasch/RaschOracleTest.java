// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.rasch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.thinslice.agreement.Categories;
import org.thinslice.agreement.Level;
import org.thinslice.agreement.Ratings;
import org.thinslice.base.Progress;
import org.thinslice.base.Stopped;

/**
 * Compared with likelihoods written apart from this code in numpy: the marginal one on 1,400 nodes, maximised by BFGS and
 * Newton steps with numerical derivatives, standard errors from its numerical Hessian; the conditional one from elementary
 * symmetric functions. The judgements were drawn from the model with numpy's generator, seed 20.
 */
class RaschOracleTest {

    private static final String[] YES_NO = {
            "111111010111110111010111101111111011110011100011011111101111111101111010101010011100000111011111101110100101111111110110101110111110101011011111110011",
            "111100000000110001010101100110110011100001011011011111010011111111101001110000011111000110011111000111100100111110111100010010101110110100100111011011",
            "101010000110000111110100100010001011101010101011011101101101111101000110000001111010011001011111100111100010100011101100100001101010110011010111010101",
            "101100001101000101000101101011111111010011100001001000001101111101100111101000111110000011011111001111001110111010010101101101100010100010100111010011",
            "111010010101000111010000100000111011000011101001001101000000111101010011011010111100000100011010001110100100101100000100111100100000100001000101100001",
            "101110001000000101000100100010001011000011100000000100001000011101001010100010110110000100011000000011100000100000000101000100010000101001000111100000" };

    /** Two lines for each observer: the first item, the second item. */
    private static final String[] FIVE_POINTS = { "12..25...5.55.45....5.215.353.445.4.24.34.444553.3", "13..14...4.43.43....3.223.354.555.3.42.42.534455.2",
            ".44523.2541542..44.341...33.53..534.35132554.55423", ".35524.2542523..45.121...44.25..541.44112223.25421",
            ".35.1.5....4.21.4.21.1132...52355525..11..43.4..2.", ".14.1.4....3.33.4.32.1112...14344115..12..23.3..2.",
            "..5..24.45.1121.432...112.4....3.213...3133.4....1", "..4..23.23.1313.322...133.4....2.233...2123.2....2" };

    static Judgements fivePoints() {
        var items = new LinkedHashMap<String, Ratings>();
        for (int i = 0; i < 2; i++)
            items.put("item" + (i + 1), table(Categories.range(1, 5), FIVE_POINTS[i], FIVE_POINTS[2 + i], FIVE_POINTS[4 + i], FIVE_POINTS[6 + i]));
        return Judgements.of(items);
    }

    static Ratings table(Categories categories, String... observers) {
        var rows = new double[observers[0].length()][observers.length];
        for (int r = 0; r < observers.length; r++)
            for (int u = 0; u < rows.length; u++)
                rows[u][r] = observers[r].charAt(u) == '.' ? Double.NaN : observers[r].charAt(u) - '0';
        return Ratings.wide(Level.ORDINAL, categories, rows);
    }

    static Rasch.Fitted fit(Judgements judgements, Steps steps) {
        try {
            return (Rasch.Fitted) Rasch.fit(judgements, steps, .95, Progress.NONE);
        } catch (Stopped never) {
            throw new AssertionError(never);
        }
    }

    private static void same(Rasch.Facet facet, Function<Rasch.Element, Double> number, double tolerance, double... expected) {
        for (int i = 0; i < expected.length; i++)
            assertThat(number.apply(facet.elements().get(i))).as(facet.elements().get(i).name()).isEqualTo(expected[i], within(tolerance));
    }

    private static double measure(Rasch.Element element) {
        return element.measure().number().orElseThrow();
    }

    @Test
    void yes_and_no_have_the_largest_marginal_likelihood() {
        var fitted = fit(Judgements.of("smiles", table(Categories.of(0, 1), YES_NO)), Steps.SHARED);
        assertThat(fitted.logLikelihood()).isEqualTo(-542.0743939466706, within(1e-7));
        assertThat(fitted.parameters()).isEqualTo(7);
        same(fitted.observers(), RaschOracleTest::measure, 2e-6, -1.2093768582, -.2777964315, -.0516660539, -.1267694116, .513162588, 1.1524461672);
        same(fitted.observers(), e -> e.error().orElseThrow(), 2e-5, .1974101919, .1790832064, .1778894032, .1781444567, .1804985437, .1931314046);
        assertThat(fitted.mean()).isEqualTo(.10674700305838647, within(2e-6));
        assertThat(fitted.sd()).isEqualTo(1.4818053202604247, within(2e-6));
        same(fitted.slices(), RaschOracleTest::measure, 2e-6, 2.1345538614, .0299405445, 2.1345538614);
        same(fitted.slices(), e -> e.error().orElseThrow(), 2e-6, .9672055135, .7748270766, .9672055135);
        same(fitted.observers(), e -> e.fit().orElseThrow().infit(), 2e-6, .9338366675, 1.1398389996, 1.080405323, .9635472946, .9283539044, .9512552272);
        same(fitted.observers(), e -> e.fit().orElseThrow().outfit(), 2e-6, .851463282, 1.2281200957, 1.1090626477, .9350982112, .8668463874, .9113774328);
        assertThat(fitted.scales()).singleElement().satisfies(scale -> assertThat(scale.thresholds()).singleElement()
                .satisfies(step -> assertThat(step.value()).isZero()));
        assertThat(fitted.items().elements().get(0).measure().why()).contains("one item only");
    }

    /** The conditional likelihood does without a distribution of the slices; where that is normal, both agree. */
    @Test
    void yes_and_no_agree_with_the_conditional_likelihood_within_a_tenth_of_a_standard_error() {
        var fitted = fit(Judgements.of("smiles", table(Categories.of(0, 1), YES_NO)), Steps.SHARED);
        same(fitted.observers(), RaschOracleTest::measure, .0195, -1.1969152082, -.2828256775, -.0598554456, -.1341075299, .5061887077, 1.1675151535);
        same(fitted.observers(), e -> e.error().orElseThrow(), .005, .1961046559, .1781049236, .1774602672, .1775293353, .1815863786, .1975039272);
    }

    @Test
    void three_facets_with_shared_thresholds() {
        var fitted = fit(fivePoints(), Steps.SHARED);
        assertThat(fitted.logLikelihood()).isEqualTo(-337.0755174713695, within(1e-7));
        assertThat(fitted.parameters()).isEqualTo(9);
        same(fitted.observers(), RaschOracleTest::measure, 5e-6, -.7208061491, -.3739571467, .2831654777, .8115978181);
        same(fitted.observers(), e -> e.error().orElseThrow(), 5e-5, .1545127285, .135289558, .143054716, .1672872159);
        same(fitted.items(), RaschOracleTest::measure, 5e-6, -.2225749589, .2225749589);
        same(fitted.items(), e -> e.error().orElseThrow(), 5e-5, .0755161742, .0755161742);
        assertThresholds(fitted.scales().get(0), new double[] { -1.2528133142, -.2950088538, .3417685078, 1.2060536602 },
                new double[] { .2633343953, .2129287552, .2133925414, .2489118604 });
        assertThat(fitted.mean()).isEqualTo(-.008243336912566462, within(5e-6));
        assertThat(fitted.sd()).isEqualTo(1.2352836863060155, within(5e-6));
        same(fitted.slices(), RaschOracleTest::measure, 5e-6, -2.2834958897, -.5457806765, 1.8537860445);
        same(fitted.observers(), e -> e.fit().orElseThrow().infit(), 5e-6, .9305851713, 1.0285030512, 1.0225638757, 1.0014281421);
        same(fitted.observers(), e -> e.fit().orElseThrow().outfit(), 5e-6, .9252357793, .9917149886, .941557415, 1.1427834424);
    }

    @Test
    void three_facets_with_thresholds_of_each_item() {
        var fitted = fit(fivePoints(), Steps.BY_ITEM);
        assertThat(fitted.logLikelihood()).isEqualTo(-335.3879017285158, within(1e-7));
        assertThat(fitted.parameters()).isEqualTo(12);
        same(fitted.observers(), RaschOracleTest::measure, 5e-6, -.7259407321, -.3750542911, .2850169654, .8159780578);
        same(fitted.observers(), e -> e.error().orElseThrow(), 5e-5, .1556133999, .1359376245, .14335613, .1677980846);
        same(fitted.items(), RaschOracleTest::measure, 5e-6, -.2074704382, .2074704382);
        same(fitted.items(), e -> e.error().orElseThrow(), 5e-5, .080264424, .080264424);
        assertThat(fitted.scales()).extracting(Rasch.Scale::of).containsExactly("item1", "item2");
        assertThresholds(fitted.scales().get(0), new double[] { -.9091309031, -.3837546051, .2752125342, 1.0176729741 },
                new double[] { .3397196565, .3182938588, .2967262792, .2968429942 });
        assertThresholds(fitted.scales().get(1), new double[] { -1.5526256415, -.2753955392, .367223832, 1.4607973487 },
                new double[] { .323754539, .2831434022, .2959369523, .3392129724 });
        assertThat(fitted.mean()).isEqualTo(-.02066724299388488, within(5e-6));
        assertThat(fitted.sd()).isEqualTo(1.2421790512055504, within(5e-6));
    }

    private static void assertThresholds(Rasch.Scale scale, double[] value, double[] error) {
        assertThat(scale.thresholds()).hasSize(value.length);
        for (int k = 0; k < value.length; k++) {
            assertThat(scale.thresholds().get(k).value()).isEqualTo(value[k], within(5e-6));
            assertThat(scale.thresholds().get(k).error()).isEqualTo(error[k], within(1e-4));
            assertThat(scale.thresholds().get(k).from()).isEqualTo(k + 1);
            assertThat(scale.thresholds().get(k).to()).isEqualTo(k + 2);
        }
    }

    /** Two facets are the same model whichever is called observers: thresholds of observers are those of items turned round. */
    @Test
    void thresholds_of_each_observer_mirror_those_of_each_item() {
        var observers = new LinkedHashMap<String, Ratings>();
        for (int r = 0; r < 4; r++)
            observers.put("r" + (r + 1), table(Categories.range(1, 5), FIVE_POINTS[2 * r], FIVE_POINTS[2 * r + 1]));
        var turned = fit(Judgements.of(observers), Steps.BY_ITEM);
        var fitted = fit(fivePoints(), Steps.BY_OBSERVER);
        assertThat(fitted.logLikelihood()).isEqualTo(turned.logLikelihood(), within(1e-8));
        for (int r = 0; r < 4; r++) {
            assertThat(measure(fitted.observers().elements().get(r))).isEqualTo(measure(turned.items().elements().get(r)), within(1e-7));
            assertThat(fitted.observers().elements().get(r).error().orElseThrow())
                    .isEqualTo(turned.items().elements().get(r).error().orElseThrow(), within(1e-7));
            for (int k = 0; k < fitted.scales().get(r).thresholds().size(); k++)
                assertThat(fitted.scales().get(r).thresholds().get(k).value()).isEqualTo(turned.scales().get(r).thresholds().get(k).value(), within(1e-7));
        }
        assertThat(fitted.observers().difference()).get().extracting(Rasch.Test::df).isEqualTo(3);
    }
}
