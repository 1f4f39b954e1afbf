// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.votes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.thinslice.agreement.Categories;
import org.thinslice.agreement.Level;
import org.thinslice.agreement.Ratings;
import org.thinslice.base.Problem;
import org.thinslice.base.Progress;
import org.thinslice.base.Stopped;

/** Every rule by hand on one small table; NaN is a missing rating. */
class AggregationTest {

    private static final double NO = Double.NaN;

    /**
     * Four slices, three observers, points 1 to 3. Shares: a 1/2, 1/4, 1/4 (of 4), b 0, 1/3, 2/3 (of 3), c 1/3, 1/3, 1/3 (of 3);
     * pooled 3/10, 3/10, 4/10.
     */
    private static final Ratings TABLE = Ratings.wide(Level.ORDINAL, Categories.range(1, 3),
            new double[][] { { 1, 3, 3 }, { 1, 2, NO }, { 2, NO, 1 }, { 3, 3, 2 } });

    private static Scores scores(Ratings ratings, AggregationRule rule) throws Stopped {
        return Scores.of(ratings, rule, Progress.NONE);
    }

    private static Score first(AggregationRule rule) throws Stopped {
        return scores(TABLE, rule).units().get(0).score();
    }

    @Test
    void the_mean_comes_with_its_spread_and_the_number_of_observers() throws Stopped {
        var unit = scores(TABLE, AggregationRule.MEAN).units().get(0);
        assertThat(unit.score()).isEqualTo(new Score.Value(7 / 3.));
        assertThat(unit.observers()).isEqualTo(3);
        assertThat(unit.spread().orElseThrow()).isEqualTo(Math.sqrt(4 / 3.), within(1e-14));
        assertThat(unit.difference()).hasValue(0);
        assertThat(unit.support()).isEmpty();
    }

    @Test
    void a_single_rating_has_no_spread() throws Stopped {
        var unit = scores(Ratings.wide(Level.INTERVAL, Categories.NONE, new double[][] { { 2.5, NO } }), AggregationRule.MEAN).units().get(0);
        assertThat(unit.score().number()).hasValue(2.5);
        assertThat(unit.spread()).isEmpty();
    }

    @Test
    void the_centred_mean_moves_each_observer_to_the_mean_of_all() throws Stopped {
        // all 21/10; a 7/4, b 8/3, c 2; second slice: (1 + 21/10 - 7/4 + 2 + 21/10 - 8/3) / 2
        var unit = scores(TABLE, AggregationRule.CENTRED_MEAN).units().get(1);
        double expected = (3 + 4.2 - 7 / 4. - 8 / 3.) / 2;
        assertThat(unit.score().number().orElseThrow()).isEqualTo(expected, within(1e-13));
        assertThat(unit.difference().orElseThrow()).isEqualTo(expected - 1.5, within(1e-13));
    }

    @Test
    void the_median_of_an_even_number_is_the_middle_of_two() throws Stopped {
        assertThat(first(AggregationRule.MEDIAN)).isEqualTo(new Score.Value(3));
        assertThat(scores(TABLE, AggregationRule.MEDIAN).units().get(1).score()).isEqualTo(new Score.Value(1.5));
    }

    @Test
    void a_majority_of_two_is_two_thirds_of_the_votes_and_one_against_one_is_a_tie() throws Stopped {
        var units = scores(TABLE, AggregationRule.MAJORITY).units();
        assertThat(units.get(0).score()).isEqualTo(new Score.Value(3));
        assertThat(units.get(0).support()).hasValue(2 / 3.);
        assertThat(units.get(0).difference().orElseThrow()).isEqualTo(3 - 7 / 3., within(1e-14));
        assertThat(units.get(1).score()).isEqualTo(new Score.Tie(java.util.List.of(1.0, 2.0)));
        assertThat(units.get(1).score().number()).isEmpty();
        assertThat(units.get(1).difference()).isEmpty();
        assertThat(units.get(1).support()).hasValue(.5);
    }

