// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Ebel 1951, table 2: three themes, up to nine judges. Numbers by R's irrNA 0.2.3 and by numpy from the formulas of {@link EbelAnova}. */
class Ebel1951Test {

    private static final double NO = Double.NaN;
    private static final Ratings TABLE_2 = Ratings.wide(Level.INTERVAL, Categories.NONE, new double[][] {
            { 8, 6, 4, 4, 3, NO, NO, NO, NO }, { 6, 9, 9, 4, 9, 6, 5, 10, 8 }, { 4, 9, 10, NO, NO, NO, NO, NO, NO } });
    private static final List<Icc> FORMS = List.of(Icc.ONE, Icc.K, Icc.A1, Icc.AK, Icc.C1, Icc.CK);

    @Test
    void reproduces_the_six_forms() {
        double[] values = { .164787740003522, .502416756176152, .0800976208729842, .308247195607368, .0847672119515598, .321568080357141 };
        for (int i = 0; i < 6; i++)
            assertThat(Tables.value(new EbelIcc(FORMS.get(i)), TABLE_2)).as(FORMS.get(i).label()).isEqualTo(values[i], within(1e-12));
    }

    /** irrNA's limits of ICC(A,k) are left out: they put ICC(A,k) where McGraw & Wong put ICC(A,1). */
    @Test
    void reproduces_limits_but_steps_those_of_the_mean_agreement_up_from_one_rating() {
        double[] limits = { -.129362013575358, .938603199866004, -1.41661147578709, .987379473587115, -.15058131047818, .912955032396851,
                -2.02816980875334, .9817102704186796, -.168442326684475, .917695258126719, -2.81328046814648, .982776913443982 };
        for (int i = 0; i < 6; i++) {
            var interval = Tables.evaluate(new EbelIcc(FORMS.get(i)), TABLE_2).interval().orElseThrow();
            assertThat(interval.low()).as(FORMS.get(i).label()).isEqualTo(limits[2 * i], within(1e-9));
            assertThat(interval.high()).isEqualTo(limits[2 * i + 1], within(1e-9));
        }
    }

    @Test
    void tests_with_the_degrees_of_freedom_of_the_gaps() {
        var one = Tables.evaluate(new EbelIcc(Icc.ONE), TABLE_2).details();
        assertThat(one.get("k")).isEqualTo(87 / 17., within(1e-12));
        assertThat(one.get("df2")).isEqualTo(14);
        assertThat(one.get("p")).isEqualTo(.17088708892454, within(1e-12));
        var two = Tables.evaluate(new EbelIcc(Icc.C1), TABLE_2).details();
        assertThat(two.get("df2")).isEqualTo(28 / 3., within(1e-12));
        assertThat(two.get("p")).isEqualTo(.277777294638083, within(1e-12));
        assertThat(two.get("MSC")).isEqualTo(40.86274509803922 / 8, within(1e-12));
    }

    @Test
    void is_the_usual_correlation_where_nothing_is_missing() {
        var whole = Ratings.wide(Level.INTERVAL, Categories.NONE, Tables.random(5, 20, 4, 9, 1, 0));
        for (var form : FORMS) {
            var usual = Tables.evaluate(form, whole);
            var kept = Tables.evaluate(new EbelIcc(form), whole);
            assertThat(kept.number().orElseThrow()).as(form.label()).isEqualTo(usual.number().orElseThrow(), within(1e-12));
            assertThat(kept.interval().orElseThrow().low()).isEqualTo(usual.interval().orElseThrow().low(), within(1e-10));
            assertThat(kept.interval().orElseThrow().high()).isEqualTo(usual.interval().orElseThrow().high(), within(1e-10));
        }
    }

    @Test
    void does_not_lose_digits_to_a_large_offset() {
        var far = TABLE_2.wide();
        for (var row : far)
            for (int r = 0; r < row.length; r++)
                row[r] += 1e9;
        var shifted = Ratings.wide(Level.INTERVAL, Categories.NONE, far);
        for (var form : FORMS)
            assertThat(Tables.value(new EbelIcc(form), shifted)).isEqualTo(Tables.value(new EbelIcc(form), TABLE_2), within(1e-12));
    }

    /** Each row and each column holds 1 to 4: a single rating's coefficient is −1/(k − 1), and a mean has nothing to vary. */
    @Test
    void says_that_a_mean_is_not_defined_where_ratings_cancel() {
        var square = Tables.byUnit(Level.INTERVAL, Categories.NONE, "1234 2341 3412 4123");
        assertThat(Tables.value(new EbelIcc(Icc.ONE), square)).isEqualTo(-1 / 3., within(1e-12));
        assertThat(Tables.value(new EbelIcc(Icc.C1), square)).isEqualTo(-1 / 3., within(1e-12));
        assertThat(Tables.value(new EbelIcc(Icc.A1), square)).isEqualTo(-1 / 2., within(1e-12));
        for (var mean : List.of(Icc.K, Icc.AK, Icc.CK))
            assertThat(Tables.evaluate(new EbelIcc(mean), square).why()).contains("oppose each other");
    }

    @Test
    void says_what_is_missing() {
        assertThat(Tables.evaluate(new EbelIcc(Icc.A1), Tables.byUnit(Level.INTERVAL, Categories.NONE, "1. .2 3.")).why())
                .contains("at least one unit rated twice");
        assertThat(Tables.evaluate(new EbelIcc(Icc.A1), Tables.byUnit(Level.INTERVAL, Categories.NONE, "1 2 3")).why()).contains("two observers");
        assertThat(Tables.evaluate(new EbelIcc(Icc.A1), Tables.byUnit(Level.INTERVAL, Categories.NONE, "22 22")).why()).startsWith("All ratings are equal");
    }
}
