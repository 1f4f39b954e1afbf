// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

    @Test
    void values_keep_what_was_written() throws Exception {
        var json = Json.read("""
                {"text": "\\u00e4 \\"b\\" \\\\ \\/ \\n", "number": 1.50e2, "yes": true, "none": null, "nan": NaN, "list": [1, [2], {}], "empty": {}}
                """);
        assertThat(json.field("text").text()).isEqualTo("\u00e4 \"b\" \\ / \n");
        assertThat(json.field("number")).isEqualTo(new Json.Digits("1.50e2"));
        assertThat(json.field("yes")).isEqualTo(new Json.Truth(true));
        assertThat(json.field("none").text()).isEmpty();
        assertThat(json.field("nan")).isEqualTo(new Json.Nothing());
        assertThat(json.field("list").text()).isEqualTo("1+2+{}");
        assertThat(json.named().keySet()).containsExactly("text", "number", "yes", "none", "nan", "list", "empty");
    }

    @Test
    void lists_know_on_which_line_they_begin() throws Exception {
        var json = Json.read("{\n \"a\":[\n  [\n   1\n  ],\r\n  [2]\n ]\n}");
        assertThat(json.field("a").listed()).extracting(each -> ((Json.Items) each).line()).containsExactly(3L, 6L);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "  ", "{", "[1, 2", "{\"a\": \"b", "{\"a\": tr", "{\"a\"", "{\"a\": \"\\u00", "\"\\", "[[", "-", "{\"a\": {\"1\": fal" })
    void what_is_cut_off_says_so(String text) {
        assertThat(fault(text).getMessage()).isEqualTo("It ends in the middle: something was cut off.");
    }

    @ParameterizedTest
    @ValueSource(strings = { "[1 2]", "{a: 1}", "{\"a\" 1}", "[1,]", "[,1]", "{\"a\":1,}", "[01]", "[1.]", "[nope]", "\"\t\"", "\"\\x\"", "[+1]", "'a'" })
    void what_is_no_json_is_refused_at_its_place(String text) {
        assertThat(fault(text).getMessage()).startsWith("Nobody can tell what");
    }

    @Test
    void places_are_lines_and_signs() {
        assertThat(fault("{\n  \"a\": 1,\n  b").place()).isEqualTo("line 3, sign 3");
        assertThat(fault("[{\"a\": 1} x").inCell()).isEqualTo("The answers cannot be read at sign 11. Nobody can tell what 'x' means here.");
        assertThat(fault("{} {}").getMessage()).isEqualTo("Something follows after its end.");
    }

    @Test
    void a_name_that_stands_twice_would_lose_an_answer() {
        assertThat(fault("{\"a\": 1, \"a\": 2}").getMessage()).isEqualTo("The name 'a' stands twice in one place.");
    }

    @Test
    void endless_nesting_is_refused_not_followed() {
        assertThat(fault("[".repeat(1_000_000)).getMessage()).isEqualTo("It is nested more than 100 levels deep.");
    }

    private static JsonFault fault(String text) {
        return catchThrowableOfType(JsonFault.class, () -> Json.read(text));
    }
}
