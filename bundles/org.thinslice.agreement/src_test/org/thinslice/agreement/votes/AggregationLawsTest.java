// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.votes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thinslice.agreement.Categories;
import org.thinslice.agreement.Level;
import org.thinslice.agreement.Ratings;
import org.thinslice.base.Progress;
import org.thinslice.base.Stopped;

/** What must hold of every rule on any table. */
class AggregationLawsTest {

    private static double[][] random(long seed, double missing) {
        var random = new SplittableRandom(seed);
        var rows = new double[40][5];
        for (var row : rows)
            for (int r = 0; r < row.length; r++)
                row[r] = random.nextDouble() < missing ? Double.NaN : 1 + random.nextInt(4);
        return rows;
    }

    private static Scores scores(double[][] rows, Level level, AggregationRule rule) throws Stopped {
        return Scores.of(Ratings.wide(level, Categories.range(1, 4), rows), rule, Progress.NONE);
    }

    @ParameterizedTest
    @EnumSource(AggregationRule.class)
    void all_rules_give_what_unanimous_observers_gave(AggregationRule rule) throws Stopped {
        var rows = random(3, 0);
        for (var row : rows)
            Arrays.fill(row, row[0]);
        var units = scores(rows, Level.ORDINAL, rule).units();
        for (int u = 0; u < rows.length; u++) {
            assertThat(units.get(u).score().number().orElseThrow()).isEqualTo(rows[u][0], within(1e-12));
            assertThat(units.get(u).difference().orElseThrow()).isEqualTo(0, within(1e-12));
            assertThat(units.get(u).spread()).hasValue(0);
        }
    }

    @ParameterizedTest
    @EnumSource(AggregationRule.class)
    void the_order_of_observers_does_not_matter(AggregationRule rule) throws Stopped {
        var rows = random(5, .25);
        var turned = Arrays.stream(rows).map(row -> new double[] { row[3], row[0], row[4], row[2], row[1] }).toArray(double[][]::new);
        var one = scores(rows, Level.ORDINAL, rule).units();
        var other = scores(turned, Level.ORDINAL, rule).units();
        for (int u = 0; u < rows.length; u++)
            assertSame(one.get(u).score(), other.get(u).score());
    }

    @ParameterizedTest
    @EnumSource(AggregationRule.class)
    void turning_the_scale_round_turns_the_scores_round(AggregationRule rule) throws Stopped {
        var rows = random(7, .25);
        var turned = Arrays.stream(rows).map(row -> Arrays.stream(row).map(x -> 5 - x).toArray()).toArray(double[][]::new);
        var one = scores(rows, Level.ORDINAL, rule).units();
        var other = scores(turned, Level.ORDINAL, rule).units();
        for (int u = 0; u < rows.length; u++)
            assertSame(one.get(u).score(), turned(other.get(u).score()));
    }

    private static Score turned(Score score) {
        if (score instanceof Score.Value one)
            return new Score.Value(5 - one.value());
        return score instanceof Score.Tie tie ? new Score.Tie(tie.values().stream().map(x -> 5 - x).sorted().toList()) : score;
    }

    private static void assertSame(Score one, Score other) {
        assertThat(one.getClass()).isEqualTo(other.getClass());
        assertThat(one.tied()).isEqualTo(other.tied());
        if (one.number().isPresent())
            assertThat(one.number().getAsDouble()).isEqualTo(other.number().orElseThrow(), within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3 })
    void the_centred_mean_is_the_mean_where_nothing_is_missing_and_keeps_the_mean_of_all_where_something_is(long seed) throws Stopped {
        for (var unit : scores(random(seed, 0), Level.INTERVAL, AggregationRule.CENTRED_MEAN).units())
            assertThat(unit.difference().orElseThrow()).isEqualTo(0, within(1e-12));
        double difference = 0;
        for (var unit : scores(random(seed, .3), Level.INTERVAL, AggregationRule.CENTRED_MEAN).units())
            difference += unit.observers() * unit.difference().orElse(0);
        assertThat(difference).isEqualTo(0, within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3 })
    void the_centred_mean_does_not_see_how_strict_an_observer_is(long seed) throws Stopped {
        var rows = random(seed, .3);
        var strict = Arrays.stream(rows).map(row -> new double[] { row[0] - 2, row[1], row[2] + 1, row[3] + 1, row[4] }).toArray(double[][]::new);
        var one = Scores.of(Ratings.wide(Level.INTERVAL, Categories.NONE, rows), AggregationRule.CENTRED_MEAN, Progress.NONE).units();
        var other = Scores.of(Ratings.wide(Level.INTERVAL, Categories.NONE, strict), AggregationRule.CENTRED_MEAN, Progress.NONE).units();
        double shift = Double.NaN;
        for (int u = 0; u < rows.length; u++)
            if (one.get(u).observers() > 0) {
                double moved = other.get(u).score().number().orElseThrow() - one.get(u).score().number().orElseThrow();
                shift = Double.isNaN(shift) ? moved : shift;
                assertThat(moved).as("all by the same").isEqualTo(shift, within(1e-12));
            }
    }

    @ParameterizedTest
    @EnumSource(value = AggregationRule.class, names = { "INVERSE", "DIFFERENCE", "COMPLEMENT", "RATIO" })
    void observers_with_equal_even_habits_make_weighted_votes_plain_ones(AggregationRule rule) throws Stopped {
        // every observer gives every point equally often: a Latin square
        var rows = new double[][] { { 1, 2, 3, 4 }, { 2, 3, 4, 1 }, { 3, 4, 1, 2 }, { 4, 1, 2, 3 }, { 1, 1, 2, 3 }, { 2, 2, 1, 4 }, { 3, 4, 3, 1 }, { 4, 3, 4, 2 } };
        var plain = scores(rows, Level.NOMINAL, AggregationRule.MAJORITY).units();
        var weighted = scores(rows, Level.NOMINAL, rule).units();
        for (int u = 0; u < rows.length; u++)
            assertThat(weighted.get(u).score()).isEqualTo(plain.get(u).score());
    }
}
