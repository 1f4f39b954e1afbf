// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WideNamesTest {

    @Test
    void no_two_tables_share_a_file_whatever_the_file_system() {
        var keys = List.of("mood.A", "mood.a", "mood.+", "mood.?", "mood.-", "mood.a_2", "rapport");
        var names = new WideNames(keys);
        assertThat(keys.stream().map(names::of).map(name -> name.toLowerCase(Locale.ROOT))).doesNotHaveDuplicates();
        assertThat(names.of("rapport")).isEqualTo("wide_rapport.csv");
        assertThat(names.of("mood.A")).isEqualTo("wide_mood.a.csv");
        assertThat(names.of("mood.-")).isEqualTo("wide_mood.-.csv");
    }
}
