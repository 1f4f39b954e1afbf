// SPDX-License-Identifier: EPL-2.0
package org.thinslice.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.thinslice.base.Problem;
import org.thinslice.scheme.SchemeBuild;
import org.thinslice.scheme.model.Scheme;

class CurationTest {

    private static final Scheme SCHEME = SchemeBuild.scheme("Two kinds").item(SchemeBuild.scale("warm", 1, 7))
            .item(SchemeBuild.category("gaze").choice("away", "en", "away").choice("mutual", "en", "mutual")).build();

    private final Plan plan = plan();
    private final MemoryStorage storage = new MemoryStorage(plan);
    private Study study;

    private static Plan plan() {
        var bare = Plans.empty(1, SCHEME).withRecordings(Plans.recordings(30, 30, 20));
        return Plans.crossed(SlicePlan.fixed(bare, SliceWindow.everySeconds(10)).addTo(bare), 4);
    }

    @BeforeEach
    void everybody_has_rated_everything() throws Exception {
        var random = new Random(5);
        var ratings = new ArrayList<Rating>();
        for (var one : plan.assignments()) {
            ratings.add(rating(one.showing(), "warm", new Answer.Value(1 + random.nextInt(7)), 1));
            ratings.add(rating(one.showing(), "gaze", Answer.Codes.of(random.nextBoolean() ? "away" : "mutual"), 1));
        }
        storage.append(ratings);
        study = Study.open(storage, new HandClock(), "1.0");
    }

    private static Rating rating(Showing showing, String item, Answer answer, int attempt) {
        return new Rating(UUID.randomUUID().toString(), Plans.NOON, showing, item, answer, attempt, OptionalInt.of(2), 1_000, 1, 1, "0.9", false);
    }

    private String slice(int index) {
        return plan.slices().get(index).code();
    }

    /** Everything a table says, so that two can be compared. */
    private static List<Object> said(List<RatingTable> tables) {
        var all = new ArrayList<Object>();
        for (var table : tables) {
            all.add(table.head());
            all.add(table.observers());
            table.slices().forEach(slice -> all.add(Stream.of(slice.code(), table.values(slice.code())).toList()));
            all.add(table.repeats().pairs());
        }
        return all;
    }

    private List<Excluded> everyKind() {
        return List.of(Excluded.observer("k2"), Excluded.slice(slice(1)), Excluded.session("session s02"), Excluded.rating("k3", slice(0)));
    }

    @Test
    void an_excluded_observer_is_in_no_table() throws Exception {
        study.curation().exclude(List.of(Excluded.observer("k2")), "fell asleep");
        assertThat(study.tables()).hasSize(2).allSatisfy(table -> {
            assertThat(table.observers()).extracting(Observer::code).containsExactly("k1", "k3", "k4");
            assertThat(table.toRatings().raters()).isEqualTo(3);
            assertThat(table.answer(slice(0), "k2")).isEmpty();
        });
        assertThat(study.ratings()).extracting(Rating::observer).contains("k2");
        assertThat(study.progress()).extracting(ObserverProgress::done).containsExactly(8, 8, 8, 8);
    }

    @Test
    void an_excluded_slice_is_in_no_table() throws Exception {
        study.curation().exclude(List.of(Excluded.slice(slice(1))), "the sound was cut");
        assertThat(study.tables()).allSatisfy(table -> assertThat(table.slices()).hasSize(7).extracting(Slice::code).doesNotContain(slice(1)));
    }

    @Test
    void an_excluded_session_takes_all_its_slices_with_it() throws Exception {
        study.curation().exclude(List.of(Excluded.session("session s02")), "a participant withdrew");
        assertThat(study.tables()).allSatisfy(table -> assertThat(table.slices()).hasSize(5).noneMatch(slice -> slice.recording().equals("s02")));
    }

