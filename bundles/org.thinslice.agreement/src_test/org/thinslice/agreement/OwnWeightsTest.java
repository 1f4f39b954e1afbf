// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.thinslice.base.Problem;

/** Weights of one's own, and all sets of weights in all coefficients that take them. Numbers by NumPy from the definitions. */
class OwnWeightsTest {

    private static final double[] POINTS = { 1, 2, 3 };
    private static final String MINE = "1 0.4 0; 0.4 1 0.9; 0 0.9 1";
    private static final Ratings TABLE = Tables.crosstab(Level.ORDINAL, new int[] { 20, 5, 1 }, new int[] { 4, 15, 6 }, new int[] { 2, 3, 14 });

    private static List<Coefficient> with(Weights weights, CategorySet set) {
        return List.of(new PercentAgreement(weights, set), new CohenKappa(weights), new CohenKappa(weights, CohenKappa.Missing.GWET),
                new ScottPi(weights, set), new FleissKappa(weights, set), new CongerKappa(weights, set), new BrennanPrediger(weights, set),
                new GwetAc(weights, set), new LightKappa(weights), new GwetAlpha(weights));
    }

    @Test
    void give_the_values_of_their_definitions() throws Problem {
        var mine = OwnWeights.read(POINTS, MINE);
        assertThat(Tables.value(new PercentAgreement(mine, CategorySet.FULL), TABLE)).isEqualTo(.8671428571428572, within(1e-12));
        assertThat(Tables.value(new BrennanPrediger(mine, CategorySet.FULL), TABLE)).isEqualTo(.6483193277310927, within(1e-12));
        assertThat(Tables.value(new GwetAc(mine, CategorySet.FULL), TABLE)).isEqualTo(.6515984015984019, within(1e-12));
        assertThat(Tables.value(new ScottPi(mine, CategorySet.FULL), TABLE)).isEqualTo(.6546052631578949, within(1e-12));
        var kappa = Tables.evaluate(new CohenKappa(mine), TABLE);
        assertThat(kappa.number().orElseThrow()).isEqualTo(.6546419098143238, within(1e-12));
        assertThat(kappa.details().get("se")).isEqualTo(.08516406702964513, within(1e-8));
        assertThat(kappa.options()).containsEntry("weights", "own").containsEntry("matrix", "1 0.4 0; 0.4 1 0.9; 0 0.9 1");
        assertThat(kappa.label()).isEqualTo("Weighted κ (own)");
    }

    @ParameterizedTest
    @CsvSource({ "UNWEIGHTED, .5476923076923077, .08238684306591142", "QUADRATIC, .6703296703296702, .08225269022413467" })
    void errors_of_kappa_are_those_of_its_derivatives(Weighting weighting, double value, double error) {
        var kappa = Tables.evaluate(new CohenKappa(weighting), TABLE);
        assertThat(kappa.number().orElseThrow()).isEqualTo(value, within(1e-12));
        assertThat(kappa.details().get("se")).isEqualTo(error, within(1e-8));
    }

    @ParameterizedTest
    @EnumSource(Weighting.class)
    void a_matrix_typed_in_does_what_the_set_of_that_name_does(Weighting weighting) throws Problem {
        var typed = OwnWeights.of(POINTS, weighting.matrix(POINTS));
        for (var set : CategorySet.values())
            for (int i = 0; i < 10; i++)
                assertThat(Tables.value(with(typed, set).get(i), TABLE)).as(with(weighting, set).get(i).label())
                        .isEqualTo(Tables.value(with(weighting, set).get(i), TABLE), within(1e-12));
    }

    @ParameterizedTest
    @EnumSource(Weighting.class)
    void two_observers_without_gaps_make_cohen_conger_hubert_and_light_one(Weighting weighting) {
        double cohen = Tables.value(new CohenKappa(weighting), TABLE);
        assertThat(Tables.value(new CongerKappa(weighting, CategorySet.FULL), TABLE)).isEqualTo(cohen, within(1e-12));
        assertThat(Tables.value(new LightKappa(weighting), TABLE)).isEqualTo(cohen, within(1e-12));
        assertThat(Tables.value(new LightKappa(weighting, true), TABLE)).isEqualTo(cohen, within(1e-12));
        assertThat(Tables.value(new CohenKappa(weighting, CohenKappa.Missing.GWET), TABLE)).isEqualTo(cohen, within(1e-12));
    }

