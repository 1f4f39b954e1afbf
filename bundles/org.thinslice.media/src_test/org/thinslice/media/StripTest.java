// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

class StripTest {

    private final List<String> unused = new ArrayList<>();
    private final Strip<String> strip = new Strip<>(unused::add);

    @Test
    void gives_pictures_in_order_with_the_generation_last_set() {
        strip.add(10, "a");
        strip.add(20, "b");
        strip.generation(7);
        strip.add(30, "c");
        assertThat(List.of(strip.poll(), strip.poll(), strip.poll())).containsExactly(new Shot<>(new Stamp(7, 10), "a"),
                new Shot<>(new Stamp(7, 20), "b"), new Shot<>(new Stamp(7, 30), "c"));
    }

    @Test
    void is_ready_with_a_picture_and_full_with_six() {
        assertThat(strip.ready()).isFalse();
        for (int i = 0; i < 6; i++) {
            assertThat(strip.full()).isFalse();
            strip.add(i, "");
            assertThat(strip.ready()).isTrue();
        }
        assertThat(strip.full()).isTrue();
    }

    @Test
    void ends_when_nothing_follows_the_last_picture_taken() {
        strip.add(10, "a");
        strip.complete();
        assertThat(strip.full()).isTrue();
        assertThat(strip.ended()).isFalse();
        strip.poll();
        assertThat(strip.ended()).isTrue();
    }

    @Test
    void counts_what_is_due() {
        strip.add(10, "a");
        strip.add(20, "b");
        assertThat(strip.due(9.5)).isZero();
        assertThat(strip.due(20)).isEqualTo(2);
    }

    @Test
    void what_is_cleared_is_handed_back_and_more_may_follow() {
        strip.add(10, "a");
        strip.complete();
        strip.clear();
        assertThat(unused).containsExactly("a");
        assertThat(strip.ended()).isFalse();
    }
}