    @Test
    void an_excluded_rating_leaves_one_cell_empty() throws Exception {
        var before = study.tables();
        study.curation().exclude(List.of(Excluded.rating("k3", slice(0))), "interrupted");
        for (int i = 0; i < 2; i++) {
            var table = study.tables().get(i);
            assertThat(table.observers()).hasSize(4);
            assertThat(table.slices()).hasSize(8);
            assertThat(table.value(slice(0), "k3")).isEmpty();
            assertThat(table.value(slice(0), "k2")).isEqualTo(before.get(i).value(slice(0), "k2"));
            assertThat(table.toRatings().observations()).isEqualTo(31);
        }
    }

    @Test
    void hidden_repeats_of_what_is_excluded_are_no_repeats() throws Exception {
        study.append(List.of(rating(Showing.repeat("k1", slice(0), 2), "warm", new Answer.Value(3), 1),
                rating(Showing.repeat("k3", slice(0), 2), "warm", new Answer.Value(3), 1)));
        study.curation().exclude(List.of(Excluded.rating("k3", slice(0))), "interrupted");
        assertThat(study.table("warm").repeats().pairs()).containsOnlyKeys("k1");
        study.curation().exclude(List.of(Excluded.slice(slice(0))), "too dark");
        assertThat(study.table("warm").repeats().pairs()).isEmpty();
    }

    @Test
    void excluding_and_taking_back_gives_exactly_the_same_tables() throws Exception {
        var before = said(study.tables());
        for (var one : everyKind()) {
            study.curation().exclude(List.of(one), "to see");
            assertThat(said(study.tables())).as(one.toString()).isNotEqualTo(before);
            study.curation().takeBack(List.of(one), "it made no sense");
            assertThat(said(study.tables())).as(one.toString()).isEqualTo(before);
        }
        assertThat(study.exclusions()).isEqualTo(Exclusions.NONE);
        assertThat(study.changes()).extracting(Change::kind).containsExactly(Change.Kind.EXCLUDED, Change.Kind.TAKEN_BACK, Change.Kind.EXCLUDED,
                Change.Kind.TAKEN_BACK, Change.Kind.EXCLUDED, Change.Kind.TAKEN_BACK, Change.Kind.EXCLUDED, Change.Kind.TAKEN_BACK);
    }

    @Test
    void the_order_of_exclusions_does_not_matter() throws Exception {
        study.curation().exclude(everyKind(), "all at once");
        var together = said(study.tables());
        study.curation().takeBack(everyKind(), "again, one by one");
        for (var one : List.of(3, 1, 0, 2))
            study.curation().exclude(List.of(everyKind().get(one)), "one by one");
        assertThat(said(study.tables())).isEqualTo(together);
    }

    @Test
    void a_preview_shows_what_would_be_and_writes_nothing() throws Exception {
        var before = said(study.tables());
        var preview = said(study.tables(study.scope().leavingOut(study.exclusions().with(everyKind()))));
        assertThat(said(study.tables())).isEqualTo(before);
        assertThat(study.changes()).isEmpty();
        study.curation().exclude(everyKind(), "as seen");
        assertThat(said(study.tables())).isEqualTo(preview).isNotEqualTo(before);
        assertThat(said(study.tables(Scope.EVERYTHING))).isEqualTo(before);
        assertThat(said(study.tables(study.scope().leavingOut(study.exclusions().without(everyKind()))))).isEqualTo(before);
    }

    @Test
    void opening_again_finds_the_same_exclusions_and_corrections() throws Exception {
        study.curation().exclude(everyKind(), "as seen");
        study.curation().takeBack(List.of(Excluded.observer("k2")), "was awake after all");
        study.curation().correct(List.of(correcting("k1", 2, "warm", new Answer.Value(7))));
        var again = Study.open(storage, new HandClock(), "1.0");
        assertThat(again.exclusions()).isEqualTo(study.exclusions());
        assertThat(again.exclusions().things()).containsExactlyInAnyOrderElementsOf(everyKind().subList(1, 4));
        assertThat(said(again.tables())).isEqualTo(said(study.tables()));
        assertThat(again.changes()).isEqualTo(study.changes());
        assertThat(again.answers()).isEqualTo(study.answers());
    }