    @Test
    void the_weights_are_those_of_the_formulas() throws Stopped {
        // first slice: a says 1 (F_a = 1/2, F = 3/10); b and c say 3 (F_b = 2/3, F_c = 1/3, F = 4/10)
        assertSupport(AggregationRule.INVERSE, 0, 3, 1.5 + 3, 2);
        assertSupport(AggregationRule.DIFFERENCE, 0, 3, 1 + .4 - 2 / 3. + 1 + .4 - 1 / 3., 1 + .3 - .5);
        assertSupport(AggregationRule.COMPLEMENT, 0, 3, 1 + 1 / 3. - 2 / 3. + 1 + 1 / 3. - 1 / 3., 1 + 1 / 3. - .5);
        assertSupport(AggregationRule.RATIO, 0, 3, .4 / (2 / 3.) + .4 / (1 / 3.), .3 / .5);
        // second slice: a says 1, b says 2 (F_b = 1/3, F = 3/10)
        assertSupport(AggregationRule.INVERSE, 1, 2, 3, 2);
        assertSupport(AggregationRule.DIFFERENCE, 1, 2, 1 + .3 - 1 / 3., 1 + .3 - .5);
        assertSupport(AggregationRule.COMPLEMENT, 1, 2, 1, 1 + 1 / 3. - .5);
        assertSupport(AggregationRule.RATIO, 1, 2, .9, .6);
    }

    private static void assertSupport(AggregationRule rule, int unit, double winner, double votes, double others) throws Stopped {
        var score = scores(TABLE, rule).units().get(unit);
        assertThat(score.score()).as(rule.word()).isEqualTo(new Score.Value(winner));
        assertThat(score.support().orElseThrow()).as(rule.word()).isEqualTo(votes / (votes + others), within(1e-14));
    }

    @Test
    void declared_categories_nobody_used_count_in_the_complement_rule() throws Stopped {
        var wider = Scores.of(TABLE.on(Categories.range(1, 6)), AggregationRule.COMPLEMENT, Progress.NONE).units().get(1);
        assertThat(wider.support().orElseThrow()).isEqualTo((1 + 1 / 6. - 1 / 3.) / (2 + 2 / 6. - 1 / 3. - .5), within(1e-14));
    }

    @Test
    void weights_that_differ_by_rounding_alone_are_a_tie() throws Stopped {
        // 1/(1/3) and 1/(2/6): a gave 1 once in three, b gave 2 twice in six
        var rows = new double[][] { { 1, 2 }, { 2, 1 }, { 3, 2 }, { NO, 1 }, { NO, 3 }, { NO, 3 } };
        var score = scores(Ratings.wide(Level.NOMINAL, Categories.range(1, 3), rows), AggregationRule.INVERSE).units().get(0).score();
        assertThat(score.tied()).containsExactly(1.0, 2.0);
    }

    @Test
    void a_window_counts_habits_in_batches_or_sessions_alone() throws Exception {
        var ratings = Ratings.builder(Level.NOMINAL, Categories.range(1, 2));
        double[][] rows = { { 1, 2 }, { 2, 2 }, { 1, 2 }, { 1, 1 } };
        for (int u = 0; u < 4; u++)
            ratings.rating("u" + u, "a", rows[u][0]).rating("u" + u, "b", rows[u][1]).session("u" + u, u < 2 ? "s1" : "s2");
        // whole study: F_a(1) = 3/4, F_b(2) = 3/4: tie; first two slices: F_a(1) = 1/2, F_b(2) = 1; last two: F_a(1) = 1, F_b(2) = 1/2
        assertThat(Scores.of(ratings.build(), AggregationRule.INVERSE, Window.STUDY, Progress.NONE).units().get(0).score().tied()).hasSize(2);
        for (var window : Arrays.asList(Window.batches(2), Window.SESSION)) {
            var units = Scores.of(ratings.build(), AggregationRule.INVERSE, window, Progress.NONE).units();
            assertThat(units.get(0).score()).isEqualTo(new Score.Value(1));
            assertThat(units.get(2).score()).isEqualTo(new Score.Value(2));
        }
    }

