// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.agreement.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.thinslice.agreement.Settings;
import org.thinslice.base.Problem;
import org.thinslice.base.Progress;
import org.thinslice.charts.AgreementByItem;
import org.thinslice.charts.Part;
import org.thinslice.charts.RaschSeverity;
import org.thinslice.charts.SessionProfile;
import org.thinslice.charts.SliceRatings;
import org.thinslice.charts.Subject;
import org.thinslice.study.Excluded;
import org.thinslice.study.SliceFilter;
import org.thinslice.study.Study;
import org.thinslice.ui.kit.Bus;
import org.thinslice.ui.kit.Selected;

class AgreementDeskTest {

    /** Computes only when the test says so. */
    private static final class ByHand implements Computing {
        private Study study;
        private Consumer<StudyAgreement> done;
        private Runnable halt;
        private boolean stopped;
        private SliceFilter filter;

        @Override
        public void start(Study next, SliceFilter wanted, Consumer<StudyAgreement> whenDone, Runnable whenStopped) {
            halt = whenStopped;
            study = next;
            filter = wanted;
            done = whenDone;
        }

        @Override
        public void stop() {
            stopped = true;
        }

        void finish() throws Problem {
            done.accept(StudyAgreement.of(study, filter, Settings.DEFAULT.withRounds(20), Progress.NONE));
        }
    }

    private final Bus<Selected> bus = new Bus<>();
    private final List<Selected> said = new ArrayList<>();
    private final ByHand computing = new ByHand();
    private final AgreementDesk desk = new AgreementDesk(bus, computing);

    private void ready() throws Problem {
        desk.study(Optional.of(SmallStudy.rated()));
        computing.finish();
        bus.listen(said::add);
    }

    @Test
    void says_what_to_do_while_there_is_nothing_to_show() throws Exception {
        assertThat(words(Sight.ITEMS.of(desk))).startsWith("No study is open.");
        desk.study(Optional.of(SmallStudy.unrated()));
        assertThat(words(Sight.SESSION.of(desk))).isEqualTo("Computing agreement…");
        computing.finish();
        assertThat(words(Sight.OBSERVERS.of(desk))).startsWith("No ratings yet. Hand the study to observers");
    }

    @Test
    void what_was_stopped_is_said_and_can_be_begun_again() throws Exception {
        desk.study(Optional.of(SmallStudy.rated()));
        computing.halt.run();
        assertThat(desk.stopped()).isTrue();
        assertThat(words(Sight.ITEMS.of(desk))).startsWith("Computing agreement was stopped.");
        desk.again();
        assertThat(desk.stopped()).isFalse();
        assertThat(desk.stage()).isEqualTo(AgreementDesk.Stage.COMPUTING);
        computing.finish();
        assertThat(desk.stage()).isEqualTo(AgreementDesk.Stage.READY);
    }

    @Test
    void numbers_whose_newer_ones_were_stopped_are_not_passed_off_as_current() throws Exception {
        ready();
        var told = new ArrayList<Boolean>();
        desk.study(desk.study());
        desk.listen(() -> told.add(desk.stopped()));
        computing.halt.run();
        desk.again();
        assertThat(told).containsExactly(false, true, false);
        assertThat(desk.stage()).isEqualTo(AgreementDesk.Stage.READY);
    }

    @Test
    void shows_the_first_item_and_session_until_something_is_picked() throws Exception {
        ready();
        assertThat(desk.item()).map(ItemAgreement::key).contains("rapport");
        assertThat(drawn(Sight.SESSION.of(desk), SessionProfile.class).session()).isEqualTo("a");
        assertThat(words(Sight.SLICE.of(desk))).startsWith("Pick a slice");
    }

    @Test
    void severities_in_logits_are_shown_where_observers_can_be_compared() throws Exception {
        ready();
        assertThat(drawn(Sight.RASCH.of(desk), RaschSeverity.class).observers()).extracting(RaschSeverity.Placed::observer).containsExactly("k1", "k2", "k3");
        desk.pick(Subject.of(Part.ITEM, "warmth"));
        assertThat(words(Sight.RASCH.of(desk))).contains("warmth");
    }

