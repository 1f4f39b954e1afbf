// SPDX-License-Identifier: EPL-2.0
package org.thinslice.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class TimeLeftTest {

    private final AtomicLong clock = new AtomicLong(7);
    private final TimeLeft left = new TimeLeft(clock::get);

    @Test
    void follows_from_what_is_done() {
        clock.addAndGet(10_000_000_000L);
        assertThat(left.seconds(25, 100)).hasValue(30);
        assertThat(left.seconds(100, 100)).hasValue(0);
    }

    @Test
    void is_not_known_at_the_start() {
        clock.addAndGet(2_000_000_000L);
        assertThat(left.seconds(50, 100)).isEmpty();
        clock.addAndGet(2_000_000_000L);
        assertThat(left.seconds(1, 100)).isEmpty();
        assertThat(left.seconds(5, 0)).isEmpty();
    }
}
