// SPDX-License-Identifier: EPL-2.0
package org.thinslice.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.thinslice.base.Problem;
import org.thinslice.scheme.SchemeBuild;
import org.thinslice.scheme.SchemeText;
import org.thinslice.scheme.model.Scheme;

class SittingTest {

    private final HandClock clock = new HandClock();

    @Test
    void the_first_slice_is_the_first_of_the_observers_order() throws Exception {
        var study = study(Plans.rapport());
        var sitting = study.sitting("k1");
        assertThat(sitting.current()).contains(study.plan().assignmentsOf("k1").get(0));
        assertThat(sitting.following()).contains(study.plan().slice(study.plan().assignmentsOf("k1").get(1).slice()).orElseThrow());
        assertThat(sitting.done()).isZero();
        assertThat(sitting.total()).isEqualTo(8);
    }

    @Test
    void an_answer_is_in_the_ledger_before_the_next_slice_is_given() throws Exception {
        var study = study(Plans.rapport());
        var sitting = study.sitting("k1");
        assertThat(sitting.missing()).containsExactly("rapport");
        assertThatIllegalStateException().isThrownBy(sitting::next);
        var rating = rate(sitting, 7);
        assertThat(study.ratings()).containsExactly(rating);
        assertThat(sitting.given()).containsEntry("rapport", rating);
        sitting.next();
        assertThat(sitting.current()).contains(study.plan().assignmentsOf("k1").get(1));
        assertThat(sitting.done()).isEqualTo(1);
    }

    @Test
    void a_new_sitting_goes_on_where_the_last_one_ended() throws Exception {
        var study = study(Plans.rapport());
        var first = study.sitting("k1");
        rate(first, 7);
        first.next();
        rate(first, 8);
        assertThat(study.sitting("k1").current()).contains(study.plan().assignmentsOf("k1").get(2));
        assertThat(study.sitting("k2").current()).contains(study.plan().assignmentsOf("k2").get(0));
    }

    @Test
    void a_slice_with_half_its_items_answered_comes_back_with_those_answers() throws Exception {
        var study = study(SchemeBuild.scheme("Two").item(SchemeBuild.scale("one", 1, 7)).item(SchemeBuild.scale("two", 1, 7)).build());
        var first = study.sitting("k1");
        first.answer("one", new Answer.Value(3), OptionalInt.empty(), 900, 1);
        var second = study.sitting("k1");
        assertThat(second.current()).isEqualTo(first.current());
        assertThat(second.given()).containsOnlyKeys("one");
        assertThat(second.missing()).containsExactly("two");
    }

    @Test
    void a_changed_mind_is_a_second_attempt_and_counts() throws Exception {
        var study = study(Plans.rapport());
        var sitting = study.sitting("k1");
        rate(sitting, 7);
        var second = rate(sitting, 4);
        assertThat(study.ratings()).extracting(Rating::attempt).containsExactly(1, 2);
        assertThat(sitting.given()).containsEntry("rapport", second);
        assertThat(study.finals().holds(second)).isTrue();
        assertThat(study.finals().holds(study.ratings().get(0))).isFalse();
    }

    @Test
    void a_rating_that_could_not_be_saved_changes_nothing_and_can_be_given_again() throws Exception {
        for (boolean afterWriting : new boolean[] { false, true }) {
            var storage = new MemoryStorage(plan(Plans.rapport()));
            var study = Study.open(storage, clock, "1.0");
            var sitting = study.sitting("k1");
            storage.fail(afterWriting);
            assertThatThrownBy(() -> rate(sitting, 7)).isInstanceOf(Problem.class).hasMessageContaining("disk is full");
            assertThat(sitting.given()).isEmpty();
            assertThat(sitting.missing()).containsExactly("rapport");
            storage.recover();
            rate(sitting, 7);
            assertThat(study.ratings()).hasSize(1);
            assertThat(sitting.missing()).isEmpty();
        }
    }

