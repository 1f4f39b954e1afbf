// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.kit.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

class ArgumentsTest {

    @Test
    void a_bare_word_is_the_study_file() {
        assertThat(Arguments.of(List.of("/lab/pilot.study")).study()).contains(Path.of("/lab/pilot.study").toAbsolutePath());
    }

    @Test
    void the_observer_is_named_before_or_after_the_file() {
        assertThat(Arguments.of(List.of("--observer", "k7", "a.study")))
                .isEqualTo(Arguments.of(List.of("a.study", "--observer", "k7")));
        assertThat(Arguments.of(List.of("--observer", "k7")).observer()).contains("k7");
    }

    @Test
    void options_of_the_platform_are_left_alone() {
        assertThat(Arguments.of(List.of("-nosplash"))).isEqualTo(Arguments.of(List.of()));
    }
}
