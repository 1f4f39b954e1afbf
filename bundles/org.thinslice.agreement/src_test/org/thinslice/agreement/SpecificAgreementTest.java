// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Specific agreement (Cicchetti & Feinstein 1990; Fleiss 1975) and agreement within a tolerance. Numbers of
 * the table with gaps were computed from all pairs of its ratings with NumPy 2.4 and SciPy 1.17, independently of this code.
 */
class SpecificAgreementTest {

    /** Ten units, four observers, gaps. */
    static final Ratings GAPS = Tables.byUnit(Level.ORDINAL, Categories.range(1, 5), "112. 1123 2222 .3.3 3312 1... 2.21 4433 1111 323.");
    /** The paradox of high agreement and low κ: 118 and 2 on the diagonal would be more, here 118, 5, 2, 0. */
    static final Ratings PARADOX = Tables.crosstab(Level.NOMINAL, new int[] { 118, 5 }, new int[] { 2, 0 });

    private static Result specific(double category, double tolerance, Ratings ratings) {
        return Tables.evaluate(new SpecificAgreement(category, tolerance), ratings);
    }

    @Test
    void of_two_observers_is_twice_the_joint_choices_over_all_choices() {
        assertThat(specific(1, 0, PARADOX).number()).hasValue(2 * 118 / (2 * 118 + 5 + 2.));
        var never = specific(2, 0, PARADOX);
        assertThat(never.number()).hasValue(0);
        assertThat(never.why()).startsWith("Every unit shows the same agreement");
    }

    @Test
    void of_many_observers_with_gaps() {
        assertThat(specific(1, 0, GAPS).number().orElseThrow()).isEqualTo(.5925925925925926, within(1e-12));
        assertThat(specific(2, 0, GAPS).number().orElseThrow()).isEqualTo(.5384615384615384, within(1e-12));
        var three = specific(3, 0, GAPS);
        assertThat(three.number().orElseThrow()).isEqualTo(.38095238095238093, within(1e-12));
        assertThat(three.details()).containsEntry("units", 5.0);
        assertThat(three.details().get("se")).isEqualTo(.09566903904638996, within(1e-12));
        var limits = three.interval().orElseThrow();
        assertThat(limits.low()).isEqualTo(.16633357693026063, within(1e-9));
        assertThat(limits.high()).isEqualTo(.6549393521713113, within(1e-9));
        assertThat(limits.method()).isEqualTo("delta method, logit scale");
        assertThat(three.basis().units()).isEqualTo(9);
    }

    @Test
    void within_a_tolerance_counts_neighbours_too() {
        assertThat(specific(1, 1, GAPS).number().orElseThrow()).isEqualTo(.8518518518518519, within(1e-12));
        assertThat(specific(1, 1, GAPS).details().get("se")).isEqualTo(.11152524896668228, within(1e-12));
        assertThat(specific(2, 1, GAPS).number()).hasValue(1);
        assertThat(specific(3, 1, GAPS).label()).isEqualTo("Specific agreement on 3, within 1");
    }

    @Test
    void has_no_interval_from_one_unit_and_no_value_without_a_pair() {
        assertThat(specific(4, 0, GAPS).number().orElseThrow()).isEqualTo(1 / 3., within(1e-12));
        assertThat(specific(4, 0, GAPS).why()).isEqualTo("An interval needs at least two units that hold the category.");
        assertThat(specific(5, 0, GAPS).why()).isEqualTo("Nobody used 5 on a unit that somebody else rated as well.");
        assertThat(specific(1, 0, Tables.byRater(Level.NOMINAL, Categories.range(1, 2), "1.", ".1")).why()).startsWith("No unit was rated by two");
        assertThat(specific(1, 1, PARADOX).why()).contains("these are names");
        assertThatThrownBy(() -> new SpecificAgreement(1, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SpecificAgreement(Double.NaN, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 4 })
    void weighted_by_how_often_categories_are_chosen_it_is_the_percent_agreement(long seed) {
        var ratings = Ratings.wide(Level.NOMINAL, Categories.range(1, 4), Tables.random(seed, 30, 5, 4, 1, 0));
        double sum = 0;
        for (int category = 1; category <= 4; category++) {
            double share = 0;
            for (int i = 0; i < ratings.observations(); i++)
                share += ratings.valueAt(i) == category ? 1. / ratings.observations() : 0;
            sum += share * specific(category, 0, ratings).number().orElse(0);
        }
        assertThat(sum).isEqualTo(Tables.value(new PercentAgreement(Weighting.UNWEIGHTED, CategorySet.FULL), ratings), within(1e-12));
    }

    @Test
    void pairs_within_a_tolerance() {
        var one = Tables.evaluate(new PairsAgree(1), GAPS);
        assertThat(one.number().orElseThrow()).isEqualTo(.9259259259259258, within(1e-12));
        assertThat(one.details().get("se")).isEqualTo(.04899539464934428, within(1e-12));
        assertThat(one.interval().orElseThrow().low()).isEqualTo(.8129423432585778, within(1e-9));
        assertThat(one.interval().orElseThrow().high()).isEqualTo(1);
        assertThat(one.label()).isEqualTo("Percent agreement within 1");
        assertThat(Tables.evaluate(new PairsAgree(1), PARADOX).why()).contains("these are names");
        assertThatThrownBy(() -> new PairsAgree(Double.POSITIVE_INFINITY)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new AllAgree(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThat(new AllAgree(2).label()).isEqualTo("All observers agree within 2");
    }

    @Test
    void pairs_without_a_tolerance_are_the_percent_agreement_also_where_values_are_no_categories() {
        var none = Tables.evaluate(new PairsAgree(0), GAPS);
        assertThat(none.number().orElseThrow()).isEqualTo(.5185185185185185, within(1e-12));
        assertThat(none.number().orElseThrow())
                .isEqualTo(Tables.value(new PercentAgreement(Weighting.UNWEIGHTED, CategorySet.FULL), GAPS), within(1e-12));
        var continuous = new double[1200][2];
        for (int u = 0; u < 1200; u++)
            continuous[u] = new double[] { u, u + (u % 4) / 8. };
        var table = Ratings.wide(Level.INTERVAL, Categories.NONE, continuous);
        assertThat(Tables.value(new PairsAgree(0), table)).isEqualTo(.25);
        assertThat(Tables.value(new PairsAgree(.25), table)).isEqualTo(.75);
        assertThat(Tables.evaluate(new PercentAgreement(Weighting.UNWEIGHTED, CategorySet.FULL), table).why()).contains("different values");
    }

    @Test
    void pairs_of_one_unit_or_of_equal_units_have_no_interval() {
        assertThat(Tables.evaluate(new PairsAgree(0), Tables.byUnit(Level.ORDINAL, Categories.NONE, "112")).why()).contains("at least two units");
        assertThat(Tables.evaluate(new PairsAgree(0), Tables.byUnit(Level.ORDINAL, Categories.NONE, "11 22")).why()).contains("the same agreement");
        assertThat(Tables.evaluate(new PairsAgree(0), Tables.byUnit(Level.ORDINAL, Categories.NONE, "1. .2")).why()).startsWith("No unit");
    }
}