    @Test
    void what_an_item_does_not_offer_is_never_saved() throws Exception {
        var study = study(Plans.rapport());
        var sitting = study.sitting("k1");
        for (var wrong : List.of(new Answer.Value(0), new Answer.Value(9.5), new Answer.Words("nine"), Answer.Codes.of("9")))
            assertThatIllegalArgumentException().isThrownBy(() -> sitting.answer("rapport", wrong, OptionalInt.empty(), 0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> sitting.answer("warmth", new Answer.Value(1), OptionalInt.empty(), 0, 1));
        assertThat(study.ratings()).isEmpty();
    }

    @Test
    void a_slice_that_cannot_be_rated_is_done_with_its_reason() throws Exception {
        var study = study(SchemeBuild.scheme("Two").item(SchemeBuild.scale("one", 1, 7).notRatable())
                .item(SchemeBuild.scale("two", 1, 7).notRatable()).build());
        var sitting = study.sitting("k1");
        sitting.notRatable("sound", 1_000, 1);
        assertThat(sitting.missing()).isEmpty();
        sitting.next();
        assertThat(sitting.done()).isEqualTo(1);
        assertThat(study.ratings()).extracting(Rating::answer).containsOnly(new Answer.NotRatable("sound")).hasSize(2);
    }

    @Test
    void an_optional_item_left_blank_is_noted_as_such() throws Exception {
        var study = study(SchemeBuild.scheme("Two").item(SchemeBuild.scale("one", 1, 7)).item(SchemeBuild.words("remark").optional()).build());
        var sitting = study.sitting("k1");
        sitting.answer("one", new Answer.Value(3), OptionalInt.empty(), 900, 1);
        assertThat(sitting.missing()).isEmpty();
        sitting.next();
        assertThat(study.ratings()).last().extracting(Rating::item, Rating::answer).containsExactly("remark", new Answer.NotRatable("left_blank"));
        assertThat(sitting.current()).contains(study.plan().assignmentsOf("k1").get(1));
    }

    @Test
    void after_the_last_slice_nothing_is_left() throws Exception {
        var study = study(Plans.rapport());
        var seen = new ArrayList<String>();
        try (var sitting = study.sitting("k1")) {
            while (sitting.current().isPresent()) {
                seen.add(sitting.current().get().slice());
                rate(sitting, 5);
                sitting.next();
            }
            assertThat(sitting.minutesLeft()).isEmpty();
            assertThat(sitting.done()).isEqualTo(sitting.total());
        }
        assertThat(seen).isEqualTo(study.plan().assignmentsOf("k1").stream().map(Assignment::slice).toList());
        assertThat(study.progress()).extracting(ObserverProgress::finished).containsExactly(true, false);
        assertThat(study.events()).first().extracting(Event::kind).isEqualTo(Event.Kind.SITTING_STARTED);
        assertThat(study.events()).last().extracting(Event::kind).isEqualTo(Event.Kind.SITTING_ENDED);
    }

    @Test
    void a_sitting_in_which_nothing_happens_leaves_no_trace() throws Exception {
        var study = study(Plans.rapport());
        study.sitting("k1").close();
        assertThat(study.events()).isEmpty();
    }

    @Test
    void a_clock_that_goes_back_is_noted_and_reorders_nothing() throws Exception {
        var study = study(Plans.rapport());
        var sitting = study.sitting("k1");
        rate(sitting, 5);
        clock.plusSeconds(-3_600);
        rate(sitting, 6);
        assertThat(study.events()).extracting(Event::kind).contains(Event.Kind.CLOCK_WENT_BACK);
        assertThat(sitting.given().get("rapport").answer()).isEqualTo(new Answer.Value(6));
    }

    @Test
    void the_time_left_follows_the_observers_own_pace() throws Exception {
        var study = study(Plans.rapport());
        var sitting = study.sitting("k1");
        assertThat(sitting.minutesLeft()).hasValue(3);
        for (int i = 0; i < 4; i++) {
            clock.plusSeconds(70);
            rate(sitting, 5);
            sitting.next();
        }
        assertThat(sitting.minutesLeft()).hasValue(5);
    }

    @Test
    void a_new_observer_gets_every_slice() throws Exception {
        var study = study(Plans.rapport());
        var sitting = study.join("new1");
        assertThat(sitting.total()).isEqualTo(8);
        assertThat(study.progress()).extracting(one -> one.observer().code()).containsExactly("k1", "k2", "new1");
    }

    @Test
    void an_unknown_observer_is_told_so() throws Exception {
        var study = study(Plans.rapport());
        assertThatThrownBy(() -> study.sitting("k9")).isInstanceOf(Problem.class).hasMessageContaining("k9");
    }

    @Test
    void a_new_version_of_the_scheme_does_not_reopen_what_is_done() throws Exception {
        var study = study(Plans.rapport());
        rate(study.sitting("k1"), 5);
        var two = SchemeBuild.scheme("Two").item(SchemeBuild.scale("rapport", 1, 9)).item(SchemeBuild.scale("warmth", 1, 9)).build();
        study.change("scheme", "warmth is of interest", plan -> plan.withScheme(FrozenScheme.freeze(2, "Two", SchemeText.write(two), Plans.NOON)));
        var sitting = study.sitting("k1");
        assertThat(sitting.done()).isEqualTo(1);
        assertThat(sitting.missing()).containsExactly("rapport", "warmth");
        assertThat(rate(sitting, 5).schemeVersion()).isEqualTo(2);
    }

    private Study study(Scheme scheme) throws Problem {
        return Study.open(new MemoryStorage(plan(scheme)), clock, "1.0");
    }

    private static Plan plan(Scheme scheme) {
        var bare = Plans.empty(1, scheme).withRecordings(Plans.recordings(40, 40));
        return Plans.crossed(SlicePlan.fixed(bare, SliceWindow.everySeconds(10)).addTo(bare), 2);
    }

    private static Rating rate(Sitting sitting, double value) throws Problem {
        return sitting.answer("rapport", new Answer.Value(value), OptionalInt.empty(), 1_000, 1);
    }
}
