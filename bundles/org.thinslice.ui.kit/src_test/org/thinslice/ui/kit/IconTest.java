// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IconTest {

    @ParameterizedTest
    @EnumSource(Icon.class)
    void every_icon_has_a_drawing_of_16_by_16(Icon icon) throws Exception {
        assertThat(Files.readString(Path.of("icons", icon.file()))).contains("viewBox=\"0 0 16 16\"");
    }
}
