// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.agreement.exclusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.thinslice.agreement.AgreementTable;
import org.thinslice.agreement.Settings;
import org.thinslice.base.Problem;
import org.thinslice.base.Progress;
import org.thinslice.charts.Part;
import org.thinslice.charts.Subject;
import org.thinslice.study.Excluded;
import org.thinslice.study.Scope;
import org.thinslice.study.Study;
import org.thinslice.ui.agreement.model.Decisions;
import org.thinslice.ui.agreement.model.SmallStudy;

/** In the small study k3 differs most from the others. */
class ExclusionDeskTest {

    private static final Settings QUICK = Settings.DEFAULT.withRounds(0);

    /** Compares only when the test says so. */
    private static final class ByHand implements ExclusionDesk.Comparing {
        private Study study;
        private Scope before;
        private Scope after;
        private Consumer<Comparison> done;
        private boolean stopped;

        @Override
        public void start(Study of, Scope was, Scope becomes, Consumer<Comparison> whenDone) {
            study = of;
            before = was;
            after = becomes;
            done = whenDone;
        }

        @Override
        public void stop() {
            stopped = true;
        }

        void finish() throws Problem {
            done.accept(Comparison.of(study, before, after, QUICK, Progress.NONE));
        }
    }

    private final ByHand comparing = new ByHand();
    private Study study;
    private Decisions decisions;

    @BeforeEach
    void a_rated_study() throws Exception {
        study = SmallStudy.rated();
        decisions = new Decisions(study);
    }

    private ExclusionDesk excluding(Excluded... choices) {
        return new ExclusionDesk(decisions, List.of(choices), false, comparing);
    }

    @Test
    void shows_every_coefficient_as_it_is_and_as_it_would_be() throws Exception {
        var desk = excluding(Excluded.observer("k3"));
        assertThat(desk.comparison()).isEmpty();
        assertThat(desk.sentence()).startsWith("Computing");
        comparing.finish();
        var rows = desk.comparison().orElseThrow().rows().stream().filter(row -> row.item().equals("rapport")).toList();
        var now = AgreementTable.of(study.table("rapport").toRatings(), QUICK, Progress.NONE).results();
        study.curation().exclude(List.of(Excluded.observer("k3")), "to check");
        var then = AgreementTable.of(study.table("rapport").toRatings(), QUICK, Progress.NONE).results();
        assertThat(rows).extracting(row -> row.before().reliability()).containsExactlyElementsOf(now.stream().map(result -> result.reliability()).toList());
        assertThat(rows).extracting(row -> row.after().orElseThrow().reliability()).containsExactlyElementsOf(then.stream().map(result -> result.reliability()).toList());
    }

    @Test
    void says_how_much_is_left() throws Exception {
        var desk = excluding(Excluded.session("b"), Excluded.rating("k3", "b2"));
        comparing.finish();
        assertThat(desk.sentence()).isEqualTo("2 of 4 slices, 3 of 3 observers and 8 of 16 ratings are left.");
        desk.choose(Excluded.rating("k3", "b2"));
        assertThat(desk.comparison()).as("of what was chosen before nothing stays").isEmpty();
        comparing.finish();
        assertThat(desk.sentence()).isEqualTo("4 of 4 slices, 3 of 3 observers and 15 of 16 ratings are left.");
    }

    @Test
    void warns_that_leaving_out_who_agrees_least_raises_agreement_by_itself() throws Exception {
        var desk = excluding(Excluded.observer("k3"));
        assertThat(desk.warning()).isEmpty();
        comparing.finish();
        assertThat(desk.warning()).get().asString().contains("rapport").contains(".17").contains("report both");
        desk.choose(Excluded.slice("b2"));
        comparing.finish();
        assertThat(desk.warning()).get().asString().contains("something is left out that observers agree on less");
    }

    @Test
    void does_not_warn_where_agreement_falls() throws Exception {
        var desk = excluding(Excluded.observer("k1"));
        comparing.finish();
        var falls = desk.comparison().orElseThrow().rows().get(0);
        assertThat(falls.rise()).isNegative();
        assertThat(falls.change()).startsWith("−");
        assertThat(desk.warning()).isEmpty();
    }

    @Test
    void warns_where_less_than_two_observers_are_left() throws Exception {
        study.curation().exclude(List.of(Excluded.observer("k1")), "to see");
        var desk = excluding(Excluded.observer("k2"));
        comparing.finish();
        assertThat(desk.warning()).get().asString().contains("two observers");
    }

    @Test
    void an_item_that_loses_all_its_ratings_is_still_listed() throws Exception {
        var desk = excluding(Excluded.observer("k1"));
        comparing.finish();
        assertThat(desk.comparison().orElseThrow().rows()).filteredOn(row -> row.item().equals("warmth")).isNotEmpty()
                .allSatisfy(row -> assertThat(row.becomes()).isEqualTo("–"));
    }

