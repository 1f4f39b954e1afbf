// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.kit.video;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TimesTest {

    @Test
    void reads_as_people_write_it() {
        assertThat(Times.of(18_400_000, 30_000_000)).isEqualTo("0:18 / 0:30");
        assertThat(Times.of(75_000_000, 90_000_000)).isEqualTo("1:15 / 1:30");
    }

    @Test
    void is_full_at_the_end_of_a_slice_that_is_not_whole_seconds_long() {
        assertThat(Times.of(9_966_667, 9_966_667)).isEqualTo("0:10 / 0:10");
    }
}
