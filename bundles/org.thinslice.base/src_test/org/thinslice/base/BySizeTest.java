// SPDX-License-Identifier: EPL-2.0
package org.thinslice.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class BySizeTest {

    @Test
    void lists_numbers_by_size_and_words_after_them() {
        assertThat(List.of("slow", "180", "90", "0", "-5", "2.5", "", "NaN", "fast").stream().sorted(new BySize()))
                .containsExactly("-5", "0", "2.5", "90", "180", "", "NaN", "fast", "slow");
    }

    @Test
    void keeps_values_apart_that_are_equally_large() {
        var values = new TreeSet<>(new BySize());
        values.addAll(List.of("0", "0.0", "00", "0"));
        assertThat(values).hasSize(3);
    }
}
