// SPDX-License-Identifier: EPL-2.0
package org.thinslice.tests.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thinslice.store.StudyFile;
import org.thinslice.study.Answer;
import org.thinslice.study.Rating;

class RatingKillTest {

    /** The environment variable {@code THINSLICE_KILLS} asks for more. */
    private static final int KILLS = Integer.parseInt(System.getenv().getOrDefault("THINSLICE_KILLS", "8"));
    private static final int SLICES = 400;
    private static final long LENGTH = 400_000;
    private static final int LONGEST_LIFE_MILLIS = 4_000;
    private static final Pattern NUMBER = Pattern.compile("Slice (\\d+) of ");

    @TempDir
    Path folder;

    @Test
    void the_program_killed_at_any_moment_loses_no_rating_it_called_saved_and_goes_on_at_the_next_slice() throws Exception {
        var study = LabStudy.rapport(folder, SLICES, LENGTH);
        var random = new Random(16);
        var saved = new HashMap<String, Answer>();
        int expected = 1;
        for (int kill = 0; kill < KILLS; kill++) {
            var program = ObserverProgram.start(Files.createDirectories(folder.resolve("home")), Map.of("ALSA_CONFIG_PATH", "/dev/null"),
                    List.of(study.file().toString(), "--observer", "k1"));
            program.await("What you will do");
            program.keys("ENTER");
            assertThat(number(program.await("Slice "))).as("first slice after kill %d", kill).isEqualTo(expected);
            rateUntilKilled(program, random);
            program.screens().stream().filter(screen -> screen.contains("✓ saved"))
                    .forEach(screen -> saved.put("c" + number(screen), new Answer.Value(key(number(screen)))));
            expected = check(study, saved, kill);
        }
        assertThat(saved).isNotEmpty();
    }

    /** Rates as fast as the slices go; the end comes at a random moment from outside. */
    private static void rateUntilKilled(ObserverProgram program, Random random) throws InterruptedException {
        var killed = CompletableFuture.runAsync(() -> program.handle().destroyForcibly(),
                CompletableFuture.delayedExecutor(random.nextInt(LONGEST_LIFE_MILLIS), TimeUnit.MILLISECONDS));
        try {
            while (true) {
                var screen = program.await("The slice is over.");
                program.keys(String.valueOf(key(number(screen))));
                program.await("✓ saved");
                program.keys("ENTER");
            }
        } catch (IOException gone) {
            killed.join();
            program.handle().onExit().join();
        }
    }

    /** Compares what is on the disk with what the screen had called saved; answers which slice must come next. */
    private static int check(LabStudy study, Map<String, Answer> saved, int kill) throws Exception {
        assertThat(StudyFile.audit(study.file())).as("after kill %d", kill).isEmpty();
        try (var rated = study.open()) {
            var ratings = rated.ratings();
            assertThat(ratings).extracting(Rating::slice).as("after kill %d", kill).doesNotHaveDuplicates();
            for (var rating : ratings)
                assertThat(rating.answer()).isEqualTo(new Answer.Value(key(Integer.parseInt(rating.slice().substring(1)))));
            assertThat(ratings.stream().map(Rating::slice)).as("after kill %d", kill).containsAll(saved.keySet());
            return ratings.size() + 1;
        }
    }

    /** The point that is given to a slice. */
    private static int key(int slice) {
        return slice % 9 + 1;
    }

    private static int number(String screen) {
        var found = NUMBER.matcher(screen);
        if (!found.find())
            throw new AssertionError("no slice on the screen: " + screen);
        return Integer.parseInt(found.group(1));
    }
}
