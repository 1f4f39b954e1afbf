// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.design.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thinslice.base.Progress;

class CandidatesTest {

    @TempDir
    Path folder;
    private final Candidates candidates = new Candidates();

    @Test
    void each_file_is_there_once() {
        candidates.add(List.of(Path.of("a/b.mp4"), Path.of("a/./b.mp4").toAbsolutePath()));
        assertThat(candidates.all()).hasSize(1);
    }

    @Test
    void a_session_is_called_like_its_file_until_renamed() {
        var file = Path.of("dyad 07.left.mp4").toAbsolutePath();
        candidates.add(List.of(file));
        assertThat(candidates.all().get(0).session()).isEqualTo("dyad 07.left");
        candidates.session(file, " dyad 07 ");
        candidates.session(file, "  ");
        assertThat(candidates.all().get(0).session()).isEqualTo("dyad 07");
    }

    @Test
    void a_file_taken_off_while_it_was_looked_at_stays_off() {
        var file = Path.of("a.mp4").toAbsolutePath();
        candidates.add(List.of(file));
        candidates.remove(candidates.all());
        candidates.found(file, new Candidate.State.Usable(1, 1, true, false));
        assertThat(candidates.all()).isEmpty();
    }

    @Test
    void a_file_that_is_not_a_recording_is_refused_in_a_sentence() throws Exception {
        var file = Files.writeString(folder.resolve("notes.mp4"), "not a video");
        assertThat(Probing.look(file, Progress.NONE)).isInstanceOfSatisfying(Candidate.State.Refused.class, r -> assertThat(r.why()).isNotBlank().doesNotStartWith(folder.toString()));
    }

    @Test
    void a_faster_copy_begins_when_its_original_did() {
        var file = Path.of("a.mp4").toAbsolutePath();
        candidates.add(List.of(file));
        candidates.offset(file, " 2.48 ");
        candidates.copied(file, Candidate.of(Path.of("a.fast.mp4")));
        assertThat(candidates.all()).singleElement().extracting(Candidate::offset).isEqualTo("2.48");
    }

    @Test
    void the_table_says_what_is_known() {
        var waiting = Candidate.of(Path.of("a.mp4"));
        assertThat(CandidateWords.state(waiting)).isEqualTo("being looked at…");
        assertThat(CandidateWords.length(waiting)).isEmpty();
        var usable = waiting.with(new Candidate.State.Usable(1, 65_900_000, true, false));
        assertThat(CandidateWords.state(usable)).isEqualTo("picture only");
        assertThat(CandidateWords.length(usable)).isEqualTo("1:05");
        var refused = waiting.with(new Candidate.State.Refused("It is cut off."));
        assertThat(CandidateWords.state(refused)).isEqualTo("cannot be used");
        assertThat(CandidateWords.notes(refused)).isEqualTo("It is cut off.");
    }
}
