// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a table is kept: nothing may be lost or mixed up, whatever its values, its gaps and the order of its rows. */
class CellsTest {

    /** Kinds of values: whole and small, in quarters and below zero, beyond what a byte holds, too many to count. */
    @ParameterizedTest
    @CsvSource({ "1, 5, 0", "1, 5, .3", ".25, -3, .2", "1000, 7, .1", ".001, 300, .1", ".001, 300, 0", "1, 127, 0", "1, 200, .1" })
    void keeps_every_value_in_its_place(double step, int points, double missing) throws Exception {
        double[][] table = Tables.random(5, 300, 7, Math.abs(points), 2, missing);
        for (var row : table)
            for (int r = 0; r < 7; r++)
                row[r] = points < 0 ? -row[r] * step : row[r] * step;
        var wide = Ratings.wide(Level.INTERVAL, Categories.NONE, table);
        same(wide, table);
        same(shuffled(table), table);
        var distinct = Arrays.stream(table).flatMapToDouble(Arrays::stream).filter(x -> !Double.isNaN(x)).map(x -> x + 0.0).sorted().distinct().toArray();
        assertThat(wide.codes().points()).containsExactly(distinct);
        assertThat(wide.codes().few()).isEqualTo(distinct.length <= Codes.FEW);
        assertThat(wide.codes().lowest()).isEqualTo(distinct[0]);
        assertThat(wide.codes().highest()).isEqualTo(distinct[distinct.length - 1]);
        for (int i = 0; i < wide.observations(); i++)
            assertThat(distinct[wide.codes().at(i)]).isEqualTo(wide.valueAt(i));
        assertThat(Arrays.stream(wide.perRater()).sum()).isEqualTo(wide.observations());
    }

    private static void same(Ratings actual, double[][] expected) {
        assertThat(Arrays.deepToString(actual.wide())).isEqualTo(Arrays.deepToString(expected));
    }

    private static Ratings shuffled(double[][] table) throws Exception {
        var builder = Ratings.builder(Level.INTERVAL, Categories.NONE);
        IntStream.range(0, table.length).forEach(u -> builder.unit("u" + u));
        IntStream.range(0, 7).forEach(r -> builder.rater("k" + r));
        var order = new SplittableRandom(1).ints(0, 1_000_000).limit(table.length * 7L).toArray();
        IntStream.range(0, order.length).boxed().sorted((a, b) -> Integer.compare(order[a], order[b]))
                .filter(cell -> !Double.isNaN(table[cell / 7][cell % 7]))
                .forEach(cell -> builder.rating("u" + cell / 7, "k" + cell % 7, table[cell / 7][cell % 7]));
        builder.build();
        return builder.build();
    }

    @Test
    void rows_by_unit_and_rows_by_observer_make_the_same_table() throws Exception {
        double[][] table = Tables.random(6, 40, 3, 5, 1, 0);
        var byUnit = Ratings.builder(Level.ORDINAL, Categories.range(1, 5));
        for (int u = 0; u < 40; u++)
            for (int r = 0; r < 3; r++)
                byUnit.rating("u" + u, "k" + r, table[u][r]);
        var byObserver = Ratings.builder(Level.ORDINAL, Categories.range(1, 5));
        for (int r = 0; r < 3; r++)
            for (int u = 0; u < 40; u++)
                byObserver.rating("u" + u, "k" + r, table[u][r]);
        same(byUnit.build(), table);
        same(byObserver.build(), table);
        assertThat(byUnit.build().perRater()).containsExactly(40, 40, 40);
    }

    @Test
    void a_table_without_ratings_has_raters_without_ratings() {
        var empty = Ratings.wide(Level.ORDINAL, Categories.range(1, 5), new double[][] { { Double.NaN, Double.NaN } });
        assertThat(empty.perRater()).containsExactly(0, 0);
        assertThat(empty.observations()).isZero();
        assertThat(empty.codes().lowest()).isInfinite();
    }

    @Test
    void declared_points_that_nobody_used_are_no_values() {
        var ratings = Ratings.wide(Level.ORDINAL, Categories.range(0, 9), new double[][] { { 7, 3 }, { 11, 3 }, { 3, .5 } });
        assertThat(ratings.codes().points()).containsExactly(.5, 3, 7, 11);
        same(ratings, new double[][] { { 7, 3 }, { 11, 3 }, { 3, .5 } });
    }

