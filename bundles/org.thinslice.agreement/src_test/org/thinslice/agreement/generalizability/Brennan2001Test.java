// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.generalizability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thinslice.agreement.Categories;
import org.thinslice.agreement.Finding;
import org.thinslice.agreement.Interval;
import org.thinslice.agreement.Level;
import org.thinslice.agreement.Ratings;
import org.thinslice.agreement.Settings;
import org.thinslice.base.Progress;
import org.thinslice.base.Stopped;

/**
 * Brennan 2001, Generalizability Theory, chapters 2 to 4. Scores by a formula that R can repeat; mean squares by R's
 * {@code anova(lm(…))}, restricted maximum likelihood by lme4 1.1-31; decisions by hand from the variances.
 */
class Brennan2001Test {

    private static final Settings SETTINGS = Settings.DEFAULT.withRounds(500);
    private static final Facets CROSSED = Facets.of("slice x item x observer");

    private static double score(int p, int i, int r) {
        return (p * 37 + 11) % 13 * .5 + i * 5 % 4 * .6 + r * 31 % 5 * .4 + (p * 17 + i * 29) % 7 * .3 + (p * 13 + r * 7) % 6 * .35
                + (i * 11 + r * 3) % 5 * .3 + (p * 53 + i * 19 + r * 23 + p * i * r * 7) % 11 * .25;
    }

    /** Slices 1–8 × items 1–3 × observers 1–4. */
    private static Scores scores(IntPredicate without) {
        var scores = Scores.over("slice", "item", "observer");
        for (int p = 1; p <= 8; p++)
            for (int i = 1; i <= 3; i++)
                for (int r = 1; r <= 4; r++)
                    if (!without.test(p * 3 + i * 5 + r * 7))
                        scores.add(score(p, i, r), "s" + p, "i" + i, "o" + r);
        return scores;
    }

    private static Scores whole() {
        return scores(mix -> false);
    }

    private static GStudy study(String design) throws Stopped {
        return GStudy.of(whole(), Facets.of(design), SETTINGS, Progress.NONE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "p x i                 | p, i, p × i",
            "i:p                   | p, i:p",
            "p x i x r             | p, i, r, p × i, p × r, i × r, p × i × r",
            "p x (r:i)             | p, i, p × i, r:i, p × r:i",
            "(r:i):p               | p, i:p, r:i × p",
            "r:i:p                 | p, i:p, r:i × p",
            "(i:s) x o             | s, o, i:s, s × o, i × o:s",
            "i:(p x r)             | p, r, p × r, i:p × r" })
    void lists_the_effects_of_a_design(String design, String effects) {
        var facets = Facets.of(design);
        assertThat(facets.effects().stream().map(facets::name)).containsExactlyInAnyOrder(effects.split(", "));
    }

    @Test
    void refuses_a_design_it_cannot_read_and_says_where() {
        for (var design : List.of("", "p x", "p : x i", "(p x i", "p i", "p)"))
            assertThatThrownBy(() -> Facets.of(design)).as(design).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("cannot be read");
        assertThatThrownBy(() -> Facets.of("p x p")).hasMessageContaining("named twice");
        assertThatThrownBy(() -> GStudy.of(whole(), Facets.of("slice x rater"), SETTINGS, Progress.NONE)).hasMessageContaining("no facet rater");
    }

    @Test
    void has_the_mean_squares_of_a_crossed_design() throws Stopped {
        var study = study("slice x item x observer");
        assertThat(study.estimator()).isEqualTo(Estimator.MEAN_SQUARES);
        var squares = Map.of("slice", 47.5011755952381, "item", 11.28125, "observer", 9.2103819444445, "slice × item", 2.3620238095238,
                "slice × observer", 2.8659771825397, "item × observer", 2.2934027777778, "residual", .5687003968254);
        squares.forEach((name, square) -> assertThat(study.component(name).meanSquare().orElseThrow()).as(name).isEqualTo(square, within(1e-10)));
        assertThat(study.component("slice × observer").df()).hasValue(21);
        assertThat(study.component("residual").df()).hasValue(42);
        assertThat(study.mean()).isEqualTo(9.340625, within(1e-12));
    }

