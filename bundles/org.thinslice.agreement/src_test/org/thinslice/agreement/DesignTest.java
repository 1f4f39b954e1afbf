// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

/** What the design of a table stands in the way of: few observers, observers without links, observers who never move. */
class DesignTest {

    private static List<String> texts(Finding.Kind kind, String... observers) {
        return Design.findings(Tables.byRater(Level.ORDINAL, Categories.range(1, 5), observers)).stream().filter(f -> f.kind() == kind)
                .map(Finding::text).toList();
    }

    @Test
    void two_and_three_observers_are_few_and_those_without_ratings_do_not_count() {
        assertThat(texts(Finding.Kind.FEW_OBSERVERS, "123", "132")).singleElement().asString().contains("2");
        assertThat(texts(Finding.Kind.FEW_OBSERVERS, "123", "132", "321", "...")).singleElement().asString().contains("3");
        assertThat(texts(Finding.Kind.FEW_OBSERVERS, "123", "132", "321", "12.")).isEmpty();
        assertThat(texts(Finding.Kind.FEW_OBSERVERS, "123", "...")).isEmpty();
    }

    @Test
    void observers_are_linked_through_others() {
        assertThat(texts(Finding.Kind.DISCONNECTED, "12....", ".31...", "...123", "...321")).singleElement().asString().contains("r1, r2 | r3, r4");
        assertThat(texts(Finding.Kind.DISCONNECTED, "12....", ".31...", "..2123", "...321")).isEmpty();
    }

    @Test
    void an_observer_who_repeats_one_rating_is_named() {
        assertThat(texts(Finding.Kind.CONSTANT_OBSERVER, "222", "132", "2..", "...", "33.")).singleElement().asString().contains("r1, r5")
                .doesNotContain("r2").doesNotContain("r3").doesNotContain("r4");
        assertThat(texts(Finding.Kind.CONSTANT_OBSERVER, "221", "132")).isEmpty();
    }
}
