// SPDX-License-Identifier: EPL-2.0
package org.thinslice.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thinslice.base.Problem;
import org.thinslice.base.Progress;
import org.thinslice.study.Beside;
import org.thinslice.study.Mask;
import org.thinslice.study.Plan;
import org.thinslice.study.PlanEdit;
import org.thinslice.study.Storage;

/** A study that version 0.1 made (edition 1 of the tables), and what later editions add. */
class EditionTest {

    private static final List<Mask> MASKS = List.of(Mask.of(.1, .2, .3, .4, Mask.Kind.BLUR), Mask.whole(Mask.Kind.MOSAIC));

    @TempDir
    Path folder;
    private Path file;

    @BeforeEach
    void an_old_study_with_two_ratings() throws Exception {
        file = folder.resolve("old.study");
        try (var in = new GZIPInputStream(EditionTest.class.getResourceAsStream("edition-1.study.gz"))) {
            Files.copy(in, file);
        }
    }

    private static void change(Storage study, PlanEdit.Step step) throws Problem {
        study.change(new PlanEdit(UUID.randomUUID().toString(), Sample.NOON, "masks", "", step));
    }

    private int edition() throws Exception {
        return ByteBuffer.wrap(Files.readAllBytes(file)).getInt(60);
    }

    @Test
    void an_old_study_opens_for_writing_and_is_what_it_was() throws Exception {
        try (var study = StudyFile.open(file)) {
            assertThat(study.readOnly()).isEmpty();
            assertThat(study.plan()).isEqualTo(Sample.plan(2));
            assertThat(study.ledger().after(0)).hasSize(3);
        }
        assertThat(StudyFile.audit(file)).isEmpty();
    }

    @Test
    void a_rating_leaves_it_as_old_programs_can_read_it() throws Exception {
        try (var study = StudyFile.open(file)) {
            study.ledger().append(List.of(Sample.rating("k2", "s01x0", 4)));
        }
        assertThat(edition()).isEqualTo(1);
        assertThat(StudyFile.audit(file)).isEmpty();
    }

    @Test
    void an_old_study_that_may_not_be_written_can_be_read() throws Exception {
        try (var study = StudyFile.open(file, false, Progress.NONE)) {
            assertThat(study.readOnly()).isPresent();
            assertThat(study.plan()).isEqualTo(Sample.plan(2));
        }
    }

    @Test
    void its_first_change_of_plan_brings_it_to_the_present_edition() throws Exception {
        try (var study = StudyFile.open(file)) {
            change(study, EditionTest::masked);
        }
        assertThat(edition()).isEqualTo(Schema.VERSION);
        assertThat(StudyFile.audit(file)).isEmpty();
        try (var study = StudyFile.open(file)) {
            assertThat(study.readOnly()).isEmpty();
            assertThat(study.plan()).isEqualTo(masked(Sample.plan(2)));
            assertThat(study.ledger().after(0)).hasSize(4);
        }
    }

    /** Masks and an offset on a recording nobody has seen, a slice with masks and another recording beside it. */
    private static Plan masked(Plan plan) {
        var recordings = plan.recordings().stream().map(one -> one.id().equals("s02") ? one.withMasks(MASKS).withOffset(-1_500_000) : one).toList();
        var beside = new Beside("s03", 5_000_000, Beside.Side.LEFT, Beside.Sound.SECOND, MASKS);
        var slices = plan.slices().stream().map(one -> one.code().equals("s02x1") ? one.withMasks(MASKS.subList(0, 1)).withBeside(beside) : one).toList();
        return plan.withRecordings(recordings).withSlices(slices);
    }

    @Test
    void everything_about_how_a_slice_is_shown_comes_back() throws Exception {
        var plan = masked(Sample.plan(2));
        try (var study = StudyFile.create(folder.resolve("new.study"), plan)) {
            assertThat(study.plan()).isEqualTo(plan);
            change(study, now -> Sample.plan(2));
            assertThat(study.plan()).isEqualTo(Sample.plan(2));
        }
    }

    @Test
    void a_forged_mask_is_found() throws Exception {
        try (var study = StudyFile.open(file)) {
            change(study, EditionTest::masked);
        }
        try (var raw = Connections.open(file, false); var statement = raw.createStatement()) {
            statement.execute("delete from recording_mask");
        }
        assertThat(StudyFile.audit(file)).singleElement().asString().contains("plan");
    }

    @Test
    void masks_of_what_observers_have_seen_stay() throws Exception {
        try (var study = StudyFile.open(file)) {
            assertThatThrownBy(() -> change(study, plan -> plan.withRecordings(plan.recordings().stream().map(one -> one.withMasks(MASKS)).toList())))
                    .isInstanceOf(Problem.class).hasMessageContaining("s01");
            assertThat(study.plan()).isEqualTo(Sample.plan(2));
        }
    }
}