    @Test
    void what_cannot_be_excluded_is_refused_and_nothing_is_written() {
        var curation = study.curation();
        assertThatThrownBy(() -> curation.exclude(List.of(Excluded.observer("k1"), Excluded.observer("k9")), "no reason")).isInstanceOf(Problem.class).hasMessageContaining("observer k9");
        assertThatThrownBy(() -> curation.exclude(List.of(Excluded.session("s99")), "no reason")).isInstanceOf(Problem.class).hasMessageContaining("session s99");
        assertThatThrownBy(() -> curation.exclude(List.of(Excluded.rating("k1", "zzzz")), "no reason")).isInstanceOf(Problem.class).hasMessageContaining("zzzz");
        assertThatThrownBy(() -> curation.exclude(List.of(Excluded.observer("k1")), " ")).isInstanceOf(Problem.class).hasMessageContaining("reason");
        assertThatThrownBy(() -> curation.takeBack(List.of(Excluded.observer("k1")), "no reason")).isInstanceOf(Problem.class).hasMessageContaining("Not excluded");
        assertThat(study.changes()).isEmpty();
    }

    @Test
    void what_is_out_already_is_not_written_again() throws Exception {
        study.curation().exclude(List.of(Excluded.observer("k1")), "first");
        assertThatThrownBy(() -> study.curation().exclude(List.of(Excluded.observer("k1")), "second")).isInstanceOf(Problem.class).hasMessageContaining("Already");
        var written = study.curation().exclude(List.of(Excluded.observer("k1"), Excluded.observer("k2"), Excluded.observer("k2")), "both");
        assertThat(written).singleElement().extracting(Exclusion::what).isEqualTo(Excluded.observer("k2"));
        assertThat(study.exclusions().decision(Excluded.observer("k1"))).get().extracting(Exclusion::reason).isEqualTo("first");
    }

    @Test
    void what_leaves_an_answer_out_is_named_widest_first() throws Exception {
        study.curation().exclude(List.of(Excluded.rating("k2", slice(0)), Excluded.slice(slice(0)), Excluded.session("session s01"), Excluded.observer("k2")), "all");
        assertThat(study.exclusions().leavingOut(plan, "k2", slice(0))).extracting(Excluded::kind)
                .containsExactly(Excluded.Kind.OBSERVER, Excluded.Kind.SESSION, Excluded.Kind.SLICE, Excluded.Kind.RATING);
        assertThat(study.exclusions().leavingOut(plan, "k1", slice(7))).isEmpty();
    }

    private Correcting correcting(String observer, int slice, String item, Answer answer) {
        return new Correcting(Showing.rated(observer, slice(slice)), item, answer, "typed wrong");
    }

    @Test
    void a_correction_counts_and_the_rating_stays_as_it_was_given() throws Exception {
        var raw = study.ratings();
        var old = study.finals().of(Showing.rated("k1", slice(2)), "warm").orElseThrow();
        var other = new Answer.Value(old.answer().equals(new Answer.Value(7)) ? 1 : 7);
        var written = study.curation().correct(List.of(correcting("k1", 2, "warm", other))).get(0);
        assertThat(study.table("warm").answer(slice(2), "k1")).contains(other);
        assertThat(study.ratings()).isEqualTo(raw);
        assertThat(written.corrects()).isEqualTo(old.id());
        assertThat(study.corrections()).containsExactly(written);
        assertThat(study.answers()).hasSize(raw.size() + 1).startsWith(raw.toArray(Rating[]::new));
        var last = study.answers().get(raw.size());
        assertThat(last.attempt()).isEqualTo(2);
        assertThat(last.durationMs()).isEqualTo(old.durationMs());
        assertThat(study.finals().holds(last)).isTrue();
        assertThat(study.finals().holds(old)).isFalse();
        assertThat(study.changes()).singleElement().satisfies(change -> {
            assertThat(change.before()).contains(old.answer());
            assertThat(change.after()).contains(other);
            assertThat(change.reason()).isEqualTo("typed wrong");
            assertThat(List.of(change.observer(), change.slice(), change.item())).containsExactly("k1", slice(2), "warm");
        });
    }

