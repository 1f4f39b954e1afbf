// SPDX-License-Identifier: EPL-2.0
package org.thinslice.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinslice.scheme.SchemeBuild.scale;
import static org.thinslice.scheme.SchemeBuild.scheme;

import org.junit.jupiter.api.Test;
import org.thinslice.scheme.model.SchemeFactory;

class ReasonsTest {

    @Test
    void are_none_where_an_answer_must_be_given() {
        assertThat(Reasons.of(scale("a", 1, 7).build(), "en")).isEmpty();
    }

    @Test
    void are_the_usual_ones_where_none_are_listed() {
        assertThat(Reasons.of(scale("a", 1, 7).notRatable().build(), "de")).extracting(ReasonWord::code)
                .containsExactly("picture", "sound", "hidden", "other");
        assertThat(Reasons.of(scale("a", 1, 7).notRatable().build(), "de").get(1).words()).contains("Ton");
    }

    @Test
    void are_those_of_the_scheme_where_it_lists_some() {
        var item = scale("a", 1, 7).notRatable().build();
        var reason = SchemeFactory.eINSTANCE.createReason();
        reason.setCode("masked");
        item.getReasons().add(reason);
        assertThat(Reasons.of(item, "en")).containsExactly(new ReasonWord("masked", "masked"));
    }

    @Test
    void of_a_whole_slice_name_each_code_once() {
        var scheme = scheme("s").item(scale("a", 1, 7).notRatable()).item(scale("b", 1, 7).notRatable()).build();
        assertThat(Reasons.ofAll(scheme, "en")).hasSize(4);
    }
}
