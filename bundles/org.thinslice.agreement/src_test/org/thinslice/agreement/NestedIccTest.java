// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.thinslice.base.Problem;
import org.thinslice.base.Progress;
import org.thinslice.base.Stopped;

/**
 * Slices nested in sessions. Variances by lme4 1.1-31, {@code lmer(y ~ 1 + (1|s) + (1|slice) + (1|o) + (1|s:o))}, for ratings
 * by a formula; reliabilities from the covariance matrix of the scores, computed here cell by cell.
 */
class NestedIccTest {

    /** lme4: session, slice, observer, session × observer, residual of the table with gaps. */
    private static final double[] GAPS = { 11.293964536712, 1.557223072424, .751589660568, .306649312708, 1.067709788461 };
    private static final double[] WHOLE = { 11.529266232316, 1.431000031920, .806700036670, .658466715118, .897999979648 };

    private static double rating(int s, int sl, int o) {
        return (s * 37 + 11) % 13 * .8 + (s * 17 + sl * 29) % 7 * .6 + o * 31 % 5 * .5 + (o * 13 + s * 7) % 6 * .4
                + (s * 53 + sl * 19 + o * 23 + s * sl * o * 7) % 11 * .3;
    }

    /** Sessions 1–6 × slices 1–3 × observers 1–5. */
    private static Ratings table(IntPredicate without) {
        try {
            var builder = Ratings.builder(Level.INTERVAL, Categories.NONE);
            for (int s = 1; s <= 6; s++)
                for (int sl = 1; sl <= 3; sl++)
                    for (int o = 1; o <= 5; o++)
                        if (!without.test(s * 3 + sl * 5 + o * 7)) {
                            builder.rating(s + "." + sl, "o" + o, rating(s, sl, o));
                            builder.session(s + "." + sl, "session " + s);
                        }
            return builder.build();
        } catch (Problem never) {
            throw new AssertionError(never);
        }
    }

    private static Ratings gaps() {
        return table(mix -> mix % 4 == 0);
    }

    private static double value(NestedIcc icc, Ratings ratings) {
        return Tables.value(icc, ratings);
    }

    private static NestedIcc icc(NestedIcc.Target target, Icc.Type type, Icc.Unit unit) {
        return new NestedIcc(target, type, unit);
    }

    @Test
    void several_together_are_what_each_is_alone() throws Stopped {
        var all = new ArrayList<NestedIcc>();
        for (var target : NestedIcc.Target.values())
            for (var unit : Icc.Unit.values())
                all.add(icc(target, Icc.Type.AGREEMENT, unit));
        for (var ratings : List.of(gaps(), Ratings.wide(Level.INTERVAL, Categories.NONE, new double[][] { { 1, 2 }, { 3, 5 } }))) {
            var settings = Settings.DEFAULT.withRounds(200);
            var together = NestedIcc.all(all, ratings, settings, Progress.NONE);
            for (int i = 0; i < all.size(); i++)
                assertThat(together.get(i)).isEqualTo(all.get(i).of(ratings, settings, Progress.NONE));
        }
    }

    @Test
    void has_the_variances_of_lme4() {
        for (var ratings : List.of(table(mix -> false), gaps())) {
            double[] expected = ratings.observations() == 90 ? WHOLE : GAPS;
            var details = Tables.evaluate(icc(NestedIcc.Target.SLICE, Icc.Type.AGREEMENT, Icc.Unit.SINGLE), ratings).details();
            var names = List.of("session", "slice", "rater", "session_rater", "residual");
            for (int k = 0; k < 5; k++)
                assertThat(details.get(names.get(k))).as(names.get(k)).isEqualTo(expected[k], within(1e-5));
        }
    }

    @Test
    void is_a_share_of_variance_for_one_rating() {
        double[] v = GAPS;
        double all = v[0] + v[1] + v[2] + v[3] + v[4];
        var single = Icc.Unit.SINGLE;
        assertThat(value(icc(NestedIcc.Target.SLICE, Icc.Type.AGREEMENT, single), gaps())).isEqualTo((v[0] + v[1]) / all, within(1e-6));
        assertThat(value(icc(NestedIcc.Target.SLICE, Icc.Type.CONSISTENCY, single), gaps())).isEqualTo((v[0] + v[1]) / (all - v[2]), within(1e-6));
        assertThat(value(icc(NestedIcc.Target.SESSION, Icc.Type.AGREEMENT, single), gaps())).isEqualTo(v[0] / all, within(1e-6));
        assertThat(value(icc(NestedIcc.Target.SESSION, Icc.Type.CONSISTENCY, single), gaps())).isEqualTo(v[0] / (all - v[2]), within(1e-6));
    }