    @Test
    void solves_mean_squares_for_the_variances_of_a_crossed_design() throws Stopped {
        var study = study("slice x item x observer");
        double e = .5687003968254;
        assertThat(value(study, "slice × item")).isEqualTo((2.3620238095238 - e) / 4, within(1e-10));
        assertThat(value(study, "slice × observer")).isEqualTo((2.8659771825397 - e) / 3, within(1e-10));
        assertThat(value(study, "item × observer")).isEqualTo((2.2934027777778 - e) / 8, within(1e-10));
        assertThat(value(study, "slice")).isEqualTo((47.5011755952381 - 2.3620238095238 - 2.8659771825397 + e) / 12, within(1e-10));
        assertThat(value(study, "observer")).isEqualTo((9.2103819444445 - 2.8659771825397 - 2.2934027777778 + e) / 24, within(1e-10));
    }

    @Test
    void solves_mean_squares_of_observers_nested_in_items() throws Stopped {
        var study = study("slice x (observer:item)");
        assertThat(study.component("observer:item").meanSquare().orElseThrow()).isEqualTo(4.5990625, within(1e-10));
        assertThat(study.component("residual").meanSquare().orElseThrow()).isEqualTo(1.3344593253968, within(1e-10));
        assertThat(study.component("residual").df()).hasValue(63);
        assertThat(value(study, "observer:item")).isEqualTo((4.5990625 - 1.3344593253968) / 8, within(1e-10));
        assertThat(value(study, "item")).isEqualTo((11.28125 - 2.3620238095238 - 4.5990625 + 1.3344593253968) / 32, within(1e-10));
        assertThat(value(study, "slice")).isEqualTo((47.5011755952381 - 2.3620238095238) / 12, within(1e-10));
    }

    @Test
    void agrees_with_lme4_on_a_complete_design() throws Stopped {
        var study = GStudy.of(whole(), CROSSED, Estimator.REML, SETTINGS, Progress.NONE);
        var variances = Map.of("slice × observer", .765758819341, "slice × item", .448330807692, "item × observer", .215587796584, "slice",
                3.57015647396, "observer", .192487626482, "item", .22482879263, "residual", .568700436036);
        variances.forEach((name, variance) -> assertThat(value(study, name)).as(name).isEqualTo(variance, within(1e-5)));
        assertThat(study.criterion().orElseThrow()).isEqualTo(328.114944424008, within(1e-8));
    }

    @Test
    void agrees_with_lme4_where_a_fifth_of_the_scores_is_missing() throws Stopped {
        var study = GStudy.of(scores(mix -> mix % 5 == 0), CROSSED, SETTINGS, Progress.NONE);
        assertThat(study.scores()).isEqualTo(75);
        assertThat(study.estimator()).isEqualTo(Estimator.REML);
        var variances = Map.of("slice × observer", .688997893717, "slice × item", .393599059274, "item × observer", .084639919655, "slice",
                3.664162746097, "observer", .177229603595, "item", .229763585591, "residual", .696161488133);
        variances.forEach((name, variance) -> assertThat(value(study, name)).as(name).isEqualTo(variance, within(1e-5)));
        assertThat(study.criterion().orElseThrow()).isEqualTo(263.8199759403651, within(1e-8));
        assertThat(study.mean()).isEqualTo(9.3601759257991, within(1e-5));
    }

