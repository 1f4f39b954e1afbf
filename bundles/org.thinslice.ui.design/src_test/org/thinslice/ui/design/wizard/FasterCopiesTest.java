// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.design.wizard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thinslice.base.Progress;
import org.thinslice.base.Stopped;
import org.thinslice.media.VideoWriter;
import org.thinslice.ui.design.SlowRecording;

class FasterCopiesTest {

    @TempDir
    Path folder;
    private StudyDraft draft;
    private Candidates candidates;

    @BeforeEach
    void look() throws Exception {
        draft = Drafts.filled(folder, 0);
        candidates = draft.recordings();
        candidates.add(List.of(SlowRecording.make(folder.resolve("s01.mp4")), quick(folder.resolve("s02.mp4"))));
        for (var next = candidates.next(); next.isPresent(); next = candidates.next())
            candidates.found(next.get(), Probing.look(next.get(), Progress.NONE));
    }

    private static Path quick(Path file) throws Exception {
        try (var writer = VideoWriter.create(file, VideoWriter.Format.of(64, 48, 10))) {
            for (int i = 0; i < 40; i++)
                writer.frame(new int[64 * 48]);
            writer.sound(new short[2 * 48_000 * 4]);
        }
        return file;
    }

    @Test
    void notes_say_in_a_few_words_what_will_be_slow() {
        assertThat(candidates.all()).extracting(CandidateWords::notes).containsExactly("jumps are slow", "");
        assertThat(CandidateWords.whole(candidates.all().get(0))).contains("Key frames are up to 4.0 s apart").contains("Make a faster copy");
    }

    @Test
    void the_copy_takes_the_place_of_its_original_and_keeps_its_session_and_name() throws Exception {
        candidates.session(folder.resolve("s01.mp4"), "dyad 7");
        var made = new ArrayList<FasterCopies.Made>();
        assertThat(FasterCopies.make(candidates.slow(), made::add, Progress.NONE)).isEmpty();
        made.forEach(one -> candidates.copied(one.original().file(), one.copy()));
        assertThat(candidates.all()).extracting(Candidate::file).containsExactly(folder.resolve("s01.fast.mp4"), folder.resolve("s02.mp4"));
        assertThat(candidates.slow()).isEmpty();
        assertThat(candidates.all().get(0).session()).isEqualTo("dyad 7");
        draft.length("2");
        var recording = draft.study(Instant.EPOCH).plan(Progress.NONE).recordings().get(0);
        assertThat(recording.id()).isEqualTo("s01");
        assertThat(recording.file()).isEqualTo("s01.fast.mp4");
        assertThat(recording.variables()).containsEntry("copied_from", "s01.mp4").containsKey("copied_from_sha256");
    }

    @Test
    void a_copy_that_cannot_be_made_does_not_stop_the_others() throws Exception {
        var gone = SlowRecording.make(folder.resolve("a.mp4"));
        candidates.add(List.of(gone));
        candidates.found(gone, Probing.look(gone, Progress.NONE));
        Files.delete(gone);
        var slow = new ArrayList<>(candidates.slow());
        Collections.reverse(slow);
        var made = new ArrayList<FasterCopies.Made>();
        assertThat(FasterCopies.make(slow, made::add, Progress.NONE)).singleElement().satisfies(s -> assertThat(s).contains("a.mp4"));
        assertThat(made).hasSize(1);
    }

    @Test
    void stopping_stops_and_leaves_no_half_copy() throws Exception {
        assertThatThrownBy(() -> FasterCopies.make(candidates.slow(), made -> { }, (done, total) -> false)).isInstanceOf(Stopped.class);
        try (var files = Files.list(folder)) {
            assertThat(files.map(f -> f.getFileName().toString())).noneMatch(name -> name.contains("fast"));
        }
    }

    @Test
    void nobody_goes_on_while_copies_are_made() {
        candidates.busy(true);
        assertThat(draft.missing(StudyDraft.Page.RECORDINGS)).hasValueSatisfying(s -> assertThat(s).contains("still being made"));
    }
}
