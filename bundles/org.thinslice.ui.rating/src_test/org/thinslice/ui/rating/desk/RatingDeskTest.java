// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.rating.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.thinslice.base.Problem;
import org.thinslice.scheme.SchemeBuild;
import org.thinslice.study.Answer;
import org.thinslice.study.Event;
import org.thinslice.study.Rating;
import org.thinslice.study.Role;

class RatingDeskTest {

    @Test
    void begins_with_the_instructions_and_plays_only_when_asked() throws Problem {
        var bench = Bench.rapport(2);
        assertThat(bench.desk.phase()).isEqualTo(Phase.INSTRUCTIONS);
        assertThat(bench.screening.shown).isEmpty();
        bench.desk.start();
        assertThat(bench.desk.phase()).isEqualTo(Phase.PLAYING);
        assertThat(bench.screening.shown).containsExactly("c1");
    }

    @Test
    void keeps_the_scale_locked_until_the_slice_has_ended() throws Problem {
        var bench = Bench.rapport(2);
        bench.desk.start();
        bench.rate(7);
        assertThat(bench.desk.unlocked()).isFalse();
        assertThat(bench.study.ratings()).isEmpty();
        bench.watch();
        assertThat(bench.desk.unlocked()).isTrue();
        assertThat(bench.desk.phase()).isEqualTo(Phase.ENDED);
        assertThat(bench.desk.form().answer("rapport")).isEmpty();
    }

    @Test
    void saves_a_rating_the_moment_it_is_given() throws Problem {
        var bench = Bench.rapport(2);
        bench.desk.start();
        bench.watch();
        bench.pass(Duration.ofMillis(2_345));
        bench.rate(7);
        assertThat(bench.desk.phase()).isEqualTo(Phase.SAVED);
        assertThat(bench.study.ratings()).singleElement().satisfies(rating -> {
            assertThat(rating.answer()).isEqualTo(new Answer.Value(7));
            assertThat(rating.durationMs()).isEqualTo(2_345);
            assertThat(rating.plays()).isEqualTo(1);
            assertThat(rating.attempt()).isEqualTo(1);
        });
    }

    @Test
    void does_not_go_on_without_an_answer() throws Problem {
        var bench = Bench.rapport(2);
        bench.desk.start();
        bench.watch();
        bench.desk.next();
        assertThat(bench.desk.canGoOn()).isFalse();
        assertThat(bench.screening.shown).containsExactly("c1");
    }

    @Test
    void has_the_rating_on_the_disk_before_the_next_slice_is_shown() throws Problem {
        var bench = Bench.rapport(2);
        bench.desk.start();
        bench.rateAndGoOn(7);
        assertThat(bench.screening.shown).containsExactly("c1", "-", "c2");
        assertThat(bench.study.ratings()).hasSize(1);
        assertThat(bench.desk.form().answer("rapport")).isEmpty();
        assertThat(bench.desk.unlocked()).isFalse();
    }

    @Test
    void gets_the_next_slice_ready_while_this_one_is_rated() throws Problem {
        var bench = Bench.rapport(2);
        bench.desk.start();
        assertThat(bench.screening.prepared).isEmpty();
        bench.watch();
        assertThat(bench.screening.prepared).containsExactly("c2");
    }

    @Test
    void keeps_a_changed_answer_beside_the_first() throws Problem {
        var bench = Bench.rapport(1);
        bench.desk.start();
        bench.watch();
        bench.rate(7);
        bench.rate(7);
        bench.rate(3);
        assertThat(bench.study.ratings()).extracting(Rating::attempt).containsExactly(1, 2);
        assertThat(bench.study.finals().of(bench.study.ratings().get(0).showing(), "rapport")).get().extracting(Rating::answer)
                .isEqualTo(new Answer.Value(3));
    }

    @Test
    void says_that_a_rating_is_not_saved_keeps_it_and_saves_it_once_the_disk_is_well() throws Problem {
        var bench = Bench.rapport(2);
        bench.desk.start();
        bench.watch();
        bench.storage.full(true);
        bench.rate(7);
        assertThat(bench.desk.phase()).isEqualTo(Phase.NOT_SAVED);
        assertThat(bench.desk.notSaved()).get().extracting(Problem::getMessage).asString().contains("The disk is full.");
        bench.desk.next();
        bench.runTimers();
        assertThat(bench.screening.shown).containsExactly("c1");
        bench.storage.full(false);
        bench.runTimers();
        assertThat(bench.study.ratings()).extracting(Rating::answer).containsExactly(new Answer.Value(7));
        assertThat(bench.desk.notSaved()).isEmpty();
        assertThat(bench.screening.shown).as("goes on, as was wanted").containsExactly("c1", "-", "c2");
    }

    @Test
    void saves_both_when_the_answer_was_changed_while_the_disk_was_full() throws Problem {
        var bench = Bench.rapport(1);
        bench.desk.start();
        bench.watch();
        bench.storage.full(true);
        bench.rate(7);
        bench.rate(2);
        bench.storage.full(false);
        bench.desk.tryAgain();
        assertThat(bench.study.ratings()).extracting(Rating::answer).containsExactly(new Answer.Value(7), new Answer.Value(2));
        assertThat(bench.desk.phase()).isEqualTo(Phase.SAVED);
    }

