// SPDX-License-Identifier: EPL-2.0
package org.thinslice.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinslice.scheme.SchemeBuild.analogue;
import static org.thinslice.scheme.SchemeBuild.scale;
import static org.thinslice.scheme.SchemeBuild.scheme;

import java.util.Map;
import org.junit.jupiter.api.Test;

class CompositesTest {

    private final org.thinslice.scheme.model.Scheme scheme = scheme("s").item(scale("a", 1, 7)).item(scale("b", 1, 7).reversed())
            .item(scale("c", 1, 7)).composite("m", "Rapport", "a", "b", "c").build();
    private final org.thinslice.scheme.model.Composite mean = scheme.getComposites().get(0);

    @Test
    void reverse_keyed_items_are_turned_round() {
        assertThat(Composites.score(mean, Map.of("a", 7.0, "b", 2.0, "c", 5.0))).isEqualTo(new Score.Value((7 + 6 + 5) / 3.0, 3));
    }

    @Test
    void a_missing_answer_leaves_the_score_undefined_with_its_reason() {
        assertThat(Composites.score(mean, Map.of("a", 7.0, "c", 5.0)))
                .isEqualTo(new Score.NotDefined("Rapport: 2 of the 3 answers it needs were given."));
    }

    @Test
    void fewer_answers_are_enough_where_the_scheme_says_so() {
        mean.setNeeded(2);
        assertThat(Composites.score(mean, Map.of("a", 7.0, "b", 1.0))).isEqualTo(new Score.Value(7, 2));
    }

    @Test
    void no_answers_are_no_score() {
        assertThat(Composites.score(mean, Map.of("other", 1.0))).isInstanceOf(Score.NotDefined.class);
    }

    @Test
    void a_line_is_turned_round_between_0_and_100() {
        assertThat(Keying.keyed(analogue("x").reversed().build(), 30)).isEqualTo(70);
        assertThat(Keying.keyed(analogue("x").build(), 30)).isEqualTo(30);
    }
}
