// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.design.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FileNamesTest {

    @Test
    void are_made_of_titles_on_every_system() {
        assertThat(FileNames.of("Rapport: one item, 1/7?")).isEqualTo("Rapport one item, 1 7.scheme");
        assertThat(FileNames.of("..")).isEqualTo("scheme.scheme");
        assertThat(FileNames.of("Größe 日本")).isEqualTo("Größe 日本.scheme");
    }

    @Test
    void keep_the_ending_they_have() {
        assertThat(FileNames.withEnding("/tmp/a.SCHEME")).isEqualTo("/tmp/a.SCHEME");
        assertThat(FileNames.withEnding("/tmp/a.b")).isEqualTo("/tmp/a.b.scheme");
    }
}