    @Test
    void a_slice_picked_in_a_chart_is_told_to_all_other_views() throws Exception {
        ready();
        desk.pick(Subject.of(Part.SLICE, "b2"));
        assertThat(said).containsExactly(new Selected.Slice(desk, "b2"));
        assertThat(drawn(Sight.SLICE.of(desk), SliceRatings.class).ratings()).hasSize(3);
        assertThat(drawn(Sight.SESSION.of(desk), SessionProfile.class).session()).as("the slice's session").isEqualTo("b");
    }

    @Test
    void a_double_click_on_a_slice_asks_for_it_to_be_played() throws Exception {
        ready();
        assertThat(desk.play(Subject.of(Part.SLICE, "a1").with(Part.OBSERVER, "k2"))).isTrue();
        assertThat(said).containsExactly(new Selected.Rating(desk, "a1", "k2"), new Selected.Play(desk, "a1"));
        assertThat(desk.play(Subject.of(Part.OBSERVER, "k2"))).isFalse();
    }

    @Test
    void what_others_select_is_followed_without_an_echo() throws Exception {
        ready();
        bus.publish(new Selected.Slice(this, "a2"));
        bus.publish(new Selected.Observer(this, "k3"));
        bus.publish(new Selected.Item(this, "warmth"));
        assertThat(desk.selected().parts()).containsEntry(Part.SLICE, "a2").containsEntry(Part.SESSION, "a")
                .containsEntry(Part.OBSERVER, "k3").containsEntry(Part.ITEM, "warmth");
        assertThat(said).hasSize(3);
    }

    @Test
    void another_session_ends_the_selection_of_a_slice() throws Exception {
        ready();
        desk.pick(Subject.of(Part.SLICE, "b2"));
        desk.pick(Subject.of(Part.SESSION, "a"));
        assertThat(desk.selected().get(Part.SLICE)).isEmpty();
    }

    @Test
    void another_item_ends_the_selection_of_a_coefficient() throws Exception {
        ready();
        desk.pick(Subject.of(Part.ITEM, "rapport").with(Part.COEFFICIENT, "ICC(A,1)"));
        desk.pick(Subject.of(Part.ITEM, "warmth"));
        assertThat(desk.selected().get(Part.COEFFICIENT)).isEmpty();
        assertThat(said).containsExactly(new Selected.Item(desk, "rapport"), new Selected.Item(desk, "warmth"));
    }

    @Test
    void new_ratings_keep_the_old_numbers_on_the_screen_until_the_new_ones_are_there() throws Exception {
        ready();
        var study = desk.study().orElseThrow();
        var before = drawn(Sight.ITEMS.of(desk), AgreementByItem.class);
        study.append(SmallStudy.ratings("warmth", "k2", 4, 5, 3, 2));
        desk.study(Optional.of(study));
        assertThat(drawn(Sight.ITEMS.of(desk), AgreementByItem.class)).isEqualTo(before);
        computing.finish();
        assertThat(drawn(Sight.ITEMS.of(desk), AgreementByItem.class)).isNotEqualTo(before);
    }

    @Test
    void a_filter_narrows_every_view_to_its_slices_until_it_is_cleared() throws Exception {
        ready();
        var before = desk.agreement().orElseThrow();
        desk.filter(SliceFilter.ALL.sessions(Set.of("b")));
        assertThat(desk.agreement()).as("the old numbers stay until the new ones are there").contains(before);
        computing.finish();
        var all = desk.agreement().orElseThrow();
        assertThat(all.sessions()).containsExactly("b");
        assertThat(desk.item().orElseThrow().slices()).hasSize(2);
        assertThat(desk.item().orElseThrow().ratings().units()).isEqualTo(2);
        assertThat(desk.selected().get(Part.SESSION)).as("what is selected is something that is shown").contains("b");
        desk.filter(SliceFilter.ALL);
        computing.finish();
        assertThat(desk.item().orElseThrow().slices()).hasSize(4);
    }

