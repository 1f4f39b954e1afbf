// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.agreement.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.thinslice.base.TimeSpan;

class TimesTest {

    @Test
    void times_are_minutes_and_seconds() {
        assertThat(Times.of(0)).isEqualTo("0:00");
        assertThat(Times.of(90_000_000)).isEqualTo("1:30");
        assertThat(Times.of(59_960_000)).isEqualTo("1:00");
        assertThat(Times.of(TimeSpan.ofSeconds(7.5, 3605))).isEqualTo("0:07.5–60:05");
    }
}
