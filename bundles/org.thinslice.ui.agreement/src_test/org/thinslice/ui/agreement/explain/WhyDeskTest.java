// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.agreement.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.thinslice.base.Problem;
import org.thinslice.charts.Part;
import org.thinslice.ui.kit.Selected;

class WhyDeskTest {

    private final Asked asked;
    private final WhyDesk desk;
    private int changes;

    WhyDeskTest() throws Problem {
        asked = Asked.aboutRapport();
        desk = new WhyDesk(asked.desk, asked, () -> changes++);
    }

    @Test
    void an_item_alone_is_explained_by_the_coefficient_to_report() {
        assertThat(desk.explanation().orElseThrow().title()).startsWith("ICC(A,k) ").endsWith("· rapport");
    }

    @Test
    void follows_the_coefficient_selected_anywhere() {
        int before = changes;
        asked.select("rapport", "ICC(C,1)");
        assertThat(desk.explanation().orElseThrow().title()).startsWith("ICC(C,1) ");
        assertThat(desk.table().orElseThrow().used()).isEqualTo(4);
        assertThat(changes).isGreaterThan(before);
    }

    @Test
    void nothing_is_left_out_in_turn_before_somebody_looks() {
        assertThat(asked.started).isZero();
        desk.look(true);
        assertThat(asked.started).isEqualTo(1);
        assertThat(desk.pullsWords()).contains("in turn");
        asked.finish();
        assertThat(desk.pulls().orElseThrow().observers().get(0).left()).isEqualTo("k3");
        assertThat(desk.pulls().orElseThrow().slices().get(0).left()).isEqualTo("b2");
        assertThat(desk.pullsWords()).contains("not to leave out");
    }

    @Test
    void what_was_found_for_another_coefficient_is_thrown_away() {
        desk.look(true);
        var late = asked.late();
        asked.select("rapport", "ICC(C,1)");
        late.run();
        assertThat(asked.stopped).isPositive();
        assertThat(desk.pulls()).isEmpty();
        asked.finish();
        assertThat(desk.pulls()).isPresent();
    }

    @Test
    void a_coefficient_without_value_has_nobody_who_pulls_it_down() {
        desk.look(true);
        int before = asked.started;
        asked.select("warmth", "Percent agreement");
        assertThat(asked.started).isEqualTo(before);
        assertThat(desk.pullsWords()).isNotBlank();
    }

    @Test
    void picking_selects_everywhere() {
        var said = new ArrayList<Selected>();
        asked.bus.listen(said::add);
        desk.pickSlice("b2");
        desk.pickObserver("k3");
        assertThat(said).anySatisfy(event -> assertThat(event).isInstanceOf(Selected.Slice.class));
        assertThat(asked.desk.selected().get(Part.OBSERVER)).contains("k3");
    }

    @Test
    void closed_it_follows_no_more() {
        desk.close();
        int before = changes;
        asked.select("rapport", "ICC(C,1)");
        assertThat(changes).isEqualTo(before);
    }
}