    @Test
    void averages_error_over_what_scores_average_over() throws Stopped {
        var study = study("slice x item x observer");
        var decision = DStudy.of(study, "slice").at(Map.of("item", 2, "observer", 6));
        double relative = value(study, "slice × item") / 2 + value(study, "slice × observer") / 6 + value(study, "residual") / 12;
        double absolute = relative + value(study, "item") / 2 + value(study, "observer") / 6 + value(study, "item × observer") / 12;
        double universe = value(study, "slice");
        assertThat(decision.universe().number().orElseThrow()).isEqualTo(universe, within(1e-12));
        assertThat(decision.relativeError().number().orElseThrow()).isEqualTo(relative, within(1e-12));
        assertThat(decision.absoluteError().number().orElseThrow()).isEqualTo(absolute, within(1e-12));
        assertThat(decision.generalizability().number().orElseThrow()).isEqualTo(universe / (universe + relative), within(1e-12));
        assertThat(decision.dependability().number().orElseThrow()).isEqualTo(universe / (universe + absolute), within(1e-12));
    }

    @Test
    void counts_fixed_items_as_part_of_what_is_measured() throws Stopped {
        var study = study("slice x item x observer");
        var decision = new DStudy(study, "slice", Set.of("item")).at(Map.of("item", 3, "observer", 5));
        double universe = value(study, "slice") + value(study, "slice × item") / 3;
        double relative = value(study, "slice × observer") / 5 + value(study, "residual") / 15;
        double absolute = relative + value(study, "observer") / 5 + value(study, "item × observer") / 15;
        assertThat(decision.universe().number().orElseThrow()).isEqualTo(universe, within(1e-12));
        assertThat(decision.relativeError().number().orElseThrow()).isEqualTo(relative, within(1e-12));
        assertThat(decision.absoluteError().number().orElseThrow()).isEqualTo(absolute, within(1e-12));
    }

    @Test
    void counts_nested_observers_within_each_item() throws Stopped {
        var study = study("slice x (observer:item)");
        var decision = DStudy.of(study, "slice").at(Map.of("item", 2, "observer", 4));
        double relative = value(study, "slice × item") / 2 + value(study, "residual") / 8;
        assertThat(decision.relativeError().number().orElseThrow()).isEqualTo(relative, within(1e-12));
        assertThat(decision.absoluteError().number().orElseThrow())
                .isEqualTo(relative + value(study, "item") / 2 + value(study, "observer:item") / 8, within(1e-12));
    }

    @Test
    void equals_the_intraclass_correlation_with_one_facet() throws Exception {
        double[][] table = IntStream.rangeClosed(1, 9).mapToObj(p -> IntStream.rangeClosed(1, 4).mapToDouble(r -> score(p, 1, r)).toArray()).toArray(double[][]::new);
        var ratings = Ratings.wide(Level.INTERVAL, Categories.NONE, table);
        var decision = DStudy.of(GStudy.of(Scores.of(ratings), Facets.of("slice x observer"), SETTINGS, Progress.NONE), "slice");
        var four = decision.at(Map.of("observer", 4));
        assertThat(four.dependability().number().orElseThrow()).isEqualTo(icc(org.thinslice.agreement.Icc.AK, ratings), within(1e-12));
        assertThat(four.generalizability().number().orElseThrow()).isEqualTo(icc(org.thinslice.agreement.Icc.CK, ratings), within(1e-12));
        assertThat(decision.at(Map.of("observer", 1)).dependability().number().orElseThrow())
                .isEqualTo(icc(org.thinslice.agreement.Icc.A1, ratings), within(1e-12));
    }

    private static double icc(org.thinslice.agreement.Icc icc, Ratings ratings) {
        return icc.of(ratings, SETTINGS, Progress.NONE).number().orElseThrow();
    }

