// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.design.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinslice.scheme.SchemeBuild.scale;

import org.junit.jupiter.api.Test;

class AnchorRowsTest {

    @Test
    void a_short_scale_has_room_for_words_at_every_point() {
        assertThat(AnchorRows.points(scale("a", 1, 3).build())).containsExactly(1.0, 2.0, 3.0);
    }

    @Test
    void a_long_scale_has_room_at_its_ends_and_where_there_are_words() {
        assertThat(AnchorRows.points(scale("a", 0, 50).anchor(25, "en", "half").build())).containsExactly(0.0, 25.0, 50.0);
    }

    @Test
    void words_off_the_scale_are_shown_so_that_they_can_be_removed() {
        assertThat(AnchorRows.points(scale("a", 1, 3).anchor(9, "en", "much").build())).containsExactly(1.0, 2.0, 3.0, 9.0);
    }
}
