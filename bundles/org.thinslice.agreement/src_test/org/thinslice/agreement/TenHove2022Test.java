// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thinslice.base.Progress;
import org.thinslice.base.Stopped;

/** ten Hove, Jorgensen & van der Ark 2022: variance components, k̂ and Q of incomplete designs. */
class TenHove2022Test {

    private static final RemlIcc A1 = new RemlIcc(Icc.Type.AGREEMENT, Icc.Unit.SINGLE);
    private static final RemlIcc QK = new RemlIcc(Icc.Type.CONSISTENCY, Icc.Unit.AVERAGE);

    private static Ratings ratings(double[][] table) {
        return Ratings.wide(Level.INTERVAL, Categories.NONE, table);
    }

    private static VarianceComponents fit(Ratings ratings) throws Stopped {
        return VarianceComponents.of(Selection.rated(ratings), Progress.NONE);
    }

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 4, 5 })
    void equals_anova_on_complete_tables_with_positive_variances(long seed) throws Stopped {
        double[][] table = Tables.random(seed, 30, 5, 7, 1, 0);
        for (var row : table)
            for (int r = 0; r < row.length; r++)
                row[r] += r * .7;
        var anova = Anova.of(Selection.complete(ratings(table)));
        var fit = fit(ratings(table));
        assertThat(fit.residual()).isEqualTo(anova.error(), within(1e-7));
        assertThat(fit.unit()).isEqualTo((anova.rows() - anova.error()) / 5, within(1e-7));
        assertThat(fit.rater()).isEqualTo((anova.columns() - anova.error()) / 30, within(1e-7));
        assertThat(Tables.value(A1, ratings(table))).isEqualTo(Tables.value(Icc.A1, ratings(table)), within(1e-8));
        assertThat(fit.q()).isZero();
        assertThat(fit.khat()).isEqualTo(5, within(1e-12));
    }

    @Test
    void keeps_every_rating_of_an_incomplete_table() {
        var result = Tables.evaluate(A1, ratings(Tables.random(9, 60, 8, 7, 1, .6)));
        assertThat(result.basis().observations()).isBetween(170, 210);
        assertThat(result.basis().units()).isGreaterThan(55);
        assertThat(result.number()).isPresent();
    }

    @Test
    void sets_a_negative_variance_to_zero_and_says_so() {
        var result = Tables.evaluate(A1, ratings(Tables.random(4, 12, 3, 7, 3, 0)));
        var without = Arrays.stream(ratings(Tables.random(4, 12, 3, 7, 3, 0)).wide()).map(row -> {
            double shift = row[0];
            return new double[] { row[0], 8 - row[0], shift };
        }).toArray(double[][]::new);
        var opposed = Tables.evaluate(A1, ratings(without));
        assertThat(result.number()).isPresent();
        assertThat(opposed.details().get("subject")).isNotNegative();
        assertThat(opposed.details().get("rater")).isNotNegative();
    }

    @Test
    void computes_k_and_q_of_a_small_design_by_hand() throws Stopped {
        var nan = Double.NaN;
        var fit = fit(ratings(new double[][] { { 1, 2, nan }, { 2, 4, 5 }, { 6, nan, 5 } }));
        assertThat(fit.khat()).isEqualTo(3 / (1 / 2. + 1 / 3. + 1 / 2.), within(1e-12));
        double shared = 2 * (2 / 6. + 1 / 4. + 2 / 6.);
        assertThat(fit.q()).isEqualTo(1 / fit.khat() - shared / 6, within(1e-12));
    }

    @Test
    void gives_a_monte_carlo_interval_that_depends_on_the_seed_alone() {
        var data = ratings(Tables.random(9, 60, 8, 7, 1, .6));
        var one = Tables.evaluate(QK, data, Settings.DEFAULT.withThreads(1));
        assertThat(one.interval().orElseThrow().holds(one.number().orElseThrow())).isTrue();
        assertThat(one.interval().orElseThrow().method()).isEqualTo("Monte Carlo, 20000 draws");
        assertThat(Tables.evaluate(QK, data, Settings.DEFAULT.withThreads(3)).interval()).isEqualTo(one.interval());
        assertThat(Tables.evaluate(QK, data, Settings.DEFAULT.withSeed(5)).interval()).isNotEqualTo(one.interval());
    }

    /**
     * In R, restricted likelihood written out and a million draws: .1256 and .4485 with the observed information of the
     * logarithms, .1274 and .4451 with the expected one; what is inverted here is the average of the two.
     */
    @Test
    void seeds_move_its_limits_by_less_than_a_hundredth() {
        var panel = OneStrict.panel(Level.INTERVAL);
        for (int seed = 1; seed <= 8; seed++) {
            var limits = Tables.evaluate(A1, panel, Settings.DEFAULT.withSeed(seed)).interval().orElseThrow();
            assertThat(limits.low()).isEqualTo(.1264, within(.003));
            assertThat(limits.high()).isEqualTo(.4468, within(.005));
        }
    }

    @Test
    void draws_more_often_where_more_resamples_are_asked_for_and_not_at_all_where_none_are() {
        assertThat(MonteCarlo.number(Settings.DEFAULT.withRounds(50_000))).isEqualTo(50_000);
        assertThat(MonteCarlo.number(Settings.DEFAULT.withRounds(100))).isEqualTo(MonteCarlo.FEWEST);
        assertThat(MonteCarlo.number(Settings.DEFAULT.withRounds(0))).isZero();
    }

    @Test
    void says_what_is_missing_for_a_fit() {
        var thin = ratings(new double[][] { { 1, Double.NaN }, { Double.NaN, 2 } });
        assertThat(Tables.evaluate(A1, thin).why()).contains("at least one unit rated twice");
    }

    @Test
    void cannot_tell_strictness_from_error_where_every_observer_rated_once() {
        var once = Tables.byUnit(Level.INTERVAL, Categories.NONE, "12.... ..35.. ....24");
        assertThat(Tables.evaluate(A1, once).why()).startsWith("Every observer rated one unit only");
    }

    @Test
    void says_which_variances_are_at_their_bound() {
        var opposed = Tables.byUnit(Level.INTERVAL, Categories.NONE, "153 513 243 423");
        var result = Tables.evaluate(A1, opposed);
        assertThat(result.details().get("subject")).isZero();
        assertThat(result.number()).hasValue(0);
        assertThat(result.findings()).extracting(Finding::text).anyMatch(t -> t.startsWith("The variance between units was estimated as 0"))
                .anyMatch(t -> t.startsWith("The variance between observers was estimated as 0"));
        var same = Tables.evaluate(A1, Tables.byUnit(Level.INTERVAL, Categories.NONE, "111 222 555"));
        assertThat(same.findings()).extracting(Finding::text).anyMatch(t -> t.startsWith("The residual variance was estimated as 0"));
    }

    @Test
    void finds_no_residual_where_observers_agree_exactly() {
        var same = Tables.evaluate(A1, ratings(new double[][] { { 1, 1, 1 }, { 2, 2, 2 }, { 5, 5, 5 } }), Settings.DEFAULT);
        assertThat(same.number().orElseThrow()).isEqualTo(1, within(1e-6));
        assertThat(same.why()).contains("no disagreement left");
    }
}