    @Test
    void divides_error_by_whole_numbers_where_nothing_is_missing() {
        double[] v = WHOLE;
        var whole = table(mix -> false);
        double slice = v[0] + v[1];
        assertThat(value(icc(NestedIcc.Target.SLICE, Icc.Type.AGREEMENT, Icc.Unit.AVERAGE), whole))
                .isEqualTo(slice / (slice + (v[2] + v[3] + v[4]) / 5), within(1e-6));
        assertThat(value(icc(NestedIcc.Target.SLICE, Icc.Type.CONSISTENCY, Icc.Unit.AVERAGE), whole))
                .isEqualTo(slice / (slice + (v[3] + v[4]) / 5), within(1e-6));
        assertThat(value(icc(NestedIcc.Target.SESSION, Icc.Type.AGREEMENT, Icc.Unit.AVERAGE), whole))
                .isEqualTo(v[0] / (v[0] + v[1] / 3 + (v[2] + v[3]) / 5 + v[4] / 15), within(1e-6));
        assertThat(value(icc(NestedIcc.Target.SESSION, Icc.Type.CONSISTENCY, Icc.Unit.AVERAGE), whole))
                .isEqualTo(v[0] / (v[0] + v[1] / 3 + v[3] / 5 + v[4] / 15), within(1e-6));
    }

    /** Error of every score from its ratings' shares, cell by cell; consistency takes out what two scores' observers share. */
    @ParameterizedTest
    @EnumSource(NestedIcc.Target.class)
    void divides_error_by_effective_numbers_where_ratings_are_missing(NestedIcc.Target target) {
        var ratings = gaps();
        var shares = shares(ratings, target);
        double[] v = GAPS;
        double universe = v[0] + (target == NestedIcc.Target.SLICE ? v[1] : 0);
        double absolute = 0;
        double common = 0;
        for (int a = 0; a < shares.size(); a++)
            for (int b = 0; b < shares.size(); b++) {
                double raters = 0;
                double own = 0;
                for (var one : shares.get(a))
                    for (var other : shares.get(b)) {
                        double product = one.share * other.share;
                        boolean rater = one.rater == other.rater;
                        raters += rater ? product : 0;
                        own += (rater ? product * v[3] : 0) + (rater && one.unit == other.unit ? product * v[4] : 0)
                                + (one.unit == other.unit && target == NestedIcc.Target.SESSION ? product * v[1] : 0);
                    }
                if (a == b)
                    absolute += (own + raters * v[2]) / shares.size();
                else
                    common += raters * v[2] / shares.size() / (shares.size() - 1);
            }
        assertThat(value(icc(target, Icc.Type.AGREEMENT, Icc.Unit.AVERAGE), ratings)).isEqualTo(universe / (universe + absolute), within(1e-6));
        assertThat(value(icc(target, Icc.Type.CONSISTENCY, Icc.Unit.AVERAGE), ratings)).isEqualTo(universe / (universe + absolute - common), within(1e-6));
    }

    private record Share(int unit, int rater, double share) {
    }

    private static List<List<Share>> shares(Ratings ratings, NestedIcc.Target target) {
        Map<String, List<Integer>> units = new java.util.LinkedHashMap<>();
        for (int u = 0; u < ratings.units(); u++)
            units.computeIfAbsent(target == NestedIcc.Target.SLICE ? ratings.unit(u) : ratings.session(u).orElseThrow(), s -> new ArrayList<>()).add(u);
        return units.values().stream().map(of -> {
            var list = new ArrayList<Share>();
            for (int u : of)
                for (int i = ratings.from(u); i < ratings.to(u); i++)
                    list.add(new Share(u, ratings.raterAt(i), 1. / of.size() / ratings.count(u)));
            return (List<Share>) list;
        }).toList();
    }

    @Test
    void has_the_k_and_q_of_unnested_slices() throws Stopped {
        var ratings = gaps();
        var plain = VarianceComponents.of(Selection.rated(ratings), Progress.NONE);
        var details = Tables.evaluate(icc(NestedIcc.Target.SLICE, Icc.Type.CONSISTENCY, Icc.Unit.AVERAGE), ratings).details();
        assertThat(details.get("khat")).isEqualTo(plain.khat(), within(1e-12));
        assertThat(details.get("Q")).isEqualTo(plain.q(), within(1e-12));
    }

    @Test
    void has_a_monte_carlo_interval_that_depends_on_the_seed_alone() {
        var icc = icc(NestedIcc.Target.SESSION, Icc.Type.AGREEMENT, Icc.Unit.AVERAGE);
        var one = Tables.evaluate(icc, gaps(), Settings.DEFAULT.withThreads(1));
        assertThat(one.interval().orElseThrow().holds(one.number().orElseThrow())).isTrue();
        assertThat(one.interval().orElseThrow().method()).isEqualTo("Monte Carlo, 20000 draws");
        assertThat(one.basis().seed()).hasValue(1);
        assertThat(Tables.evaluate(icc, gaps(), Settings.DEFAULT.withThreads(4)).interval()).isEqualTo(one.interval());
        assertThat(Tables.evaluate(icc, gaps(), Settings.DEFAULT.withSeed(3)).interval()).isNotEqualTo(one.interval());
        assertThat(one.findings()).extracting(Finding::kind).doesNotContain(Finding.Kind.FEW_OBSERVERS);
    }