    @Test
    void thanks_when_everything_is_rated() throws Problem {
        var bench = Bench.rapport(2);
        bench.desk.start();
        bench.rateAndGoOn(7);
        bench.rateAndGoOn(3);
        assertThat(bench.desk.phase()).isEqualTo(Phase.FINISHED);
        assertThat(bench.desk.progressed().total()).isEqualTo(2);
        assertThat(bench.study.ratings()).hasSize(2);
    }

    @Test
    void resumes_at_the_next_slice_when_the_program_was_killed_after_a_rating() throws Problem {
        var bench = Bench.rapport(3);
        bench.desk.start();
        bench.watch();
        bench.rate(7);
        bench.sit();
        assertThat(bench.desk.phase()).isEqualTo(Phase.INSTRUCTIONS);
        assertThat(bench.desk.progressed().number()).isEqualTo(2);
        bench.desk.start();
        assertThat(bench.screening.shown).endsWith("c2");
    }

    @Test
    void resumes_with_the_answers_already_given_when_killed_between_two_items() throws Problem {
        var scheme = SchemeBuild.scheme("Two").item(SchemeBuild.scale("a", 1, 7)).item(SchemeBuild.scale("b", 1, 7)).build();
        var bench = new Bench(scheme, 2, 0);
        bench.desk.start();
        bench.watch();
        bench.rate(4);
        bench.sit();
        bench.desk.start();
        assertThat(bench.screening.shown).endsWith("c1");
        assertThat(bench.desk.form().answer("a")).contains(new Answer.Value(4));
        assertThat(bench.desk.canGoOn()).as("not before it was watched").isFalse();
        bench.watch();
        bench.desk.choose(bench.item(1), new Answer.Value(5));
        bench.desk.next();
        assertThat(bench.screening.shown).endsWith("c2");
    }

    @Test
    void goes_past_a_slice_whose_required_items_were_answered_before_the_kill() throws Problem {
        var scheme = SchemeBuild.scheme("Two").item(SchemeBuild.scale("a", 1, 7)).item(SchemeBuild.words("why").optional()).build();
        var bench = new Bench(scheme, 2, 0);
        bench.desk.start();
        bench.watch();
        bench.rate(4);
        bench.sit();
        assertThat(bench.desk.progressed().number()).isEqualTo(2);
    }

    @Test
    void plays_a_slice_again_only_as_often_as_the_study_allows() throws Problem {
        var bench = Bench.rapport(1);
        bench.desk.start();
        assertThat(bench.desk.canWatchAgain()).as("not while it plays for the first time").isFalse();
        bench.watch();
        assertThat(bench.desk.replaysLeft()).isEqualTo(1);
        bench.desk.watchAgain();
        assertThat(bench.desk.phase()).isEqualTo(Phase.PLAYING);
        bench.watch();
        assertThat(bench.desk.canWatchAgain()).isFalse();
        bench.rate(5);
        assertThat(bench.study.ratings()).singleElement().extracting(Rating::plays).isEqualTo(2);
    }

    @Test
    void writes_down_plays_pauses_replays_and_lost_focus() throws Problem {
        var bench = Bench.rapport(1);
        bench.desk.start();
        bench.desk.pauseOrResume();
        assertThat(bench.desk.phase()).isEqualTo(Phase.PAUSED);
        bench.desk.pauseOrResume();
        bench.desk.focusLost();
        assertThat(bench.desk.phase()).as("waits for the observer").isEqualTo(Phase.PAUSED);
        bench.desk.focusGained();
        bench.desk.pauseOrResume();
        bench.watch();
        bench.desk.watchAgain();
        bench.watch();
        assertThat(bench.kinds()).containsExactly(Event.Kind.SITTING_STARTED, Event.Kind.SHOWN, Event.Kind.PLAY, Event.Kind.PAUSE,
                Event.Kind.RESUME, Event.Kind.FOCUS_LOST, Event.Kind.PAUSE, Event.Kind.FOCUS_GAINED, Event.Kind.RESUME,
                Event.Kind.ENDED, Event.Kind.SEEN, Event.Kind.REPLAY, Event.Kind.ENDED, Event.Kind.SEEN);
    }

    @Test
    void waits_when_the_window_was_left_while_the_slice_was_loading() throws Problem {
        var bench = Bench.rapport(1);
        bench.screening.slow = true;
        bench.desk.start();
        bench.desk.focusLost();
        bench.screening.loaded();
        assertThat(bench.desk.phase()).isEqualTo(Phase.PAUSED);
        bench.desk.pauseOrResume();
        assertThat(bench.desk.phase()).isEqualTo(Phase.PLAYING);
    }

    @Test
    void keeps_which_frames_were_really_painted() throws Problem {
        var bench = Bench.rapport(1);
        bench.desk.start();
        bench.watch();
        assertThat(bench.study.events()).filteredOn(event -> event.kind() == Event.Kind.SEEN).singleElement()
                .extracting(Event::detail).isEqualTo("0 40000*2");
    }

