// SPDX-License-Identifier: EPL-2.0
package org.thinslice.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thinslice.base.Problem;
import org.thinslice.base.Progress;
import org.thinslice.base.Stopped;
import org.thinslice.base.TimeSpan;
import org.thinslice.media.FrameReader;
import org.thinslice.media.MediaSource;
import org.thinslice.media.Pcm;

class SampleStudyTest {

    private static final SampleRecordings.Shape SMALL = new SampleRecordings.Shape(64, 36, 5, 41);

    /** Two of the twelve, because encoding takes its time. */
    private static final List<Pair> PAIRS = SampleDesign.of(1).subList(0, 2);

    @TempDir
    Path folder;

    @Test
    void makes_recordings_with_picture_and_sound_and_a_ledger_full_of_simulated_ratings() throws Exception {
        var storage = new AtomicReference<MemoryStorage>();
        SampleStudy.make(folder, 1, (file, plan) -> {
            storage.set(new MemoryStorage(plan));
            return storage.get();
        }, "1.0", Progress.NONE, PAIRS, SMALL);
        var plan = storage.get().plan();
        assertThat(plan.recordings()).hasSize(2);
        for (var recording : plan.recordings()) {
            var source = MediaSource.probe(folder.resolve(recording.file()));
            assertThat(source.hasVideo() && source.hasAudio()).isTrue();
            assertThat(Files.size(folder.resolve(recording.file()))).isEqualTo(recording.bytes());
        }
        assertThat(plan.slices()).hasSize(8);
        assertThat(storage.get().ratings()).hasSizeGreaterThanOrEqualTo(8 * 6).allMatch(rating -> rating.simulated());
    }

    @Test
    void footsteps_are_heard_and_figures_are_seen_in_every_slice() throws Exception {
        var recording = SampleRecordings.make(folder, PAIRS.subList(0, 1), new SampleRecordings.Shape(64, 36, 5, 13), 1, Progress.NONE).get(0);
        var source = MediaSource.probe(folder.resolve(recording.file()));
        var span = TimeSpan.ofSeconds(10.5, 12.5);
        try (var frames = FrameReader.open(source, span)) {
            int[] first = frames.next().orElseThrow().pixels();
            int[] later = frames.next().orElseThrow().pixels();
            assertThat(later).isNotEqualTo(first);
        }
        int loudest = 0;
        for (short sample : Pcm.read(source, span).samples())
            loudest = Math.max(loudest, Math.abs(sample));
        assertThat(loudest).isGreaterThan(3_000);
    }

    @Test
    void refuses_a_folder_that_has_a_sample_study() throws Exception {
        Files.writeString(folder.resolve(SampleStudy.FILE), "precious");
        assertThatThrownBy(() -> SampleStudy.make(folder, 1, (file, plan) -> new MemoryStorage(plan), "1.0", Progress.NONE, PAIRS, SMALL))
                .isInstanceOf(Problem.class).hasMessageContaining("sample.study").hasMessageContaining("already");
        assertThat(folder.resolve(SampleStudy.FILE)).hasContent("precious");
    }

    @Test
    void leaves_nothing_behind_when_it_is_stopped() throws Exception {
        Progress impatient = (done, total) -> done < 30;
        assertThatThrownBy(() -> SampleStudy.make(folder, 1, (file, plan) -> new MemoryStorage(plan), "1.0", impatient, PAIRS, SMALL))
                .isInstanceOf(Stopped.class);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void leaves_nothing_behind_when_the_study_file_cannot_be_made() throws Exception {
        assertThatThrownBy(() -> SampleStudy.make(folder, 1, (file, plan) -> {
            throw new Problem("the disk is full");
        }, "1.0", Progress.NONE, PAIRS.subList(0, 1), new SampleRecordings.Shape(32, 18, 2, 11))).hasMessage("the disk is full");
        assertThat(folder).isEmptyDirectory();
    }
}