    @Test
    void leaves_session_by_observer_to_the_rest_where_no_observer_saw_two_slices_of_a_session() throws Problem {
        var builder = Ratings.builder(Level.INTERVAL, Categories.NONE);
        for (int s = 1; s <= 8; s++)
            for (int sl = 1; sl <= 2; sl++)
                for (int o = 1; o <= 3; o++)
                    builder.rating(s + "." + sl, "o" + (sl * 3 + o), rating(s, sl, o)).session(s + "." + sl, "d" + s);
        var result = Tables.evaluate(icc(NestedIcc.Target.SLICE, Icc.Type.AGREEMENT, Icc.Unit.SINGLE), builder.build());
        assertThat(result.number()).isPresent();
        assertThat(result.details()).doesNotContainKey("session_rater");
        assertThat(result.findings()).extracting(Finding::text).anyMatch(t -> t.startsWith("No observer rated two slices of a session"));
    }

    @Test
    void warns_of_groups_of_observers_that_share_no_slice() throws Problem {
        var builder = Ratings.builder(Level.INTERVAL, Categories.NONE);
        for (int s = 1; s <= 8; s++)
            for (int sl = 1; sl <= 3; sl++)
                for (int o = 1; o <= 3; o++)
                    builder.rating(s + "." + sl, "o" + (s % 2 * 3 + o), rating(s, sl, o)).session(s + "." + sl, "d" + s);
        for (Coefficient icc : List.of(icc(NestedIcc.Target.SLICE, Icc.Type.AGREEMENT, Icc.Unit.SINGLE), new RemlIcc(Icc.Type.AGREEMENT, Icc.Unit.SINGLE)))
            assertThat(Tables.evaluate(icc, builder.build()).findings()).extracting(Finding::kind).contains(Finding.Kind.DISCONNECTED);
    }

    @Test
    void warns_of_an_interval_from_few_observers() {
        double[][] three = Tables.random(2, 30, 3, 9, 1, .2);
        var result = Tables.evaluate(new RemlIcc(Icc.Type.AGREEMENT, Icc.Unit.AVERAGE), Ratings.wide(Level.INTERVAL, Categories.NONE, three), Settings.DEFAULT);
        assertThat(result.findings()).extracting(Finding::text).anyMatch(t -> t.startsWith("Only 3 observers: the variance between so few"));
        var without = Tables.evaluate(new RemlIcc(Icc.Type.AGREEMENT, Icc.Unit.AVERAGE), Ratings.wide(Level.INTERVAL, Categories.NONE, three));
        assertThat(without.findings()).extracting(Finding::kind).doesNotContain(Finding.Kind.FEW_OBSERVERS);
    }

    @Test
    void says_what_is_missing() throws Problem {
        var icc = icc(NestedIcc.Target.SESSION, Icc.Type.AGREEMENT, Icc.Unit.SINGLE);
        var plain = Tables.byUnit(Level.INTERVAL, Categories.NONE, "123 234 321");
        assertThat(Tables.evaluate(icc, plain).why()).startsWith("It is not said which session");
        assertThat(Tables.evaluate(icc, sessions("123 234 321", "a a a")).why()).startsWith("Slices come from one session only");
        assertThat(Tables.evaluate(icc, sessions("123 234 321", "a b c")).why()).startsWith("Every session has one slice only");
        assertThat(Tables.evaluate(icc, sessions("1 2 3", "a b b")).why()).contains("two observers");
        assertThat(Tables.evaluate(icc, sessions("222 222 222", "a b b")).why()).startsWith("All ratings are equal");
        assertThat(Tables.evaluate(icc, sessions("1.. .2. ..3", "a b b")).why()).contains("at least one unit rated twice");
    }

    private static Ratings sessions(String units, String sessions) throws Problem {
        var builder = Ratings.builder(Level.INTERVAL, Categories.NONE);
        var rows = units.split(" ");
        for (int u = 0; u < rows.length; u++) {
            builder.session("u" + u, sessions.split(" ")[u]);
            for (int r = 0; r < rows[u].length(); r++)
                if (rows[u].charAt(r) != '.')
                    builder.rating("u" + u, "r" + r, rows[u].charAt(r) - '0');
        }
        return builder.build();
    }

    @Test
    void is_in_the_catalogue_where_slices_have_sessions() throws Problem {
        assertThat(Coefficients.named(gaps(), List.of("icc_reml_nested"))).hasSize(8).doesNotHaveDuplicates();
        assertThat(Coefficients.named(gaps(), List.of("icc_reml_nested/level=session/unit=average")))
                .containsExactly(icc(NestedIcc.Target.SESSION, Icc.Type.AGREEMENT, Icc.Unit.AVERAGE));
    }

    @Test
    void stops_when_asked_to() {
        var icc = icc(NestedIcc.Target.SLICE, Icc.Type.AGREEMENT, Icc.Unit.SINGLE);
        assertThatThrownBy(() -> icc.of(gaps(), Settings.DEFAULT, (done, total) -> false)).isInstanceOf(Stopped.class);
    }
}
