// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.agreement.explain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.thinslice.base.Problem;
import org.thinslice.charts.Part;
import org.thinslice.results.multiverse.Exclusion;

class ChoicesDeskTest {

    private final Asked asked;
    private final ChoicesDesk desk;

    ChoicesDeskTest() throws Problem {
        asked = Asked.aboutRapport();
        desk = new ChoicesDesk(asked.desk, asked, () -> { });
    }

    @Test
    void few_ratings_are_gone_through_at_once() {
        assertThat(asked.started).isEqualTo(1);
        assertThat(desk.waiting()).isFalse();
        assertThat(desk.words()).startsWith("Going through all choices for rapport");
        asked.finish();
        assertThat(desk.multiverse().orElseThrow().exclusions()).hasSizeGreaterThan(3);
        assertThat(desk.words()).startsWith("rapport: over ");
    }

    @Test
    void one_observer_leaves_nothing_to_choose() {
        asked.select("warmth", "ICC(A,1)");
        assertThat(desk.multiverse()).isEmpty();
        assertThat(desk.waiting()).isFalse();
        assertThat(desk.words()).contains("Only one observer");
    }

    @Test
    void another_coefficient_of_the_same_item_starts_nothing_anew() {
        asked.finish();
        asked.select("rapport", "ICC(C,1)");
        assertThat(asked.started).isEqualTo(1);
        assertThat(desk.multiverse()).isPresent();
    }

    @Test
    void picking_a_choice_selects_whom_it_leaves_out() {
        asked.finish();
        desk.multiverse().orElseThrow().exclusions().stream().filter(each -> each.kind() == Exclusion.Kind.OBSERVER).skip(2).findFirst().ifPresent(desk::pick);
        assertThat(asked.desk.selected().get(Part.OBSERVER)).contains("k3");
    }
}
