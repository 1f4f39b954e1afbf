// SPDX-License-Identifier: EPL-2.0
package org.thinslice.tests.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thinslice.study.Answer;
import org.thinslice.study.Event;
import org.thinslice.study.Rating;
import org.thinslice.study.SliceKind;

/** The observer's program as an observer meets it. */
class RatingWindowTest {

    private static final long LENGTH = 1_000_000;
    /** Where the sound library finds no device. */
    private static final Map<String, String> NO_SOUND = Map.of("ALSA_CONFIG_PATH", "/dev/null");

    @TempDir
    Path folder;

    private ObserverProgram start(LabStudy study, String... more) throws IOException {
        var arguments = new ArrayList<>(List.of(study.file().toString()));
        arguments.addAll(List.of(more));
        return ObserverProgram.start(folder, NO_SOUND, arguments);
    }

    @Test
    void an_observer_rates_every_slice_with_the_keyboard_alone_and_the_ledger_holds_exactly_the_frames_shown() throws Exception {
        var study = LabStudy.rapport(folder, 3, LENGTH);
        try (var program = start(study)) {
            program.await("Your observer code");
            program.order("type k1");
            program.keys("ENTER");
            program.await("What you will do");
            program.keys("ENTER");
            for (int slice = 1; slice <= 3; slice++) {
                program.await("Slice " + slice + " of 3", "The slice is over.");
                program.keys(String.valueOf(slice + 4));
                program.await("✓ saved");
                program.keys("ENTER");
            }
            program.await("Thank you.", "3 of 3 saved.");
            assertThat(program.screens()).filteredOn(screen -> screen.contains("There is no sound device"))
                    .isNotEmpty().allMatch(screen -> screen.contains("Slice 1 of 3"));
        }
        try (var rated = study.open()) {
            assertThat(rated.ratings()).extracting(Rating::slice).containsExactly("c1", "c2", "c3");
            assertThat(rated.ratings()).extracting(Rating::answer)
                    .containsExactly(new Answer.Value(5), new Answer.Value(6), new Answer.Value(7));
            for (var slice : List.of("c1", "c2", "c3"))
                assertThat(seen(rated.events(), slice)).as(slice).isEqualTo(study.frames(rated, slice));
        }
    }

    @Test
    void of_two_recordings_side_by_side_with_masks_the_ledger_holds_exactly_the_time_stamps_of_both() throws Exception {
        var study = LabStudy.sideBySide(folder, LENGTH);
        try (var program = start(study, "--observer", "k1")) {
            program.await("What you will do");
            program.keys("ENTER");
            program.await("Slice 1 of 1", "The slice is over.");
            program.keys("6");
            program.await("✓ saved");
        }
        try (var rated = study.open()) {
            var plan = rated.plan();
            assertThat(plan.kindOf(plan.slice("c1").orElseThrow())).isEqualTo(SliceKind.PSEUDO_DYAD);
            // 2 pictures a second of the first and 3 of the second, one moment in common
            assertThat(seen(rated.events(), "c1")).hasSize(4).isEqualTo(study.frames(rated, "c1"));
            assertThat(rated.ratings()).extracting(Rating::answer).containsExactly(new Answer.Value(6));
        }
    }

    @Test
    void nothing_can_be_answered_before_the_slice_has_ended_and_a_window_behind_another_waits() throws Exception {
        var study = LabStudy.rapport(folder, 2, 2 * LENGTH);
        try (var program = start(study, "--observer", "k1")) {
            program.await("What you will do");
            program.keys("ENTER");
            program.await("Watch and listen.");
            program.order("behind");
            program.await("Paused.");
            program.order("front");
            program.keys("5", "ENTER");
            program.order("press 5");
            assertThat(program.order("press Next")).contains("Paused.", "Slice 1 of 2").doesNotContain("✓ saved", "[5]");
            program.keys("SPACE");
            program.await("The slice is over.", "[5]");
        }
        try (var rated = study.open()) {
            assertThat(rated.ratings()).isEmpty();
            assertThat(rated.events()).extracting(Event::kind).containsSubsequence(Event.Kind.PLAY, Event.Kind.FOCUS_LOST,
                    Event.Kind.PAUSE, Event.Kind.FOCUS_GAINED, Event.Kind.RESUME, Event.Kind.ENDED);
        }
    }

    @Test
    void nothing_in_the_window_tells_the_session_the_file_the_condition_or_what_others_said() throws Exception {
        var study = LabStudy.rapport(folder, 2, LENGTH);
        study.otherRates(7);
        Files.delete(study.recordingOf("c2"));
        var read = new StringBuilder();
        try (var program = start(study)) {
            program.await("Your observer code");
            read.append(program.everything());
            program.order("type k1");
            program.keys("ENTER");
            program.await("What you will do");
            program.keys("ENTER");
            program.await("Watch and listen.");
            read.append(program.everything());
            program.await("The slice is over.");
            program.keys("4");
            program.await("✓ saved");
            read.append(program.everything());
            program.keys("ENTER");
            program.await("This slice cannot be played");
            read.append(program.everything());
            program.screens().forEach(read::append);
        }
        assertThat(read).contains("How much rapport", "Slice 1 of 2").doesNotContainIgnoringCase(LabStudy.SECRET);
    }

    @Test
    void a_slice_whose_recording_is_missing_says_so_and_plays_once_it_is_back() throws Exception {
        var study = LabStudy.rapport(folder, 2, LENGTH);
        var recording = study.recordingOf("c1");
        var away = Files.move(recording, recording.resolveSibling("away.mp4"));
        try (var program = start(study, "--observer", "k1")) {
            program.await("What you will do");
            program.keys("ENTER");
            program.await("This slice cannot be played on this computer.", "[Try again now]", "[Go on without it");
            Files.move(away, recording);
            program.order("press Try again now");
            program.await("The slice is over.");
            program.keys("3");
            program.await("✓ saved");
        }
        try (var rated = study.open()) {
            assertThat(rated.ratings()).extracting(Rating::answer).containsExactly(new Answer.Value(3));
            assertThat(rated.events()).extracting(Event::kind).contains(Event.Kind.MEDIA_PROBLEM);
        }
    }

    @Test
    void a_code_nobody_has_used_is_asked_about_before_it_joins_even_if_the_start_script_names_it() throws Exception {
        var study = LabStudy.rapport(folder, 2, LENGTH);
        try (var program = start(study, "--observer", "k7")) {
            program.await("Nobody has rated here as k7 before.", "[Start as k7]");
            assertThat(program.everything()).contains("&Study", "&Open…");
        }
        try (var rated = study.open()) {
            assertThat(rated.plan().observer("k7")).isEmpty();
        }
    }

    /** The time stamps in the ledger: the first one, then steps, equal ones in a row counted. */
    private static List<Long> seen(List<Event> events, String slice) {
        var words = events.stream().filter(event -> event.kind() == Event.Kind.SEEN && event.slice().equals(slice))
                .map(Event::detail).findFirst().orElseThrow().split(" ");
        var micros = new ArrayList<>(List.of(Long.valueOf(words[0])));
        for (int i = 1; i < words.length; i++) {
            var step = words[i].split("\\*");
            for (int n = 0; n < (step.length == 1 ? 1 : Integer.parseInt(step[1])); n++)
                micros.add(micros.get(micros.size() - 1) + Long.parseLong(step[0]));
        }
        return micros;
    }
}
