// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.design.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.thinslice.ui.kit.Selected;

class OverviewTest {

    private static final Row SLICE = new Row(Row.Kind.SLICE, "k7m2", "k7m2", "0:10–0:20", List.of());
    private static final Row RECORDING = new Row(Row.Kind.RECORDING, "s01", "s01", "1 slice", List.of(SLICE));
    private static final List<Row> ROWS = List.of(Row.heading("Recordings", "1", List.of(RECORDING)));

    @Test
    void prints_times_as_people_say_them() {
        assertThat(Overview.clock(0)).isEqualTo("0:00");
        assertThat(Overview.clock(65_000_000)).isEqualTo("1:05");
        assertThat(Overview.clock(12_500_000)).isEqualTo("0:12.5");
        assertThat(Overview.clock(59_999_999)).isEqualTo("1:00");
    }

    @Test
    void a_double_click_on_a_recording_plays_its_first_slice() {
        assertThat(RowSelection.of(this, RECORDING, true)).contains(new Selected.Play(this, "k7m2"));
        assertThat(RowSelection.of(this, RECORDING, false)).contains(new Selected.Session(this, "s01"));
    }

    @Test
    void finds_the_way_to_what_another_view_selected() {
        assertThat(RowSelection.path(ROWS, new Selected.Rating("chart", "k7m2", "k1"))).endsWith(RECORDING, SLICE);
        assertThat(RowSelection.path(ROWS, new Selected.Session("chart", "s01"))).endsWith(RECORDING);
        assertThat(RowSelection.path(ROWS, new Selected.Observer("chart", "k1"))).isEmpty();
    }
}
