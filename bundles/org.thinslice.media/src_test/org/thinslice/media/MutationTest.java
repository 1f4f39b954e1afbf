// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.thinslice.base.Problem;
import org.thinslice.base.TimeSpan;
import org.thinslice.media.Trial.Outcome;

class MutationTest {

    private static final int MUTANTS = 300;

    @TempDir
    static Path folder;
    static byte[] recording;

    @BeforeAll
    static void make() throws Problem, IOException {
        recording = Files.readAllBytes(Recordings.steady(folder.resolve("whole.mp4"), 40, 25, 15));
    }

    @Test
    void damaged_files_give_pictures_or_a_sentence_and_never_hang() throws IOException {
        var outcomes = new EnumMap<Outcome, Integer>(Map.of(Outcome.HANGING, 0));
        try (var trial = new Trial(Patience.DEFAULT, 4)) {
            for (long seed = 0; seed < MUTANTS; seed++) {
                var mutant = Files.write(folder.resolve("mutant.mp4"), Mutation.of(recording, seed));
                var outcome = trial.of(mutant, new TimeSpan(200_000, 1_400_000));
                outcomes.merge(outcome, 1, Integer::sum);
                assertThat(trial.sentence()).as("seed %d", seed).satisfiesAnyOf(
                        nothing -> assertThat(nothing).isEmpty(),
                        said -> assertThat(said).contains("mutant.mp4").endsWith("."));
            }
        }
        assertThat(outcomes).as("what came of them").containsEntry(Outcome.HANGING, 0).containsKeys(Outcome.PICTURES, Outcome.SENTENCE);
    }
}
