// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.design.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thinslice.base.Problem;
import org.thinslice.base.Progress;
import org.thinslice.base.Stopped;
import org.thinslice.media.MediaSource;
import org.thinslice.media.VideoWriter;
import org.thinslice.study.Measured;
import org.thinslice.study.Study;
import org.thinslice.ui.design.MemoryStorage;
import org.thinslice.ui.design.SlowRecording;
import org.thinslice.ui.design.wizard.PlannedStudies;

class RecordingCopyTest {

    @TempDir
    Path folder;
    private Path original;
    private String sum;
    private Study study;

    @BeforeEach
    void make() throws Exception {
        original = SlowRecording.make(folder.resolve("s01.mp4"));
        var source = MediaSource.probe(original);
        sum = source.sha256(Progress.NONE);
        var recording = new Measured(original, sum, Files.size(original), source.durationMicros(), true, true)
                .recording(Path.of("").toAbsolutePath(), List.of());
        var plan = PlannedStudies.of(folder, 1, Instant.EPOCH).withAssignments(List.of()).withSlices(List.of());
        study = MemoryStorage.study(plan.withRecordings(List.of(recording)));
    }

    @Test
    void the_study_uses_the_copy_and_knows_where_it_came_from() throws Exception {
        var before = study.plan().recordings().get(0);
        assertThat(RecordingCopy.make(study, before, Progress.NONE)).contains("s01.fast.mp4");
        var after = study.plan().recordings().get(0);
        assertThat(after.id()).isEqualTo(before.id());
        assertThat(after.durationMicros()).isEqualTo(before.durationMicros());
        assertThat(after.sha256()).isEqualTo(MediaSource.probe(folder.resolve("s01.fast.mp4")).sha256(Progress.NONE)).isNotEqualTo(sum);
        assertThat(after.variables()).containsEntry("copied_from", "s01.mp4").containsEntry("copied_from_sha256", sum);
        assertThat(MediaSource.probe(original).sha256(Progress.NONE)).isEqualTo(sum);
    }

    @Test
    void a_recording_that_is_fast_already_is_left_alone() throws Exception {
        RecordingCopy.make(study, study.plan().recordings().get(0), Progress.NONE);
        var fast = study.plan().recordings().get(0);
        assertThatThrownBy(() -> RecordingCopy.make(study, fast, Progress.NONE)).isInstanceOf(Problem.class).hasMessageContaining("nothing to make faster");
        assertThat(study.plan().recordings()).containsExactly(fast);
    }

    @Test
    void stopping_changes_nothing() {
        var before = study.plan();
        assertThatThrownBy(() -> RecordingCopy.make(study, before.recordings().get(0), (done, total) -> false)).isInstanceOf(Stopped.class);
        assertThat(study.plan()).isEqualTo(before);
        assertThat(folder.resolve("s01.fast.mp4")).doesNotExist();
    }

    @Test
    void the_facts_tell_whether_the_file_is_still_the_same() throws Exception {
        var recording = study.plan().recordings().get(0);
        assertThat(RecordingFacts.of(study, recording, Progress.NONE)).anySatisfy(line -> assertThat(line).contains(sum, "the same"))
                .anySatisfy(line -> assertThat(line).startsWith("Picture: h264, 64 × 48"))
                .anySatisfy(line -> assertThat(line).contains("Key frames are up to 4.0 s apart"));
        Files.delete(original);
        try (var writer = VideoWriter.create(original, VideoWriter.Format.of(64, 48, 10))) {
            writer.frame(new int[64 * 48]);
        }
        assertThat(RecordingFacts.of(study, recording, Progress.NONE)).anySatisfy(line -> assertThat(line).contains("was changed or replaced"));
    }

    @Test
    void times_are_said_as_people_say_them() {
        assertThat(List.of(TimeWords.of(12), TimeWords.of(60), TimeWords.of(61), TimeWords.of(7200)))
                .containsExactly("less than a minute", "about 1 minute", "about 2 minutes", "about 2 hours");
    }
}