    @ParameterizedTest
    @EnumSource(value = Weighting.class, names = { "ORDINAL", "CIRCULAR", "BIPOLAR" })
    void distances_are_those_of_the_declared_scale_also_where_points_are_unused(Weighting weighting) {
        var table = Tables.byRater(Level.ORDINAL, Categories.range(1, 7), "2253525", "2255323");
        var all = OwnWeightsTest.typed(weighting, 1, 2, 3, 4, 5, 6, 7);
        assertThat(Tables.value(new CohenKappa(weighting), table)).isEqualTo(Tables.value(new CohenKappa(all), table), within(1e-12));
        assertThat(Tables.value(new CohenKappa(weighting), table)).isNotCloseTo(
                Tables.value(new CohenKappa(weighting), table.on(Categories.of(2, 3, 5))), within(1e-3));
    }

    private static Weights typed(Weighting weighting, double... points) {
        try {
            return OwnWeights.of(points, weighting.matrix(points));
        } catch (Problem never) {
            throw new AssertionError(never);
        }
    }

    @Test
    void a_category_without_weights_leaves_coefficients_undefined() throws Problem {
        var two = OwnWeights.read(new double[] { 1, 2 }, "1 0.5; 0.5 1");
        for (var coefficient : with(two, CategorySet.FULL))
            assertThat(Tables.evaluate(coefficient, TABLE).why()).as(coefficient.label()).isEqualTo("The weights have no row for 3.");
        assertThatThrownBy(() -> two.matrix(POINTS)).isInstanceOf(IllegalArgumentException.class);
        assertThat(two.matrix(new double[] { 2 })).isEqualTo(new double[][] { { 1 } });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "1 0; 0 1 | The weight matrix has 2 rows for 3 categories. It needs one row and one column for each category of the scale, in its order.",
            "1 0 0; 0 1; 0 0 1 | Row 2 of the weight matrix has 2 weights for 3 categories.",
            "1 0 0; 0 1 1.5; 0 1.5 1 | The weight in row 3, column 2 is 1.5; weights lie between 0 and 1.",
            "1 0 0; 0 1 -0.5; 0 -0.5 1 | The weight in row 3, column 2 is -0.5; weights lie between 0 and 1.",
            "1 NaN 0; NaN 1 0; 0 0 1 | The weight in row 2, column 1 is NaN; weights lie between 0 and 1.",
            "1 0 0.5; 0 1 0; 0 0 1 | The weight in row 3, column 1 is 0, but the one across the diagonal is 0.5; which observer said which must not matter.",
            "1 0 0; 0 0.9 0; 0 0 1 | The weight in row 2, column 2 is 0.9; the same category counts as full agreement, 1.",
            "1 0 0; 0 1 x; 0 x 1 | The weight x is not a number. Divide rows by semicolons and weights by blanks, with a decimal point." })
    void refuse_what_is_no_weight_matrix(String text, String sentence) {
        assertThatThrownBy(() -> OwnWeights.read(POINTS, text)).isInstanceOf(Problem.class).hasMessage(sentence);
    }

    @Test
    void refuse_categories_that_do_not_ascend() {
        assertThatThrownBy(() -> OwnWeights.of(new double[] { 2, 1 }, new double[][] { { 1, 0 }, { 0, 1 } })).isInstanceOf(Problem.class)
                .hasMessage("The categories of a weight matrix ascend, each once.");
        assertThatThrownBy(() -> new OwnWeights(List.of(1., 2.), List.of(List.of(1.)))).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1 rows for 2 categories");
    }

    @Test
    void are_for_names_too_where_formulas_say_nothing() throws Exception {
        var names = Ratings.wide(Level.NOMINAL, Categories.named("gaze", "smile", "nod"), TABLE.wide());
        assertThat(Tables.value(Coefficients.named(names, List.of("gwet_ac/weights=own/matrix=" + MINE)).get(0), names))
                .isEqualTo(.6515984015984019, within(1e-12));
        for (var weighting : Weighting.values())
            if (weighting != Weighting.UNWEIGHTED)
                for (var coefficient : with(weighting, CategorySet.FULL))
                    assertThat(Tables.evaluate(coefficient, names).why()).as(coefficient.label()).contains("these are names");
        var ordered = names.at(Level.ORDINAL);
        assertThat(Tables.value(new CohenKappa(Weighting.QUADRATIC), ordered)).isEqualTo(.6703296703296702, within(1e-12));
    }
}