    @Test
    void pooled_shares_are_those_of_the_window_too() throws Stopped {
        var table = Ratings.wide(Level.NOMINAL, Categories.range(1, 2), new double[][] { { 1, 2 }, { 2, 2 }, { 1, 2 }, { 1, 1 } });
        var units = Scores.of(table, AggregationRule.RATIO, Window.batches(2), Progress.NONE).units();
        // first batch: F(1) = 1/4, F_a(1) = 1/2, F(2) = 3/4, F_b(2) = 1; second: F(1) = 3/4, F_a(1) = 1, F(2) = 1/4, F_b(2) = 1/2
        assertThat(units.get(0).score()).isEqualTo(new Score.Value(2));
        assertThat(units.get(0).support()).hasValue(.75 / 1.25);
        assertThat(units.get(2).score()).isEqualTo(new Score.Value(1));
        assertThat(units.get(2).support()).hasValue(.75 / 1.25);
    }

    @Test
    void the_centred_mean_counts_in_its_window_too() throws Stopped {
        var table = Ratings.wide(Level.INTERVAL, Categories.NONE, new double[][] { { 1, 5 }, { 3, NO }, { 10, 2 }, { NO, 4 } });
        var units = Scores.of(table, AggregationRule.CENTRED_MEAN, Window.batches(2), Progress.NONE).units();
        // first batch: all 3, a 2, b 5: shifts +1, -2
        assertThat(units.get(0).score().number().orElseThrow()).isEqualTo((2 + 3) / 2., within(1e-14));
        assertThat(units.get(1).score().number().orElseThrow()).isEqualTo(4, within(1e-14));
    }

    @Test
    void sessions_score_the_mean_of_their_slices_and_say_how_many() throws Exception {
        var ratings = Ratings.builder(Level.ORDINAL, Categories.range(1, 5));
        ratings.rating("u1", "a", 1).rating("u1", "b", 2).session("u1", "s");
        ratings.rating("u2", "a", 4).rating("u2", "b", 4).session("u2", "s");
        ratings.rating("u3", "a", 5).session("u3", "s").unit("u4").session("u4", "s").unit("u5").session("u5", "t");
        var mean = scores(ratings.build(), AggregationRule.MEAN).sessions();
        assertThat(mean).extracting(SessionScore::session).containsExactly("s", "t");
        assertThat(mean.get(0).score().number().orElseThrow()).isEqualTo(10.5 / 3, within(1e-14));
        assertThat(mean.get(0).units()).isEqualTo(3);
        assertThat(mean.get(0).without()).isEqualTo(1);
        assertThat(mean.get(0).spread().orElseThrow()).isEqualTo(Math.sqrt((4 + .25 + 2.25) / 2), within(1e-14));
        assertThat(mean.get(1).score().why()).isEqualTo("None of its slices has a score.");
        var votes = scores(ratings.build(), AggregationRule.MAJORITY).sessions().get(0);
        assertThat(votes.score()).as("the tied slice is left out").isEqualTo(new Score.Value(4.5));
        assertThat(votes.without()).isEqualTo(2);
        assertThat(votes.difference()).hasValue(0);
    }

    @Test
    void sessions_of_names_score_the_most_frequent_one() throws Exception {
        var ratings = Ratings.builder(Level.NOMINAL, Categories.named("open", "closed"));
        ratings.rating("u1", "a", 2).session("u1", "s").rating("u2", "a", 2).session("u2", "s").rating("u3", "a", 1).session("u3", "s");
        ratings.rating("u4", "a", 2).session("u4", "t").rating("u5", "a", 1).session("u5", "t");
        var sessions = scores(ratings.build(), AggregationRule.MAJORITY).sessions();
        assertThat(sessions.get(0).score()).isEqualTo(new Score.Value(2));
        assertThat(sessions.get(0).mean()).isEmpty();
        assertThat(sessions.get(1).score().tied()).containsExactly(1.0, 2.0);
    }

