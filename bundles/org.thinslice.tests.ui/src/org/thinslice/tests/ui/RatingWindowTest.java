// SPDX-License-Identifier: EPL-2.0
package org.thinslice.tests.ui;

import static org.assertj.core.api.Assertions.assertThat;

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

/** The observer's program as an observer meets it. */
class RatingWindowTest {

    private static final long LENGTH = 1_000_000;
    /** Where the sound library finds no device. */
    private static final Map<String, String> NO_SOUND = Map.of("ALSA_CONFIG_PATH", "/dev/null");

    @TempDir
    Path folder;

    @Test
    void an_observer_rates_every_slice_with_the_keyboard_alone() throws Exception {
        var study = LabStudy.rapport(folder, 3, LENGTH);
        try (var program = ObserverProgram.start(folder, Map.of(), List.of(study.file().toString()))) {
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
        }
        try (var rated = study.open()) {
            assertThat(rated.ratings()).extracting(Rating::slice).containsExactly("c1", "c2", "c3");
            assertThat(rated.ratings()).extracting(Rating::answer)
                    .containsExactly(new Answer.Value(5), new Answer.Value(6), new Answer.Value(7));
            for (var slice : List.of("c1", "c2", "c3"))
                assertThat(seen(rated.events(), slice)).as(slice).isEqualTo(study.frames(rated, slice));
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