    @Test
    void is_the_projection_to_more_observers_with_one_facet() throws Exception {
        double[][] table = IntStream.rangeClosed(1, 9).mapToObj(p -> IntStream.rangeClosed(1, 5)
                .mapToDouble(r -> (p + r) % 4 == 0 ? Double.NaN : score(p, 1, r)).toArray()).toArray(double[][]::new);
        var ratings = Ratings.wide(Level.INTERVAL, Categories.NONE, table);
        var decisions = DStudy.of(GStudy.of(Scores.of(ratings), Facets.of("slice x observer"), SETTINGS, Progress.NONE), "slice");
        for (var step : org.thinslice.agreement.Projection.of(ratings, org.thinslice.agreement.Icc.Type.AGREEMENT, 6, SETTINGS, Progress.NONE)) {
            var decision = decisions.at(Map.of("observer", step.raters())).dependability();
            assertThat(decision.number().orElseThrow()).isEqualTo(step.reliability().number().orElseThrow(), within(1e-6));
            assertThat(decision.interval().orElseThrow().low()).isEqualTo(step.reliability().interval().orElseThrow().low(), within(1e-4));
            assertThat(decision.interval().orElseThrow().high()).isEqualTo(step.reliability().interval().orElseThrow().high(), within(1e-4));
        }
    }

    @Test
    void warns_of_groups_that_share_nothing_and_of_facets_with_few_levels() throws Stopped {
        var apart = Scores.over("slice", "observer");
        for (int p = 1; p <= 8; p++)
            for (int r = 1; r <= 3; r++)
                apart.add(score(p, 1, r), "s" + p, "o" + (p % 2 * 3 + r));
        assertThat(GStudy.of(apart, Facets.of("slice x observer"), SETTINGS, Progress.NONE).findings()).extracting(Finding::kind)
                .contains(Finding.Kind.DISCONNECTED).doesNotContain(Finding.Kind.FEW_OBSERVERS);
        var few = GStudy.of(scores(mix -> mix % 5 == 0), CROSSED, SETTINGS, Progress.NONE).findings();
        assertThat(few).extracting(Finding::kind).doesNotContain(Finding.Kind.DISCONNECTED);
        assertThat(few).extracting(Finding::text).anyMatch(t -> t.startsWith("The facet item has 3 levels only"))
                .anyMatch(t -> t.startsWith("The facet observer has 4 levels only"));
    }

    @Test
    void finds_the_smallest_number_that_reaches_a_goal() throws Stopped {
        var decision = DStudy.of(study("slice x item x observer"), "slice");
        for (var index : Decision.Index.values()) {
            var goal = new Goal(index, .85, false);
            var enough = (Needed.Enough) decision.needed("observer", goal, Map.of("item", 3));
            assertThat(goal.reached(decision.at(Map.of("item", 3, "observer", enough.levels())))).isTrue();
            assertThat(enough.levels() == 1 || !goal.reached(decision.at(Map.of("item", 3, "observer", enough.levels() - 1)))).isTrue();
        }
        var point = (Needed.Enough) decision.needed("observer", new Goal(Decision.Index.DEPENDABILITY, .7, false), Map.of("item", 3));
        var sure = decision.needed("observer", new Goal(Decision.Index.DEPENDABILITY, .7, true), Map.of("item", 3));
        if (sure instanceof Needed.Enough more)
            assertThat(more.levels()).isGreaterThan(point.levels());
        else
            assertThat(((Needed.Never) sure).why()).contains("lower limit");
    }

    @Test
    void says_why_no_number_of_observers_reaches_a_goal() throws Stopped {
        var study = study("slice x item x observer");
        var never = (Needed.Never) DStudy.of(study, "slice").needed("observer", new Goal(Decision.Index.GENERALIZABILITY, .99, false), Map.of("item", 1));
        double most = value(study, "slice") / (value(study, "slice") + value(study, "slice × item"));
        assertThat(never.why()).contains("0.99 cannot be reached by more of observer").contains("0.888");
        assertThat(most).isEqualTo(.888, within(5e-4));
    }

