// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Shrout & Fleiss 1979, tables 2 to 4; limits as printed by later authors for the same data. */
class ShroutFleiss1979Test {

    private static final Ratings TABLE_2 = Ratings.wide(Level.INTERVAL, Categories.NONE,
            new double[][] { { 9, 2, 5, 8 }, { 6, 1, 3, 2 }, { 8, 4, 6, 8 }, { 7, 1, 2, 6 }, { 10, 5, 6, 9 }, { 6, 2, 4, 7 } });

    @Test
    void reproduces_the_six_forms_of_table_4() {
        var forms = List.of(Icc.ONE, Icc.A1, Icc.C1, Icc.K, Icc.AK, Icc.CK);
        var printed = List.of(.17, .29, .71, .44, .62, .91);
        for (int i = 0; i < forms.size(); i++)
            assertThat(Tables.value(forms.get(i), TABLE_2)).as(forms.get(i).label()).isEqualTo(printed.get(i), within(.005));
    }

    @Test
    void names_each_form_as_both_papers_do() {
        assertThat(List.of(Icc.ONE, Icc.K, Icc.A1, Icc.AK, Icc.C1, Icc.CK)).extracting(Icc::label)
                .containsExactly("ICC(1)", "ICC(k)", "ICC(A,1)", "ICC(A,k)", "ICC(C,1)", "ICC(C,k)");
        assertThat(List.of(Icc.ONE, Icc.K, Icc.A1, Icc.AK, Icc.C1, Icc.CK)).extracting(Icc::shroutFleiss)
                .containsExactly("ICC(1,1)", "ICC(1,k)", "ICC(2,1)", "ICC(2,k)", "ICC(3,1)", "ICC(3,k)");
        assertThat(Icc.ONE.cases()).containsExactly("1");
        assertThat(Icc.A1.cases()).containsExactly("2", "2A", "3", "3A");
        assertThat(Icc.CK.cases()).containsExactly("2", "2A", "3A");
    }

    @Test
    void reproduces_the_mean_squares_of_table_3() {
        var details = Tables.evaluate(Icc.A1, TABLE_2).details();
        assertThat(details.get("MSR")).isEqualTo(11.24, within(.005));
        assertThat(details.get("MSW")).isEqualTo(6.26, within(.005));
        assertThat(details.get("MSC")).isEqualTo(32.49, within(.005));
        assertThat(details.get("MSE")).isEqualTo(1.02, within(.005));
    }

    @Test
    void gives_limits_of_the_single_rating() {
        var limits = Tables.evaluate(Icc.A1, TABLE_2).interval().orElseThrow();
        assertThat(limits.low()).isEqualTo(.0188, within(5e-5));
        assertThat(limits.high()).isEqualTo(.7611, within(5e-5));
        assertThat(limits.method()).isEqualTo("F");
    }

    @Test
    void steps_the_limits_of_the_mean_up_from_the_single_rating() {
        var limits = Tables.evaluate(Icc.AK, TABLE_2).interval().orElseThrow();
        assertThat(limits.low()).isEqualTo(.0711, within(5e-5));
        assertThat(limits.high()).isEqualTo(.9272, within(5e-5));
    }

    @Test
    void tests_against_zero() {
        var details = Tables.evaluate(Icc.C1, TABLE_2).details();
        assertThat(details.get("F")).isEqualTo(11.027, within(5e-4));
        assertThat(details.get("df1")).isEqualTo(5);
        assertThat(details.get("df2")).isEqualTo(15);
        assertThat(details.get("p")).isEqualTo(1.346e-4, within(5e-8));
    }

    @Test
    void does_not_lose_digits_to_a_large_offset() {
        var shifted = TABLE_2.wide();
        for (var row : shifted)
            for (int r = 0; r < row.length; r++)
                row[r] += 1e9;
        var far = Ratings.wide(Level.INTERVAL, Categories.NONE, shifted);
        assertThat(Tables.value(Icc.A1, far)).isEqualTo(Tables.value(Icc.A1, TABLE_2), within(1e-12));
    }

    @Test
    void says_which_units_it_left_out() {
        var gap = TABLE_2.wide();
        gap[2][1] = Double.NaN;
        var result = Tables.evaluate(Icc.C1, Ratings.wide(Level.INTERVAL, Categories.NONE, gap));
        assertThat(result.basis().units()).isEqualTo(5);
        assertThat(result.basis().dropped()).containsExactly(new Dropped(1, "unit", "not rated by every observer"));
        assertThat(result.findings()).extracting(Finding::kind).contains(Finding.Kind.DROPPED);
    }

    @Test
    void is_not_defined_without_variation() {
        var flat = Tables.byUnit(Level.INTERVAL, Categories.NONE, "333 333 333");
        assertThat(Tables.evaluate(Icc.A1, flat).why()).startsWith("All ratings are equal.");
    }
}
