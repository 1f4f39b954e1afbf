// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineTest {

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 9, 10, 99, 100, 1_048_576, Integer.MAX_VALUE, Integer.MIN_VALUE, -1, Long.MAX_VALUE, Long.MIN_VALUE})
    void whole_numbers_are_written_in_full(long number) {
        assertThat(text(new Line().add(number))).isEqualTo(Long.toString(number));
    }

    @Test
    void decimals_keep_their_zeros_in_front_and_lose_those_behind() {
        assertThat(text(new Line().add(7L).decimals(0, 12))).isEqualTo("7");
        assertThat(text(new Line().add(7L).decimals(500, 6))).isEqualTo("7.0005");
        assertThat(text(new Line().add(7L).decimals(1, 12))).isEqualTo("7.000000000001");
        assertThat(text(new Line().add(7L).decimals(999_999, 6))).isEqualTo("7.999999");
    }

    @Test
    void texts_of_every_script_are_as_they_were() {
        var text = "plain, äöü, 日本語, 😀 ".repeat(1_000);
        assertThat(text(new Line().add(text))).isEqualTo(text);
        assertThat(text(new Line().escaped("<a & \"b\">"))).isEqualTo("&lt;a &amp; &quot;b&quot;&gt;");
    }

    private static String text(Line line) {
        return new String(line.copy(), StandardCharsets.UTF_8);
    }
}
