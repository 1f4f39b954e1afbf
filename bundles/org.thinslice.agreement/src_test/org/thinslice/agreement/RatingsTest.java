// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.thinslice.base.Problem;

class RatingsTest {

    @Test
    void sorts_long_triples_by_unit_and_rater() throws Exception {
        var ratings = Ratings.builder(Level.INTERVAL, Categories.NONE).unit("a").unit("b").rater("k1").rater("k2")
                .rating("b", "k2", 4).rating("a", "k2", 2).rating("b", "k1", 3).session("a", "s1").build();
        assertThat(ratings.wide()).hasDimensions(2, 2);
        assertThat(ratings.value(0, 1)).hasValue(2);
        assertThat(ratings.wide()[1]).containsExactly(3, 4);
        assertThat(ratings.value(0, 0)).isEmpty();
        assertThat(ratings.value(1, 0)).hasValue(3);
        assertThat(ratings.session(0)).contains("s1");
        assertThat(ratings.session(1)).as("a unit without a session stands for itself").contains("b");
    }

    @Test
    void keeps_the_place_of_units_and_raters_without_ratings() throws Exception {
        var ratings = Ratings.builder(Level.INTERVAL, Categories.NONE).unit("a").unit("b").unit("c").rater("k1").rater("k2")
                .rating("c", "k2", 1).build();
        assertThat(ratings.units()).isEqualTo(3);
        assertThat(ratings.raters()).isEqualTo(2);
        assertThat(ratings.count(0)).isZero();
        assertThat(ratings.count(2)).isEqualTo(1);
    }

    @Test
    void names_the_observer_who_rated_a_unit_twice() {
        var builder = Ratings.builder(Level.INTERVAL, Categories.NONE).rating("s01-2", "k7", 3).rating("s01-2", "k7", 4);
        assertThatThrownBy(builder::build).isInstanceOf(Problem.class).hasMessageContaining("Observer k7 rated unit s01-2 twice.");
    }

    @Test
    void refuses_numbers_that_are_none() {
        var builder = Ratings.builder(Level.INTERVAL, Categories.NONE);
        assertThatThrownBy(() -> builder.rating("a", "b", Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Ratings.wide(Level.INTERVAL, Categories.NONE, new double[][] { { Double.POSITIVE_INFINITY } }))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refuses_scale_points_out_of_order() {
        assertThatThrownBy(() -> Categories.of(1, 3, 2)).hasMessageContaining("[1.0, 3.0, 2.0]");
    }

    @Test
    void codes_short_scales_in_bytes_and_long_ones_in_full() {
        var few = Ratings.wide(Level.INTERVAL, Categories.NONE, Tables.random(1, 50, 3, 9, 2, .1));
        assertThat(few.codes().few()).isTrue();
        var many = Ratings.wide(Level.INTERVAL, Categories.NONE, Tables.random(1, 500, 3, 900, 2, .1));
        assertThat(many.codes().few()).isFalse();
        for (var ratings : new Ratings[] { few, many })
            for (int i = 0; i < ratings.observations(); i++)
                assertThat(ratings.codes().points()[ratings.codes().at(i)]).isEqualTo(ratings.valueAt(i));
    }

    @Test
    void treats_minus_zero_as_zero() {
        var ratings = Ratings.wide(Level.INTERVAL, Categories.NONE, new double[][] { { 0.0, -0.0 } });
        assertThat(ratings.codes().points()).containsExactly(0.0);
    }

    @Test
    void the_points_of_a_scale_say_where_it_ends_and_otherwise_what_was_said() {
        var line = Ratings.wide(Level.INTERVAL, Categories.NONE, new double[][] { { 20, 30 }, { 40, 50 } });
        assertThat(line.ends()).isEqualTo(Ends.OPEN);
        assertThat(line.within(new Ends(0, 100)).ends()).isEqualTo(new Ends(0, 100));
        assertThat(line.within(new Ends(0, 100)).on(Categories.range(1, 7)).ends()).isEqualTo(new Ends(1, 7));
        var known = line.within(new Ends(0, 100));
        assertThat(java.util.List.of(known.numbered(), known.at(Level.ORDINAL), Subset.withoutUnit(known, 0)))
                .allSatisfy(same -> assertThat(same.ends()).isEqualTo(new Ends(0, 100)));
    }
}
