// SPDX-License-Identifier: EPL-2.0
package org.thinslice.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;

import org.junit.jupiter.api.Test;

class ShowingTest {

    @Test
    void codes_that_count_up_are_spread_over_the_places_of_a_table() {
        var hashes = new HashSet<Integer>();
        var count = 0;
        for (var observer = 1; observer <= 20; observer++)
            for (var slice = 0; slice < 1000; slice++, count++)
                hashes.add(Showing.rated("k%02d".formatted(observer), "x%04d".formatted(slice)).hashCode());
        assertThat(hashes).as("different hashes of %d showings", count).hasSizeGreaterThan(count * 99 / 100);
    }

    @Test
    void equal_showings_have_equal_hashes() {
        var one = Showing.repeat("k1", "a", 2);
        assertThat(one).isEqualTo(Showing.repeat("k1", "a", 2)).hasSameHashCodeAs(Showing.repeat("k1", "a", 2));
        assertThat(one).isNotEqualTo(Showing.rated("k1", "a"));
    }
}
