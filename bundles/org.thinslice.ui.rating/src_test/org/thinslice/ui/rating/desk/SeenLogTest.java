// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.rating.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SeenLogTest {

    @Test
    void counts_equal_steps() {
        assertThat(SeenLog.write(List.of(10_000_000L, 10_033_333L, 10_066_667L, 10_100_001L))).isEqualTo("10000000 33333 33334*2");
    }

    @Test
    void writes_nothing_for_nothing() {
        assertThat(SeenLog.write(List.of())).isEmpty();
        assertThat(SeenLog.read("")).isEmpty();
    }

    @Test
    void gives_back_every_time_stamp_also_backward_ones() {
        var random = new Random(7);
        for (var round = 0; round < 200; round++) {
            var micros = new ArrayList<Long>();
            for (var i = random.nextInt(50); i > 0; i--)
                micros.add((long) random.nextInt(5) * 33_333);
            assertThat(SeenLog.read(SeenLog.write(micros))).isEqualTo(micros);
        }
    }
}