    @Test
    void an_answer_for_a_filter_changed_meanwhile_is_not_shown() throws Exception {
        ready();
        desk.filter(SliceFilter.ALL.sessions(Set.of("b")));
        var late = computing.done;
        var result = StudyAgreement.of(desk.study().orElseThrow(), desk.filter(), Settings.DEFAULT.withRounds(0), Progress.NONE);
        desk.filter(SliceFilter.ALL.sessions(Set.of("a")));
        late.accept(result);
        assertThat(desk.scope().orElseThrow().filter()).isEqualTo(SliceFilter.ALL);
        computing.finish();
        assertThat(desk.agreement().orElseThrow().sessions()).containsExactly("a");
    }

    @Test
    void where_nothing_is_left_a_sentence_says_why() throws Exception {
        ready();
        var study = desk.study().orElseThrow();
        study.curation().exclude(List.of(Excluded.session("a"), Excluded.session("b")), "to see");
        desk.study(Optional.of(study));
        computing.finish();
        assertThat(desk.stage()).isEqualTo(AgreementDesk.Stage.NOTHING_LEFT);
        assertThat(words(Sight.ITEMS.of(desk))).startsWith("No ratings are left");
    }

    @Test
    void an_excluded_observer_is_in_no_view_and_an_excluded_slice_says_why_it_has_no_rank() throws Exception {
        ready();
        var study = desk.study().orElseThrow();
        study.curation().exclude(List.of(Excluded.observer("k3"), Excluded.slice("a1")), "fell asleep");
        desk.study(Optional.of(study));
        computing.finish();
        var all = desk.agreement().orElseThrow();
        assertThat(desk.item().orElseThrow().pairs().raters()).containsExactly("k1", "k2");
        var rows = all.withExcluded(desk.item().orElseThrow().slices());
        assertThat(rows).hasSize(4).last().satisfies(row -> {
            assertThat(row.slice().code()).isEqualTo("a1");
            assertThat(row.ranked()).isFalse();
            assertThat(all.excludedBecause(row.slice())).isEqualTo("excluded: fell asleep");
        });
        assertThat(all.slicesOf("a")).containsExactly("a2");
    }

    @Test
    void an_answer_for_a_study_closed_meanwhile_is_not_shown() throws Exception {
        desk.study(Optional.of(SmallStudy.rated()));
        desk.study(Optional.empty());
        computing.finish();
        assertThat(computing.stopped).isTrue();
        assertThat(desk.stage()).isEqualTo(AgreementDesk.Stage.NO_STUDY);
    }

    @Test
    void a_listener_is_told_at_once_and_no_more_after_it_left() throws Exception {
        var told = new ArrayList<AgreementDesk.Stage>();
        var registration = desk.listen(() -> told.add(desk.stage()));
        desk.study(Optional.of(SmallStudy.rated()));
        registration.close();
        computing.finish();
        assertThat(told).containsExactly(AgreementDesk.Stage.NO_STUDY, AgreementDesk.Stage.COMPUTING);
    }

    @Test
    void says_where_a_slice_stands_among_all() throws Exception {
        ready();
        desk.pick(Subject.of(Part.SLICE, "b2"));
        assertThat(SliceCue.standing(desk)).isEqualTo("Slice b2, session b, 0:10–0:20. Disagreement: rank 1 of 4 (SD 4.04).");
    }

    @Test
    void a_missing_recording_is_a_sentence() throws Exception {
        ready();
        var study = desk.study().orElseThrow();
        assertThatThrownBy(() -> SliceCue.of(study, "a1")).isInstanceOf(Problem.class)
                .hasMessageContaining("a.mp4");
    }

    @Test
    void every_view_has_something_to_show_for_every_item() throws Exception {
        ready();
        for (var item : desk.agreement().orElseThrow().items()) {
            desk.pick(Subject.of(Part.ITEM, item.label()));
            for (var sight : Sight.values())
                assertThat(hasSomething(sight.of(desk))).as("%s of %s", sight, item.label()).isTrue();
        }
    }

    private static boolean hasSomething(Shown shown) {
        return shown instanceof Shown.Drawn drawn ? !drawn.figure().isEmpty() : !words(shown).isBlank();
    }

    private static String words(Shown shown) {
        return ((Shown.Words) shown).sentence();
    }

    private static <F> F drawn(Shown shown, Class<F> kind) {
        return kind.cast(((Shown.Drawn) shown).figure());
    }
}
