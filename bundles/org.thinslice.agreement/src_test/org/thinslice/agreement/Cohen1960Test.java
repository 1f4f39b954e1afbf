// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Cohen 1960, the tables of pages 37 and 45. */
class Cohen1960Test {

    private static final Ratings PAGE_45 = Tables.crosstab(Level.NOMINAL, new int[] { 88, 10, 2 }, new int[] { 14, 40, 6 },
            new int[] { 18, 10, 12 });

    @Test
    void reproduces_page_45() {
        var result = Tables.evaluate(new CohenKappa(Weighting.UNWEIGHTED), PAGE_45);
        assertThat(result.number().orElseThrow()).isEqualTo(.492, within(5e-4));
        assertThat(result.details().get("pa")).isEqualTo(.70, within(1e-12));
        assertThat(result.details().get("pe")).isEqualTo(.41, within(1e-12));
    }

    @Test
    void weighs_by_distance_on_the_scale_and_not_by_rank() {
        var gap = new double[][] { { 1, 2 }, { 2, 1 }, { 5, 4 }, { 4, 5 }, { 1, 5 }, { 5, 1 } };
        var ranks = new double[][] { { 1, 2 }, { 2, 1 }, { 4, 3 }, { 3, 4 }, { 1, 4 }, { 4, 1 } };
        double onScale = Tables.value(new CohenKappa(Weighting.LINEAR), Ratings.wide(Level.ORDINAL, Categories.range(1, 5), gap));
        double onRanks = Tables.value(new CohenKappa(Weighting.LINEAR), Ratings.wide(Level.ORDINAL, Categories.range(1, 4), ranks));
        assertThat(onScale).isNotCloseTo(onRanks, within(.01));
    }

    @Test
    void is_not_defined_when_both_used_one_category() {
        var one = Tables.byRater(Level.NOMINAL, Categories.range(1, 2), "1111", "1111");
        assertThat(Tables.evaluate(new CohenKappa(Weighting.UNWEIGHTED), one).number()).isEmpty();
    }

    @Test
    void refuses_weights_on_names() {
        var names = Ratings.wide(Level.NOMINAL, Categories.named("gaze", "smile"), new double[][] { { 1, 2 }, { 2, 2 } });
        assertThat(Tables.evaluate(new CohenKappa(Weighting.QUADRATIC), names).why()).contains("these are names");
    }

    @Test
    void is_for_two_observers() {
        var three = Tables.byRater(Level.NOMINAL, Categories.range(1, 2), "12", "12", "12");
        assertThat(Tables.evaluate(new CohenKappa(Weighting.UNWEIGHTED), three).why()).contains("the table has 3");
    }
}