    @Test
    void a_correction_can_be_corrected_to_no_answer_and_back() throws Exception {
        var before = said(study.tables());
        var old = study.finals().of(Showing.rated("k1", slice(2)), "warm").orElseThrow();
        study.curation().correct(List.of(correcting("k1", 2, "warm", new Answer.NotRatable("the wrong person was rated"))));
        assertThat(study.table("warm").value(slice(2), "k1")).isEmpty();
        assertThat(study.table("warm").answer(slice(2), "k1")).contains(new Answer.NotRatable("the wrong person was rated"));
        var back = study.curation().correct(List.of(correcting("k1", 2, "warm", old.answer()))).get(0);
        assertThat(back.corrects()).isEqualTo(study.corrections().get(0).id());
        assertThat(said(study.tables())).isEqualTo(before);
        assertThat(study.answers()).hasSize(study.ratings().size() + 2);
        assertThat(study.finals().of(Showing.rated("k1", slice(2)), "warm").orElseThrow().attempt()).isEqualTo(3);
    }

    @Test
    void the_answer_that_counts_already_needs_no_correction() throws Exception {
        var old = study.finals().of(Showing.rated("k1", slice(2)), "warm").orElseThrow();
        assertThat(study.curation().correct(List.of(correcting("k1", 2, "warm", old.answer())))).isEmpty();
        assertThat(study.corrections()).isEmpty();
    }

    @Test
    void an_observer_who_answers_after_a_correction_is_the_one_who_counts() throws Exception {
        var showing = Showing.rated("k1", slice(2));
        study.curation().correct(List.of(correcting("k1", 2, "gaze", new Answer.NotRatable("unclear"))));
        study.append(List.of(rating(showing, "gaze", Answer.Codes.of("away"), 2)));
        assertThat(study.finals().of(showing, "gaze").orElseThrow().answer()).isEqualTo(Answer.Codes.of("away"));
    }

    @Test
    void an_observer_who_answers_after_two_corrections_is_the_one_who_counts() throws Exception {
        var showing = Showing.rated("k1", slice(2));
        study.curation().correct(List.of(correcting("k1", 2, "gaze", new Answer.NotRatable("unclear"))));
        study.curation().correct(List.of(correcting("k1", 2, "gaze", Answer.Codes.of("mutual"))));
        study.append(List.of(rating(showing, "gaze", Answer.Codes.of("away"), 2)));
        assertThat(study.finals().of(showing, "gaze").orElseThrow().answer()).isEqualTo(Answer.Codes.of("away"));
        assertThat(Study.open(storage, new HandClock(), "1.0").finals().of(showing, "gaze")).isEqualTo(study.finals().of(showing, "gaze"));
    }

    @Test
    void an_older_answer_that_arrives_after_a_correction_does_not_count() throws Exception {
        var showing = Showing.rated("k1", slice(2));
        study.append(List.of(rating(showing, "gaze", Answer.Codes.of("mutual"), 2)));
        study.curation().correct(List.of(correcting("k1", 2, "gaze", new Answer.NotRatable("unclear"))));
        study.append(List.of(rating(showing, "gaze", Answer.Codes.of("away"), 1)));
        assertThat(study.finals().of(showing, "gaze").orElseThrow().answer()).isEqualTo(new Answer.NotRatable("unclear"));
    }

