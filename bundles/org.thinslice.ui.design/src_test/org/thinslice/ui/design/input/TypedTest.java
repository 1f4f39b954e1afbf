// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.design.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TypedTest {

    @Test
    void numbers_have_a_point_or_a_comma() {
        assertThat(Typed.number("2.5")).hasValue(2.5);
        assertThat(Typed.number(" 2,5 ")).hasValue(2.5);
        assertThat(Typed.number("-3")).hasValue(-3);
        assertThat(Typed.number("−3")).hasValue(-3);
        assertThat(Typed.number("1.")).hasValue(1);
    }

    @Test
    void anything_else_is_not_a_number() {
        for (var text : new String[] { "", "seven", "1e5", "NaN", "1.2.3", "0x10", "1 000" })
            assertThat(Typed.number(text)).isEmpty();
    }

    @Test
    void counts_are_whole() {
        assertThat(Typed.count("12")).hasValue(12);
        assertThat(Typed.count("-1")).isEmpty();
        assertThat(Typed.count("1.5")).isEmpty();
        assertThat(Typed.count("99999999999")).isEmpty();
    }

    @Test
    void lists_are_separated_in_any_usual_way() {
        assertThat(Typed.list("en, de;fr  pt-BR,en")).containsExactly("en", "de", "fr", "pt-BR");
    }
}