    @Test
    void a_coefficient_keeps_its_line_when_the_table_becomes_complete() throws Exception {
        study.curation().exclude(List.of(Excluded.rating("k3", "b2")), "interrupted");
        var desk = excluding(Excluded.slice("b2"));
        comparing.finish();
        var rows = desk.comparison().orElseThrow().rows().stream().filter(row -> row.item().equals("rapport") && row.before().coefficient().startsWith("icc")).toList();
        assertThat(rows).isNotEmpty().allSatisfy(row -> {
            assertThat(row.before().coefficient()).isEqualTo("icc_reml");
            assertThat(row.after().orElseThrow().coefficient()).isEqualTo("icc");
        });
        assertThat(rows).extracting(Comparison.Row::label).contains("ICC(A,1)", "ICC(A,k̂) → ICC(A,k)");
    }

    @Test
    void nothing_is_written_before_there_is_a_reason_and_a_click() throws Exception {
        var desk = excluding(Excluded.observer("k3"));
        comparing.finish();
        assertThat(desk.ready()).isFalse();
        desk.reason("  ");
        assertThat(desk.ready()).isFalse();
        desk.reason(" fell asleep ");
        assertThat(desk.ready()).isTrue();
        assertThat(study.changes()).isEmpty();
        desk.applying().run();
        assertThat(study.exclusions().decision(Excluded.observer("k3"))).get().extracting(one -> one.reason()).isEqualTo("fell asleep");
    }

    @Test
    void taking_in_again_shows_why_it_was_out_and_what_comes_back() throws Exception {
        study.curation().exclude(List.of(Excluded.observer("k3")), "fell asleep");
        var desk = new ExclusionDesk(decisions, List.of(Excluded.observer("k3")), true, comparing);
        assertThat(desk.sentence()).contains("observer k3").contains("fell asleep");
        comparing.finish();
        assertThat(desk.comparison().orElseThrow().after().observers()).isEqualTo(3);
        assertThat(desk.comparison().orElseThrow().before().observers()).isEqualTo(2);
        assertThat(desk.warning()).isEmpty();
        desk.reason("was awake");
        desk.applying().run();
        assertThat(study.exclusions().isEmpty()).isTrue();
    }

    @Test
    void an_answer_for_another_choice_is_not_shown_and_closing_stops_the_work() throws Exception {
        var desk = excluding(Excluded.observer("k3"), Excluded.observer("k1"));
        var late = comparing.done;
        var result = Comparison.of(study, comparing.before, comparing.after, QUICK, Progress.NONE);
        desk.choose(Excluded.observer("k1"));
        late.accept(result);
        assertThat(desk.comparison()).isEmpty();
        desk.close();
        assertThat(comparing.stopped).isTrue();
    }

    @Test
    void comparing_can_be_stopped() {
        assertThatThrownBy(() -> Comparison.of(study, study.scope(), Scope.EVERYTHING, QUICK, (done, total) -> false)).isInstanceOf(Problem.class);
    }

    @Test
    void undo_and_redo_are_entries_of_their_own() throws Exception {
        var told = new ArrayList<Integer>();
        study.onChange(() -> told.add(study.exclusions().things().size()));
        decisions.decide(List.of(Excluded.observer("k3")), false, "fell asleep");
        decisions.decide(List.of(Excluded.slice("a1")), false, "no sound");
        decisions.undo();
        decisions.undo();
        decisions.undo();
        assertThat(decisions.canUndo()).isFalse();
        decisions.redo();
        assertThat(study.exclusions().things()).containsExactly(Excluded.observer("k3"));
        assertThat(told).containsExactly(1, 2, 1, 0, 1);
        assertThat(ChangeRow.of(study)).extracting(ChangeRow::reason).containsExactly("fell asleep", "Undone: fell asleep", "Undone: no sound", "no sound", "fell asleep");
        decisions.decide(List.of(Excluded.observer("k3")), true, "was awake");
        assertThat(decisions.canRedo()).as("after a new decision there is nothing to do again").isFalse();
        decisions.undo();
        assertThat(study.exclusions().things()).containsExactly(Excluded.observer("k3"));
    }

    @Test
    void what_is_selected_says_what_can_be_excluded() throws Exception {
        var selected = Subject.of(Part.OBSERVER, "k3").with(Part.SLICE, "b2").with(Part.SESSION, "b").with(Part.ITEM, "rapport");
        assertThat(Candidates.toExclude(study, selected)).containsExactly(Excluded.observer("k3"), Excluded.rating("k3", "b2"), Excluded.slice("b2"), Excluded.session("b"));
        study.curation().exclude(List.of(Excluded.slice("b2")), "x");
        assertThat(Candidates.toExclude(study, selected)).doesNotContain(Excluded.slice("b2")).hasSize(3);
        assertThat(Candidates.toTakeBack(study, selected)).containsExactly(Excluded.slice("b2"));
        assertThat(Candidates.toExclude(study, Subject.of(Part.OBSERVER, "nobody"))).isEmpty();
    }
}
