// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thinslice.base.Problem;
import org.thinslice.base.Progress;
import org.thinslice.base.Stopped;
import org.thinslice.exchange.intake.Intake;
import org.thinslice.exchange.intake.IntoStudy;
import org.thinslice.exchange.intake.Ready;
import org.thinslice.exchange.intake.Sample;
import org.thinslice.study.Answer;
import org.thinslice.study.Rating;
import org.thinslice.study.Showing;
import org.thinslice.study.Study;

class IntoStudyTest {

    @TempDir
    Path folder;

    private SmallStudy storage;
    private Study study;
    private String slice;

    @BeforeEach
    void nobody_has_rated_anything() throws Exception {
        var plan = SmallStudy.open(List.of("k1", "k2")).plan();
        storage = new SmallStudy(plan);
        study = Study.open(storage, InstantSource.fixed(SmallStudy.NOON), "1.0");
        slice = plan.slices().get(0).code();
    }

    private Ready table() throws Exception {
        return table(Progress.NONE);
    }

    private Ready table(Progress progress) throws Exception {
        var file = folder.resolve("t.csv");
        Files.writeString(file, "slice,observer,item,value\n" + slice + ",k1,warmth,3\n" + slice + ",k2,warmth,4\n");
        var sample = Sample.of(file, Progress.NONE);
        var intake = Intake.read(sample, Intake.guess(sample), Map.of(), Progress.NONE);
        return IntoStudy.of(study, intake, false, SmallStudy.NOON, progress);
    }

    /** Another program writes into the same file. */
    private void answered(double value) {
        answered(value, 1);
    }

    private void answered(double value, int attempt) {
        storage.append(List.of(new Rating(UUID.randomUUID().toString(), SmallStudy.NOON, Showing.rated("k1", slice), "warmth", new Answer.Value(value), attempt,
                OptionalInt.empty(), 1_000, 1, 1, "1.0", false)));
    }

    @Test
    void an_answer_another_program_wrote_before_is_compared_with_the_table() throws Exception {
        answered(5);
        assertThat(table().refused()).singleElement().satisfies(one -> assertThat(one.why()).contains("k1"));
    }

    @Test
    void an_answer_that_comes_after_comparing_stops_the_import() throws Exception {
        var ready = table();
        assertThat(ready.ratings()).hasSize(2);
        answered(5);
        assertThatThrownBy(() -> ready.write(study)).isInstanceOf(Problem.class).hasMessageContaining("k1").hasMessageContaining(slice);
        assertThat(study.ratings()).singleElement().satisfies(one -> assertThat(one.answer()).isEqualTo(new Answer.Value(5)));
    }

    @Test
    void an_answer_that_was_given_before_the_one_that_counts_is_there_already() throws Exception {
        answered(3, 1);
        answered(6, 2);
        var ready = table();
        assertThat(ready.refused()).isEmpty();
        assertThat(ready.ratings()).singleElement().satisfies(one -> assertThat(one.observer()).isEqualTo("k2"));
    }

    @Test
    void comparing_can_be_stopped() {
        assertThatThrownBy(() -> table((done, total) -> false)).isInstanceOf(Stopped.class);
    }
}
