// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.agreement.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SearchTest {

    @Test
    void a_part_of_a_name_is_enough_wherever_it_stands() {
        assertThat(Search.of("99").finds("Session 099")).isTrue();
        assertThat(Search.of("98").finds("Session 099")).isFalse();
        assertThat(Search.of("SESS 9").finds("Session 099")).isTrue();
        assertThat(Search.of("sess*8").finds("Session 099")).isFalse();
    }

    @Test
    void nothing_typed_finds_everything() {
        assertThat(Search.of("  ")).isEqualTo(Search.ALL);
        assertThat(Search.ALL.finds("k1")).isTrue();
    }
}
