// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.kit.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.thinslice.charts.Figure;
import org.thinslice.charts.Part;
import org.thinslice.charts.Subject;

class FigureRowsTest {

    /** Three slices; one has no mean. */
    private static final class Three implements Figure {

        @Override
        public String title() {
            return "Three slices";
        }

        @Override
        public String summary() {
            return "Three slices.";
        }

        @Override
        public List<List<String>> rows() {
            return List.of(List.of("Slice", "Mean"), List.of("b", "10"), List.of("a", ""), List.of("c", "9.5"));
        }
    }

    private final FigureRows rows = new FigureRows(new Three());

    private List<String> column(int column) {
        return IntStream.range(0, rows.size()).mapToObj(place -> rows.row(place).get(column)).toList();
    }

    @Test
    void numbers_are_sorted_as_numbers_and_gaps_come_last_both_ways() {
        rows.sort(1);
        assertThat(column(1)).containsExactly("9.5", "10", "");
        rows.sort(1);
        assertThat(rows.isUp()).isFalse();
        assertThat(column(1)).containsExactly("10", "9.5", "");
    }

    @Test
    void words_are_sorted_as_words() {
        rows.sort(0);
        assertThat(column(0)).containsExactly("a", "b", "c");
        assertThat(rows.isNumbers(0)).isFalse();
        assertThat(rows.isNumbers(1)).isTrue();
    }

    @Test
    void a_row_keeps_its_subject_when_sorted() {
        rows.sort(0);
        assertThat(rows.subject(0)).isEqualTo(Subject.of(Part.SLICE, "a"));
    }

    @Test
    void the_row_about_what_is_selected_is_found() {
        assertThat(rows.find(Subject.of(Part.SLICE, "c").with(Part.SESSION, "s1"))).hasValue(2);
        assertThat(rows.find(Subject.of(Part.SESSION, "s1"))).isEmpty();
    }

    @Test
    void copied_rows_stand_under_their_heads_with_tabs_between() {
        rows.sort(0);
        assertThat(rows.text(0, 1)).isEqualTo("Slice\tMean\na\t\nb\t10\n");
    }
}