    @Test
    void a_correction_of_an_answer_that_another_program_replaced_meanwhile_is_refused() throws Exception {
        var showing = Showing.rated("k1", slice(2));
        var seen = study.finals().of(showing, "gaze").orElseThrow();
        storage.append(List.of(rating(showing, "gaze", Answer.Codes.of("away"), 2)));
        assertThatThrownBy(() -> study.curation().correct(List.of(Correcting.of(seen, new Answer.NotRatable("unclear"), "typed wrong"))))
                .isInstanceOf(Problem.class).hasMessageContaining("gaze").hasMessageContaining("k1");
        assertThat(study.corrections()).isEmpty();
        assertThat(study.finals().of(showing, "gaze").orElseThrow().answer()).isEqualTo(Answer.Codes.of("away"));
    }

    @Test
    void a_correction_of_what_does_not_count_any_more_changes_nothing_and_says_so() throws Exception {
        var showing = Showing.rated("k1", slice(2));
        var old = study.finals().of(showing, "gaze").orElseThrow();
        var again = rating(showing, "gaze", Answer.Codes.of("away"), 2);
        storage.append(List.of(again, new Correction(UUID.randomUUID().toString(), Plans.NOON, old.id(), showing, "gaze",
                new Answer.NotRatable("late"), "late", "1.0")));
        study.refresh();
        assertThat(study.finals().of(showing, "gaze")).contains(again);
        assertThat(study.changes()).singleElement().satisfies(change -> assertThat(change.before()).isEmpty());
        assertThat(study.answers()).isEqualTo(study.ratings());
    }

    @Test
    void what_cannot_be_corrected_is_refused_and_nothing_is_written() {
        var curation = study.curation();
        var good = correcting("k1", 1, "warm", new Answer.NotRatable("x"));
        assertThatThrownBy(() -> curation.correct(List.of(good, correcting("k9", 1, "warm", new Answer.Value(2))))).isInstanceOf(Problem.class)
                .hasMessageContaining("k9").hasMessageContaining("warm");
        assertThatThrownBy(() -> curation.correct(List.of(good, correcting("k1", 2, "warm", new Answer.Value(8))))).isInstanceOf(Problem.class).hasMessageContaining("\"8\"");
        assertThatThrownBy(() -> curation.correct(List.of(good, correcting("k1", 2, "gaze", Answer.Codes.of("down"))))).isInstanceOf(Problem.class).hasMessageContaining("down");
        assertThatThrownBy(() -> curation.correct(List.of(good, good))).isInstanceOf(Problem.class).hasMessageContaining("Two corrections");
        assertThatThrownBy(() -> correcting("k1", 2, "gaze", new Answer.NotRatable(" "))).isInstanceOf(IllegalArgumentException.class);
        assertThat(study.corrections()).isEmpty();
    }

    @Test
    void what_another_program_decided_meanwhile_is_seen_before_deciding() throws Exception {
        var other = Study.open(storage, new HandClock(), "1.0");
        other.curation().exclude(List.of(Excluded.observer("k1")), "there");
        assertThatThrownBy(() -> study.curation().exclude(List.of(Excluded.observer("k1")), "here")).isInstanceOf(Problem.class).hasMessageContaining("Already");
        other.curation().correct(List.of(correcting("k2", 2, "warm", new Answer.NotRatable("there"))));
        var here = study.curation().correct(List.of(correcting("k2", 2, "warm", new Answer.NotRatable("here")))).get(0);
        assertThat(here.corrects()).isEqualTo(study.corrections().get(0).id());
    }

    @Test
    void listeners_hear_of_every_decision_once() throws Exception {
        var heard = new HashSet<Integer>();
        study.onChange(() -> heard.add(study.changes().size()));
        study.curation().exclude(List.of(Excluded.observer("k1")), "one");
        study.curation().takeBack(List.of(Excluded.observer("k1")), "two");
        assertThat(heard).isEqualTo(Set.of(1, 2));
    }
}