    @Test
    void says_when_a_recording_is_missing_and_plays_it_when_it_is_back() throws Problem {
        var bench = Bench.rapport(2);
        bench.screening.unplayable = true;
        bench.desk.start();
        assertThat(bench.desk.phase()).isEqualTo(Phase.RECORDING_MISSING);
        bench.screening.unplayable = false;
        bench.desk.tryAgain();
        assertThat(bench.desk.phase()).isEqualTo(Phase.PLAYING);
        assertThat(bench.kinds()).contains(Event.Kind.MEDIA_PROBLEM);
    }

    @Test
    void leaves_a_slice_that_cannot_be_played_with_that_as_the_reason() throws Problem {
        var bench = Bench.rapport(2);
        bench.screening.unplayable = true;
        bench.desk.start();
        bench.screening.unplayable = false;
        bench.desk.leaveUnplayable();
        assertThat(bench.study.ratings()).singleElement().extracting(Rating::answer)
                .isEqualTo(new Answer.NotRatable(RatingDesk.UNPLAYABLE));
        assertThat(bench.screening.shown).endsWith("c2");
    }

    @Test
    void plays_on_without_a_sound_device_and_says_so() throws Problem {
        var bench = Bench.rapport(1);
        bench.desk.start();
        bench.screening.silent();
        assertThat(bench.desk.phase()).isEqualTo(Phase.PLAYING);
        assertThat(bench.desk.notice()).isEqualTo("No sound device was found.");
        assertThat(bench.kinds()).contains(Event.Kind.MEDIA_PROBLEM);
    }

    @Test
    void takes_cannot_be_rated_with_its_reason_for_an_answer() throws Problem {
        var bench = Bench.rapport(2);
        bench.desk.start();
        bench.desk.notRatable("picture");
        assertThat(bench.study.ratings()).as("not before the end of the slice").isEmpty();
        bench.watch();
        bench.desk.notRatable("picture");
        assertThat(bench.desk.phase()).isEqualTo(Phase.SAVED);
        assertThat(bench.desk.form().notRatable()).contains("picture");
        bench.desk.next();
        assertThat(bench.study.ratings()).singleElement().extracting(Rating::answer).isEqualTo(new Answer.NotRatable("picture"));
    }

    @Test
    void waits_for_how_sure_the_observer_is_before_saving() throws Problem {
        var bench = new Bench(SchemeBuild.scheme("Sure").item(SchemeBuild.scale("a", 1, 7).confidence()).build(), 2, 0);
        bench.desk.start();
        bench.watch();
        bench.rate(4);
        assertThat(bench.desk.canGoOn()).isFalse();
        assertThat(bench.study.ratings()).isEmpty();
        bench.desk.sure(bench.item(0), 5);
        assertThat(bench.study.ratings()).singleElement().extracting(Rating::confidence).isEqualTo(OptionalInt.of(5));
        assertThat(bench.desk.phase()).isEqualTo(Phase.SAVED);
    }

    @Test
    void counts_practice_apart_and_says_when_it_is_over() throws Problem {
        var scheme = SchemeBuild.scheme("Rapport").item(SchemeBuild.scale("rapport", 1, 9)).build();
        var bench = new Bench(scheme, 2, 2);
        assertThat(bench.desk.progressed()).extracting(Progressed::practice, Progressed::number, Progressed::total)
                .containsExactly(true, 1, 2);
        bench.desk.start();
        bench.rateAndGoOn(1);
        bench.rateAndGoOn(9);
        assertThat(bench.desk.phase()).isEqualTo(Phase.PRACTICE_OVER);
        bench.desk.start();
        assertThat(bench.desk.progressed()).extracting(Progressed::practice, Progressed::number, Progressed::total)
                .containsExactly(false, 1, 2);
        assertThat(bench.study.ratings()).extracting(rating -> rating.showing().role()).containsOnly(Role.PRACTICE);
    }

    @Test
    void offers_a_break_after_twenty_minutes() throws Problem {
        var bench = Bench.rapport(3);
        bench.desk.start();
        bench.pass(Duration.ofMinutes(21));
        bench.rateAndGoOn(5);
        assertThat(bench.desk.phase()).isEqualTo(Phase.BREAK);
        assertThat(bench.screening.shown).containsExactly("c1", "-");
        bench.pass(Duration.ofMinutes(5));
        bench.desk.start();
        assertThat(bench.desk.phase()).isEqualTo(Phase.PLAYING);
        bench.rateAndGoOn(5);
        assertThat(bench.desk.phase()).isEqualTo(Phase.PLAYING);
        assertThat(bench.kinds()).contains(Event.Kind.BREAK);
    }

    @Test
    void ends_the_sitting_after_what_is_still_to_be_saved() throws Problem {
        var bench = Bench.rapport(1);
        bench.desk.start();
        bench.watch();
        bench.storage.full(true);
        bench.rate(6);
        bench.desk.close();
        bench.storage.full(false);
        bench.desk.tryAgain();
        assertThat(bench.study.ratings()).hasSize(1);
        assertThat(bench.kinds()).endsWith(Event.Kind.SITTING_ENDED);
    }
}
