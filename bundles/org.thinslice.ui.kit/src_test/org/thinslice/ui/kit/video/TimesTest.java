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

    @Test
    void tells_the_time_in_the_recording_to_the_microsecond() {
        assertThat(Times.exact(18_366_667, 30_000_000, 78_366_667)).isEqualTo("0:18 / 0:30 · 78.366667 s");
        assertThat(Times.exact(0, 30_000_000, 60_000_040)).isEqualTo("0:00 / 0:30 · 60.000040 s");
    }
}
