// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

/** What is said about declared categories: those nobody used, those nobody declared, and that none were declared. */
class CategoricalTest {

    private static List<String> texts(Ratings ratings, Coefficient coefficient, Finding.Kind kind) {
        return Tables.evaluate(coefficient, ratings).findings().stream().filter(finding -> finding.kind() == kind).map(Finding::text).toList();
    }

    private static Ratings ratings(Categories categories, double... used) {
        var table = new double[used.length][];
        for (int u = 0; u < used.length; u++)
            table[u] = new double[] { used[u], used[(u + 1) % used.length] };
        return Ratings.wide(Level.NOMINAL, categories, table);
    }

    private static Coefficient over(CategorySet set) {
        return new BrennanPrediger(Weighting.UNWEIGHTED, set);
    }

    @Test
    void categories_nobody_used_are_named_whether_they_count_or_not() {
        var ratings = ratings(Categories.range(1, 5), 1, 3, 4);
        assertThat(texts(ratings, over(CategorySet.FULL), Finding.Kind.UNUSED_CATEGORIES)).singleElement().asString().contains("2, 5");
        assertThat(texts(ratings, over(CategorySet.OBSERVED), Finding.Kind.UNUSED_CATEGORIES)).singleElement().asString().contains("2, 5")
                .isNotEqualTo(texts(ratings, over(CategorySet.FULL), Finding.Kind.UNUSED_CATEGORIES).get(0));
        assertThat(texts(ratings(Categories.range(1, 3), 1, 2, 3), over(CategorySet.FULL), Finding.Kind.UNUSED_CATEGORIES)).isEmpty();
    }

    @Test
    void ratings_outside_the_scale_are_named() {
        assertThat(texts(ratings(Categories.range(1, 3), 1, 2, 3, 7, 9), over(CategorySet.FULL), Finding.Kind.UNDECLARED_CATEGORIES))
                .singleElement().asString().contains("7, 9").doesNotContain("…");
        assertThat(texts(ratings(Categories.range(1, 3), 1, 2, 3), over(CategorySet.FULL), Finding.Kind.UNDECLARED_CATEGORIES)).isEmpty();
    }

    @Test
    void no_more_than_twenty_are_named() {
        var twenty = new double[20];
        var more = new double[21];
        for (int i = 0; i < 21; i++) {
            more[i] = 101 + i;
            if (i < 20)
                twenty[i] = 101 + i;
        }
        assertThat(texts(ratings(Categories.range(1, 2), twenty), over(CategorySet.FULL), Finding.Kind.UNDECLARED_CATEGORIES))
                .singleElement().asString().contains("120").doesNotContain("…");
        assertThat(texts(ratings(Categories.range(1, 2), more), over(CategorySet.FULL), Finding.Kind.UNDECLARED_CATEGORIES))
                .singleElement().asString().contains("120, …").doesNotContain("121");
    }

    @Test
    void counting_all_categories_of_an_undeclared_scale_is_said() {
        var free = ratings(Categories.NONE, 1, 2, 3);
        assertThat(texts(free, over(CategorySet.FULL), Finding.Kind.CATEGORIES_NOT_DECLARED)).hasSize(1);
        assertThat(texts(free, over(CategorySet.OBSERVED), Finding.Kind.CATEGORIES_NOT_DECLARED)).isEmpty();
        assertThat(texts(free, over(CategorySet.OBSERVED), Finding.Kind.UNUSED_CATEGORIES)).isEmpty();
    }
}
