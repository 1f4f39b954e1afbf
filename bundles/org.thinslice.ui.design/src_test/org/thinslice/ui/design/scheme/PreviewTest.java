// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.design.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinslice.scheme.SchemeBuild.scale;
import static org.thinslice.scheme.SchemeBuild.scheme;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.thinslice.scheme.SchemeBuild;
import org.thinslice.ui.design.scheme.Preview.Answer;
import org.thinslice.ui.design.scheme.Preview.Point;

class PreviewTest {

    @Test
    void shows_a_button_for_each_point_with_its_words() {
        var item = scale("a", 1, 3).prompt("en", "How much?").anchor(1, "en", "none").anchor(3, "en", "much").notRatable().build();
        var preview = Preview.of(item, "en");
        assertThat(preview.prompt()).isEqualTo("How much?");
        assertThat(preview.answer()).isEqualTo(new Answer.Buttons(List.of(new Point("1", "none"), new Point("2", ""), new Point("3", "much"))));
        assertThat(preview.extras()).containsExactly("Cannot rate this one…");
    }

    @Test
    void a_long_scale_is_typed() {
        assertThat(Preview.of(scale("a", 0, 100).anchor(0, "en", "never").build(), "en").answer())
                .isEqualTo(new Answer.Number("0 (never)", "100"));
    }

    @Test
    void a_scale_that_is_none_yet_shows_no_buttons() {
        assertThat(Preview.of(scale("a", 7, 1).build(), "en").answer()).isEqualTo(new Answer.Buttons(List.of()));
    }

    @Test
    void categories_without_words_show_their_code() {
        var item = SchemeBuild.category("a").choice("x", "en", "Ex").choice("y", "en", "").build();
        assertThat(Preview.of(item, "de").answer()).isEqualTo(new Answer.Choice(false, List.of("Ex", "y")));
    }

    @Test
    void a_composite_shows_its_formula() {
        var scheme = scheme("s").item(scale("a", 1, 7).label("A")).item(scale("b", 1, 7).reversed()).composite("m", "Mean", "a", "b").build();
        assertThat(Preview.of(scheme.getComposites().get(0), "en").prompt())
                .isEqualTo("Mean = mean of A, b (turned round). Needs 2 of 2 answers. Observers do not see it.");
    }
}
