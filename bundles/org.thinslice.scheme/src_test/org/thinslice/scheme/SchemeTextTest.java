// SPDX-License-Identifier: EPL-2.0
package org.thinslice.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thinslice.scheme.SchemeBuild.scale;
import static org.thinslice.scheme.SchemeBuild.scheme;

import java.util.Locale;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thinslice.base.Problem;
import org.thinslice.scheme.model.Scheme;

class SchemeTextTest {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String NAMES = " xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\""
            + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xmlns:scheme=\"urn:thinslice:scheme:1\"";

    static Scheme sample() {
        return scheme("Pilot & \"final\" <1>").languages("en", "tr")
                .instructions("en", "Watch.\nThen\tanswer.").instructions("tr", "İzleyin ve ıslık çalın 😀")
                .item(scale("a", -3, 3).step(0.1).prompt("en", "How much?").anchor(-3, "en", "none").anchor(0.3, "tr", "biraz"))
                .item(SchemeBuild.category("b").choice("x", "en", "X").choice("y", "en", "Y").several().optional().confidence())
                .item(SchemeBuild.analogue("c").ends("en", "low", "high").reversed().notRatable())
                .item(SchemeBuild.words("d").prompt("en", "Why?"))
                .item(scale("e", -3, 3).step(0.1).reversed())
                .composite("ae", "A and E", "a", "e").build();
    }

    @Test
    void reads_back_what_it_wrote() throws Exception {
        var scheme = sample();
        assertThat(EcoreUtil.equals(SchemeText.read("a.scheme", SchemeText.write(scheme)), scheme)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "de-DE", "tr-TR", "ar-EG", "th-TH-u-nu-thai" })
    void writes_the_same_text_in_every_language_of_the_program(String tag) {
        var scheme = sample();
        var expected = SchemeText.sha256(SchemeText.write(scheme));
        var before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            assertThat(SchemeText.sha256(SchemeText.write(scheme))).isEqualTo(expected);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void text_is_stable_over_reading_and_writing() throws Exception {
        var text = SchemeText.write(sample());
        assertThat(SchemeText.write(SchemeText.read("a.scheme", text))).isEqualTo(text).doesNotContain("\r");
    }

    @Test
    void says_what_has_its_default_value_too() {
        assertThat(SchemeText.write(scheme("s").item(scale("a", 1, 7)).build()))
                .contains("min=\"1.0\" max=\"7.0\" step=\"1.0\"", "level=\"interval\"", "version=\"1\"");
    }

    @Test
    void digest_is_the_one_of_sha_256() {
        assertThat(SchemeText.sha256("abc")).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void composites_name_their_items_by_key() {
        assertThat(SchemeText.write(sample())).contains("items=\"a e\"");
    }

    @Test
    void composites_keep_their_items_when_keys_are_not_unique_yet() throws Exception {
        var scheme = sample();
        scheme.getItems().get(4).setKey("a");
        var read = SchemeText.read("a.scheme", SchemeText.write(scheme));
        assertThat(read.getComposites().get(0).getItems()).containsExactly(read.getItems().get(0), read.getItems().get(4));
    }

    @Test
    void writing_leaves_the_scheme_where_it_is() {
        var scheme = sample();
        SchemeText.write(scheme);
        assertThat(scheme.eResource()).isNull();
        assertThat(scheme.getComposites().get(0).getItems()).hasSize(2);
    }

    @Test
    void unknown_element_is_named_by_its_line() {
        refuses(HEAD + "<scheme:Scheme" + NAMES + " name=\"x\">\n  <surprise/>\n</scheme:Scheme>", "pilot.scheme, line 3:");
    }

    @Test
    void unknown_attribute_is_named_by_its_line() {
        refuses(HEAD + "<scheme:Scheme" + NAMES + "\n name=\"x\" colour=\"red\"/>", "pilot.scheme, line 3:");
    }

    @Test
    void words_where_a_number_belongs_are_named_by_their_line() {
        refuses(HEAD + "<scheme:Scheme" + NAMES + ">\n<items xsi:type=\"scheme:ScaleItem\" min=\"low\"/>\n</scheme:Scheme>",
                "pilot.scheme, line 3:");
    }

    @Test
    void unknown_kind_of_item_is_named_by_its_line() {
        refuses(HEAD + "<scheme:Scheme" + NAMES + ">\n<items xsi:type=\"scheme:Slider\"/>\n</scheme:Scheme>", "pilot.scheme, line 3:");
    }

    @Test
    void composite_of_an_item_that_is_not_there_is_refused() {
        refuses(HEAD + "<scheme:Scheme" + NAMES + ">\n<composites key=\"c\" items=\"gone\"/>\n</scheme:Scheme>", "pilot.scheme");
    }

    @Test
    void half_a_file_is_refused() {
        var text = SchemeText.write(sample());
        for (int length = 0; length < text.length() - 1; length += 97)
            refuses(text.substring(0, length), "pilot.scheme");
    }

    @Test
    void a_later_format_is_called_newer() {
        refuses(SchemeText.write(sample()).replace("urn:thinslice:scheme:1", "urn:thinslice:scheme:2"), "newer version");
    }

    @Test
    void another_kind_of_xml_is_called_so() {
        refuses("<html><body>Hello</body></html>", "not a coding scheme of Thinslice");
    }

    @Test
    void deep_nesting_is_refused() {
        refuses(HEAD + "<scheme:Scheme" + NAMES + ">" + "<items>".repeat(5_000), "too deeply nested");
    }

    @Test
    void a_huge_text_is_refused() {
        refuses(" ".repeat(SchemeText.MOST_BYTES + 1), "too large");
    }

    private static void refuses(String text, String sentence) {
        assertThatThrownBy(() -> SchemeText.read("pilot.scheme", text)).isInstanceOf(Problem.class).hasMessageContaining(sentence);
    }
}
