// SPDX-License-Identifier: EPL-2.0
package org.thinslice.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TimeSpanTest {

    @Test
    void refuses_end_before_start() {
        assertThatThrownBy(() -> new TimeSpan(10, 9)).hasMessageContaining("from 10 to 9 µs");
    }

    @Test
    void refuses_an_empty_span() {
        assertThatThrownBy(() -> new TimeSpan(10, 10)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void covers_its_first_microsecond_and_not_its_end() {
        var span = TimeSpan.ofSeconds(1, 2);
        assertThat(span.covers(1_000_000)).isTrue();
        assertThat(span.covers(1_999_999)).isTrue();
        assertThat(span.covers(2_000_000)).isFalse();
    }

    @Test
    void neighbours_do_not_overlap() {
        assertThat(new TimeSpan(0, 5).overlaps(new TimeSpan(5, 9))).isFalse();
        assertThat(new TimeSpan(0, 6).overlaps(new TimeSpan(5, 9))).isTrue();
    }
}