    @Test
    void keeps_a_negative_variance_but_decides_without_it() throws Stopped {
        var scores = Scores.over("slice", "observer");
        double[][] rows = { { 1, 5, 3 }, { 5, 1, 3 }, { 2, 4, 3 }, { 4, 2, 3 } };
        for (int p = 0; p < 4; p++)
            for (int r = 0; r < 3; r++)
                scores.add(rows[p][r], "s" + p, "o" + r);
        var study = GStudy.of(scores, Facets.of("slice x observer"), SETTINGS, Progress.NONE);
        assertThat(value(study, "slice")).isEqualTo(-20 / 6. / 3, within(1e-12));
        assertThat(study.findings()).extracting(Finding::kind).contains(Finding.Kind.BOUNDARY);
        assertThat(DStudy.of(study, "slice").at(Map.of("observer", 3)).generalizability().number()).hasValue(0);
        assertThat(((Needed.Never) DStudy.of(study, "slice").needed("observer", new Goal(Decision.Index.GENERALIZABILITY, .8, false), Map.of())).why())
                .contains("slice does not vary");
        var bounded = GStudy.of(scores, Facets.of("slice x observer"), Estimator.REML, SETTINGS, Progress.NONE);
        assertThat(value(bounded, "slice")).isZero();
        assertThat(bounded.findings()).extracting(Finding::text).anyMatch(t -> t.contains("slice was estimated as 0"));
    }

    @Test
    void has_intervals_that_hold_the_estimate_and_depend_on_the_seed_alone() throws Stopped {
        for (var estimator : Estimator.values()) {
            var one = DStudy.of(GStudy.of(whole(), CROSSED, estimator, SETTINGS.withThreads(1), Progress.NONE), "slice").at(Map.of("item", 3, "observer", 4));
            var again = DStudy.of(GStudy.of(whole(), CROSSED, estimator, SETTINGS.withThreads(3), Progress.NONE), "slice").at(Map.of("item", 3, "observer", 4));
            var other = DStudy.of(GStudy.of(whole(), CROSSED, estimator, SETTINGS.withSeed(9), Progress.NONE), "slice").at(Map.of("item", 3, "observer", 4));
            Interval interval = one.dependability().interval().orElseThrow();
            assertThat(interval.holds(one.dependability().number().orElseThrow())).isTrue();
            assertThat(interval.low()).isBetween(.2, .9);
            assertThat(again.dependability()).isEqualTo(one.dependability());
            assertThat(other.dependability().interval()).isNotEqualTo(one.dependability().interval());
        }
    }

    /** Pivots of a one-facet study are the F limits of ICC(C,1), to the error of the simulation. */
    @Test
    void draws_mean_squares_that_give_the_exact_interval_of_consistency() throws Exception {
        double[][] table = IntStream.rangeClosed(1, 30).mapToObj(p -> IntStream.rangeClosed(1, 4).mapToDouble(r -> score(p, 1, r)).toArray()).toArray(double[][]::new);
        var ratings = Ratings.wide(Level.INTERVAL, Categories.NONE, table);
        var settings = Settings.DEFAULT.withRounds(40_000);
        var drawn = DStudy.of(GStudy.of(Scores.of(ratings), Facets.of("slice x observer"), settings, Progress.NONE), "slice").at(Map.of("observer", 1))
                .generalizability().interval().orElseThrow();
        var exact = org.thinslice.agreement.Icc.C1.of(ratings, SETTINGS, Progress.NONE).interval().orElseThrow();
        assertThat(drawn.low()).isEqualTo(exact.low(), within(.004));
        assertThat(drawn.high()).isEqualTo(exact.high(), within(.004));
    }