    @Test
    void a_rule_that_does_not_suit_says_so_instead_of_scoring() throws Stopped {
        var names = TABLE.at(Level.NOMINAL);
        assertThat(scores(names, AggregationRule.MEAN).units().get(0).score().why())
                .isEqualTo("These ratings are names, which have no mean over observers. A vote suits them.");
        assertThat(AggregationRule.MEDIAN.orUsual(names)).isEqualTo(AggregationRule.MAJORITY);
        var continuous = TABLE.on(Categories.NONE);
        assertThat(scores(continuous, AggregationRule.RATIO).units().get(0).score().why()).contains("no points to vote for");
        assertThat(AggregationRule.RATIO.orUsual(continuous)).isEqualTo(AggregationRule.MEAN);
        assertThat(AggregationRule.RATIO.orUsual(TABLE)).isEqualTo(AggregationRule.RATIO);
    }

    @Test
    void names_of_two_that_are_0_and_1_have_a_share_as_their_mean() throws Stopped {
        var ticked = Ratings.wide(Level.NOMINAL, Categories.of(0, 1), new double[][] { { 1, 0, 1, 1 } });
        assertThat(AggregationRule.usualFor(ticked)).isEqualTo(AggregationRule.MEAN);
        assertThat(scores(ticked, AggregationRule.MEAN).units().get(0).score().number()).hasValue(.75);
    }

    @Test
    void a_slice_nobody_rated_has_no_score_under_any_rule() throws Stopped {
        var table = Ratings.wide(Level.ORDINAL, Categories.range(1, 3), new double[][] { { NO, NO }, { 2, 2 } });
        for (var rule : AggregationRule.values()) {
            var scores = scores(table, rule);
            assertThat(scores.units().get(0).score().why()).as(rule.word()).isEqualTo("Nobody rated it.");
            assertThat(scores.units().get(1).score()).as(rule.word()).isEqualTo(new Score.Value(2));
            assertThat(scores.dropped()).singleElement().satisfies(each -> assertThat(each.count()).isEqualTo(1));
        }
        assertThat(scores(Ratings.wide(Level.ORDINAL, Categories.range(1, 3), new double[][] { { NO } }), AggregationRule.DAWID_SKENE).units().get(0)
                .score().why()).isNotEmpty();
    }

    @Test
    void means_keep_the_digits_of_large_numbers() throws Stopped {
        var table = Ratings.wide(Level.INTERVAL, Categories.NONE, new double[][] { { 1e15, 1e15 + 1, 1e15 + 2 } });
        for (var rule : new AggregationRule[] { AggregationRule.MEAN, AggregationRule.MEDIAN })
            assertThat(scores(table, rule).units().get(0).score().number()).as(rule.word()).hasValue(1e15 + 1);
    }

    @Test
    void names_of_rules_and_windows_are_read_and_others_are_answered_with_those_there_are() throws Problem {
        for (var rule : AggregationRule.values())
            assertThat(AggregationRule.named(rule.word())).isEqualTo(rule);
        assertThatThrownBy(() -> AggregationRule.named("best")).isInstanceOf(Problem.class).hasMessageContaining("best").hasMessageContaining("centred_mean");
        for (var window : Arrays.asList(Window.STUDY, Window.SESSION, Window.batches(25)))
            assertThat(Window.named(window.word())).isEqualTo(window);
        for (var wrong : Arrays.asList("0", "-3", "week", "12345678901"))
            assertThatThrownBy(() -> Window.named(wrong)).isInstanceOf(Problem.class).hasMessageContaining(wrong);
    }

    @Test
    void stops_when_told_to() {
        for (var rule : AggregationRule.values())
            assertThatThrownBy(() -> Scores.of(TABLE, rule, (done, total) -> false)).isInstanceOf(Stopped.class);
    }
}
