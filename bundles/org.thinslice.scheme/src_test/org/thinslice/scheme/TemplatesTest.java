// SPDX-License-Identifier: EPL-2.0
package org.thinslice.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TemplatesTest {

    static Stream<Template> all() {
        return Templates.all().stream();
    }

    @ParameterizedTest
    @MethodSource("all")
    void have_no_findings(Template template) throws Exception {
        assertThat(SchemeCheck.of(template.load())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void are_kept_in_the_form_the_program_writes(Template template) throws Exception {
        assertThat(SchemeText.write(SchemeText.read("t", template.text()))).isEqualTo(template.text());
    }

    @ParameterizedTest
    @MethodSource("all")
    void have_a_name_and_a_description(Template template) {
        assertThat(template.name()).isNotBlank();
        assertThat(template.description()).isNotBlank();
    }

    @Test
    void are_fresh_schemes_each_time() throws Exception {
        var template = Templates.find("rapport-7").orElseThrow();
        assertThat(template.load().getId()).isNotEqualTo(template.load().getId());
    }

    @Test
    void rapport_is_the_mean_of_its_three_components() throws Exception {
        var scheme = Templates.find("rapport-components").orElseThrow().load();
        assertThat(scheme.getComposites().get(0).getItems()).extracting("key")
                .containsExactly("attentiveness", "positivity", "coordination");
    }

    @Test
    void nine_points_as_miles_and_colleagues_had_them() throws Exception {
        var item = Templates.find("rapport-9").orElseThrow().load().getItems().get(0);
        assertThat(Items.range(item)).contains(new Items.Range(1, 9));
    }
}