    @Test
    void makes_a_grid_over_observers_and_slices() throws Stopped {
        var design = Facets.of("(slice:session) x observer");
        var scores = Scores.over("slice", "observer", "session");
        for (int s = 1; s <= 8; s++)
            for (int sl = 1; sl <= 3; sl++)
                for (int o = 1; o <= 4; o++)
                    scores.add(score(s, sl, o), "slice" + sl, "o" + o, "session" + s);
        var study = GStudy.of(scores, design, SETTINGS, Progress.NONE);
        var decisions = DStudy.of(study, "session");
        var grid = decisions.grid("slice", 3, "observer", 5, Map.of(), Progress.NONE);
        assertThat(grid).hasSize(15);
        for (var decision : grid) {
            double slices = decision.levels().get("slice");
            double observers = decision.levels().get("observer");
            double relative = value(study, "slice:session") / slices + value(study, "session × observer") / observers
                    + value(study, "residual") / slices / observers;
            assertThat(decision.relativeError().number().orElseThrow()).isEqualTo(relative, within(1e-12));
        }
        assertThatThrownBy(() -> decisions.grid("slice", 3, "observer", 5, Map.of(), (done, total) -> done < 7)).isInstanceOf(Stopped.class);
        assertThatThrownBy(() -> decisions.at(Map.of("slice", 3))).hasMessageContaining("how many levels of observer");
    }

    @Test
    void tells_scatter_within_a_combination_from_its_effect() throws Stopped {
        var scores = Scores.over("slice", "observer");
        for (int p = 1; p <= 6; p++)
            for (int r = 1; r <= 3; r++)
                for (int time = 0; time < 2; time++)
                    scores.add(score(p, 1, r) + r * .8 + time * (p + r) % 3 * .1, "s" + p, "o" + r);
        var study = GStudy.of(scores, Facets.of("slice x observer"), SETTINGS, Progress.NONE);
        assertThat(study.components()).extracting(Component::name).containsExactly("slice", "observer", "slice × observer", "residual");
        assertThat(study.component("residual").df()).hasValue(18);
        var likely = GStudy.of(scores, Facets.of("slice x observer"), Estimator.REML, SETTINGS, Progress.NONE);
        for (var name : List.of("slice", "observer", "slice × observer", "residual"))
            assertThat(value(likely, name)).as(name).isEqualTo(value(study, name), within(1e-6));
    }

    @Test
    void says_what_cannot_be_told_apart() throws Stopped {
        var scores = Scores.over("session", "slice", "observer");
        for (int s = 1; s <= 6; s++)
            for (int o = 1; o <= 3; o++)
                scores.add(score(s, 1, o), "d" + s, "s" + s, "o" + o);
        var study = GStudy.of(scores, Facets.of("(slice:session) x observer"), Estimator.REML, SETTINGS, Progress.NONE);
        assertThat(study.component("slice:session").variance().why()).contains("cannot be told from that of session");
        assertThat(study.component("session × observer").variance().why()).contains("cannot be told");
        assertThat(study.component("session").variance().number()).isPresent();
    }

    @Test
    void says_why_there_is_nothing_to_study() throws Stopped {
        var flat = Scores.over("slice", "observer").add(1, "a", "x").add(1, "a", "y").add(1, "b", "x").add(1, "b", "y");
        var study = GStudy.of(flat, Facets.of("slice x observer"), SETTINGS, Progress.NONE);
        assertThat(study.why()).startsWith("All scores are equal");
        assertThat(DStudy.of(study, "slice").at(Map.of("observer", 2)).generalizability().why()).startsWith("All scores are equal");
        assertThat(DStudy.of(study, "slice").needed("observer", new Goal(Decision.Index.DEPENDABILITY, .8, false), Map.of()))
                .isEqualTo(new Needed.Never(study.why()));
        var alone = Scores.over("slice", "observer").add(1, "a", "x").add(2, "b", "x").add(3, "c", "x");
        assertThat(GStudy.of(alone, Facets.of("slice x observer"), SETTINGS, Progress.NONE).why()).startsWith("The facet observer has one level only");
        assertThat(GStudy.of(scores(mix -> mix % 5 == 0), CROSSED, Estimator.MEAN_SQUARES, SETTINGS, Progress.NONE).why()).contains("complete, balanced");
        assertThatThrownBy(() -> DStudy.of(study("slice x item x observer"), "rater")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Scores.over("slice").add(Double.NaN, "a")).isInstanceOf(IllegalArgumentException.class);
    }

    private static double value(GStudy study, String component) {
        return study.component(component).variance().number().orElseThrow();
    }
}