    @Test
    void other_levels_and_categories_share_what_was_counted() {
        var ratings = Ratings.wide(Level.ORDINAL, Categories.range(1, 5), Tables.random(6, 40, 3, 5, 1, .1));
        assertThat(ratings.at(Level.NOMINAL).cells().patterns()).isSameAs(ratings.on(Categories.NONE).cells().patterns());
    }

    @Test
    void rows_of_different_lengths_are_refused() {
        assertThatThrownBy(() -> Ratings.wide(Level.ORDINAL, Categories.NONE, new double[][] { { 1, 2 }, { 1 } }))
                .isInstanceOf(IllegalArgumentException.class).hasMessage("row 2 has 1 cells for 2 raters");
    }

    /** Points of the scale, raters, share of gaps: packed counts, more points than fit, more ratings than fit. */
    @ParameterizedTest
    @CsvSource({ "2, 3, 0", "5, 4, .3", "8, 3, .1", "9, 3, .1", "60, 4, .5", "3, 300, 0", "2, 256, 0", "400, 3, .2" })
    void units_with_equal_counts_are_one_pattern(int points, int raters, double missing) {
        var ratings = Ratings.wide(Level.ORDINAL, Categories.NONE, Tables.random(9, 700, raters, points, .4, missing));
        var patterns = ratings.cells().patterns();
        var seen = new TreeMap<String, Integer>();
        for (int u = 0; u < 700; u++) {
            int unit = u;
            var counts = IntStream.range(ratings.from(u), ratings.to(u)).boxed()
                    .collect(Collectors.groupingBy(i -> ratings.codes().at(i), TreeMap::new, Collectors.counting()));
            if (counts.isEmpty()) {
                assertThat(patterns.ofUnit()[u]).isEqualTo(-1);
                continue;
            }
            int p = patterns.ofUnit()[u];
            assertThat(seen.computeIfAbsent(counts.toString(), c -> patterns.ofUnit()[unit])).isEqualTo(p);
            assertThat(patterns.size()[p]).isEqualTo(ratings.count(u));
            var kept = IntStream.range(patterns.at()[p], patterns.at()[p + 1]).mapToObj(e -> (int) patterns.code()[e] + "=" + patterns.count()[e]).toList();
            assertThat(kept).isEqualTo(counts.entrySet().stream().map(e -> e.getKey() + "=" + e.getValue()).toList());
        }
        assertThat(seen).hasSize(patterns.number());
        assertThat(Arrays.stream(patterns.frequency()).sum()).isEqualTo(Selection.rated(ratings).size());
    }

    @Test
    void units_rated_once_belong_to_no_pairable_pattern() {
        var ratings = Tables.byUnit(Level.ORDINAL, Categories.range(1, 3), "1.. 12. 12. ... 333 2.. 21.");
        var patterns = ratings.cells().patterns();
        assertThat(patterns.number()).isEqualTo(4);
        var pairable = patterns.pairable();
        assertThat(pairable.ofUnit()).containsExactly(-1, 0, 0, -1, 1, -1, 0);
        assertThat(pairable.size()).containsExactly(2, 3);
        assertThat(pairable.frequency()).containsExactly(3, 1);
        assertThat(pairable.code()).containsExactly((char) 0, (char) 1, (char) 2);
        assertThat(pairable.count()).containsExactly(1, 1, 3);
        assertThat(pairable.pairable()).isSameAs(pairable);
    }

    @Test
    void redrawn_tables_hold_units_and_raters_as_often_as_they_were_drawn() {
        var ratings = Tables.byUnit(Level.ORDINAL, Categories.range(1, 4), "12. 333 .41");
        var drawn = Redrawn.of(ratings, new int[] { 2, 0, 0 }, new int[] { 2, 0, 1 });
        same(drawn, new double[][] { { Double.NaN, Double.NaN, 1 }, { 1, 1, Double.NaN }, { 1, 1, Double.NaN } });
        assertThat(List.of(drawn.rater(0), drawn.rater(1), drawn.rater(2))).containsExactly("r1", "r1", "r3");
        assertThat(drawn.codes().points()).containsExactly(1);
        var whole = Redrawn.of(ratings, new int[] { 1, 2 });
        same(whole, new double[][] { { 3, 3, 3 }, { Double.NaN, 4, 1 } });
        assertThat(whole.codes().points()).containsExactly(1, 3, 4);
    }
}
