// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.api.Test;

class ThemeTest {

    @Test
    void a_ground_is_dark_when_white_words_read_better_on_it() {
        assertThat(Theme.dark(new RGB(47, 47, 47))).isTrue();
        assertThat(Theme.dark(new RGB(0, 0, 255))).isTrue();
        assertThat(Theme.dark(new RGB(240, 240, 240))).isFalse();
        assertThat(Theme.dark(new RGB(255, 255, 0))).isFalse();
    }
}
