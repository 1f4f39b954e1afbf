// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.agreement.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.thinslice.agreement.votes.AggregationRule;
import org.thinslice.agreement.votes.Window;
import org.thinslice.base.Problem;
import org.thinslice.exchange.Scoring;
import org.thinslice.study.SliceFilter;
import org.thinslice.ui.agreement.model.ChosenScoring;

class SheetDeskTest {

    private final Asked asked;
    private final ChosenScoring scoring = new ChosenScoring();
    private final SheetDesk desk;

    SheetDeskTest() throws Problem {
        asked = Asked.aboutRapport();
        desk = new SheetDesk(asked.desk, scoring, asked, InstantSource.fixed(Instant.parse("2026-03-01T12:00:00Z")), "1.0", () -> { });
    }

    @Test
    void is_filled_from_the_study_once_agreement_is_there() {
        assertThat(desk.written()).isEmpty();
        asked.finish();
        assertThat(desk.written().orElseThrow().sheet().items().get(12).knownText()).contains("rapport: ICC(A,3) = ");
        assertThat(desk.paper()).startsWith("Methods\n").contains("\n\nResults\nrapport: ICC(A,3) = ");
    }

    @Test
    void copies_as_lines_of_cells() {
        asked.finish();
        assertThat(desk.tabs().lines()).hasSize(16).allSatisfy(line -> assertThat(line.split("\t", -1)).hasSize(6));
        assertThat(SheetDesk.tabs(List.of(List.of("a\tb\nc", "d")))).isEqualTo("a b c\td");
    }

    @Test
    void a_filter_on_the_screen_does_not_change_what_is_reported() {
        asked.finish();
        var whole = desk.written().orElseThrow().narrative();
        asked.desk.filter(SliceFilter.ALL.sessions(Set.of("a")));
        asked.finish();
        assertThat(desk.written().orElseThrow().narrative().results()).isEqualTo(whole.results());
    }

    @Test
    void says_the_rule_by_which_slices_are_scored() {
        asked.finish();
        assertThat(desk.tabs()).contains("The score of a slice is the mean over its observers.").doesNotContain("median");
        scoring.choose(new Scoring(AggregationRule.MEDIAN, Window.STUDY));
        asked.finish();
        assertThat(desk.tabs()).contains("The score of a slice is the median over its observers.");
        assertThat(desk.paper()).contains("median over its observers");
    }

    @Test
    void a_rule_chosen_while_agreement_is_computed_is_the_one_said() {
        scoring.choose(new Scoring(AggregationRule.MEDIAN, Window.STUDY));
        asked.finish();
        asked.finish();
        assertThat(desk.tabs()).contains("the median over its observers");
    }

    @Test
    void a_closed_study_leaves_nothing_behind() {
        asked.finish();
        asked.desk.study(Optional.empty());
        assertThat(desk.written()).isEmpty();
        assertThat(desk.paper()).isEmpty();
    }
}
