// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.design.wizard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thinslice.base.Problem;
import org.thinslice.base.Progress;
import org.thinslice.base.Stopped;
import org.thinslice.study.Assignment;
import org.thinslice.study.Channel;
import org.thinslice.study.Recording;
import org.thinslice.study.Slice;
import org.thinslice.study.SliceKind;

class NewStudyTest {

    @TempDir
    Path folder;

    private NewStudy study(int recordings) throws Exception {
        Files.createDirectories(folder.resolve("media"));
        for (int n = 1; n <= recordings; n++)
            Files.writeString(folder.resolve("media/s" + n + ".mp4"), "abc");
        return Drafts.filled(folder, recordings).study(Instant.EPOCH);
    }

    @Test
    void every_observer_gets_every_slice_in_an_own_order() throws Exception {
        var plan = study(5).plan(Progress.NONE);
        assertThat(plan.slices()).hasSize(20);
        var all = plan.slices().stream().map(Slice::code).toList();
        for (var observer : plan.observers())
            assertThat(plan.assignmentsOf(observer.code())).extracting(Assignment::slice).containsExactlyInAnyOrderElementsOf(all);
        assertThat(plan.assignmentsOf("k1")).extracting(Assignment::slice)
                .isNotEqualTo(plan.assignmentsOf("k2").stream().map(Assignment::slice).toList());
    }

    @Test
    void slices_of_one_session_are_never_neighbours() throws Exception {
        var plan = study(5).plan(Progress.NONE);
        for (var observer : plan.observers()) {
            var sessions = plan.assignmentsOf(observer.code()).stream().map(a -> plan.sessionOf(plan.slice(a.slice()).orElseThrow())).toList();
            for (int i = 1; i < sessions.size(); i++)
                assertThat(sessions.get(i)).isNotEqualTo(sessions.get(i - 1));
        }
    }

    @Test
    void announces_as_many_slices_as_it_cuts_where_a_recording_does_not_offer_every_channel() throws Exception {
        study(3);
        var draft = Drafts.filled(folder, 3);
        var files = draft.recordings().all().stream().map(Candidate::file).toList();
        draft.recordings().found(files.get(0), new Candidate.State.Usable(3, 120_000_000, false, true));
        draft.recordings().found(files.get(1), new Candidate.State.Usable(3, 120_000_000, true, false));
        draft.channels(List.of(Channel.values()));
        assertThat(draft.sliceCount()).isEqualTo(4 + 4 + 12);
        assertThat(draft.study(Instant.EPOCH).plan(Progress.NONE).slices()).hasSize(20);
    }

    @Test
    void two_recordings_of_a_session_are_shown_side_by_side_with_pseudo_dyads_as_controls() throws Exception {
        study(4);
        var draft = Drafts.filled(folder, 4);
        var files = draft.recordings().all().stream().map(Candidate::file).toList();
        for (int i = 0; i < 4; i++)
            draft.recordings().session(files.get(i), i < 2 ? "first" : "second");
        draft.sideBySide(true);
        draft.pseudoDyads("3");
        assertThat(draft.missing(StudyDraft.Page.SLICES)).isEmpty();
        assertThat(draft.sliceCount()).isEqualTo(11);
        var plan = draft.study(Instant.EPOCH).plan(Progress.NONE);
        assertThat(plan.slices()).hasSize(11).allMatch(slice -> slice.beside().isPresent());
        assertThat(plan.slices().stream().filter(slice -> plan.kindOf(slice) == SliceKind.PSEUDO_DYAD)).hasSize(3);
        draft.recordings().session(files.get(1), "third");
        draft.recordings().session(files.get(3), "fourth");
        assertThat(draft.missing(StudyDraft.Page.SLICES)).get().asString().contains("same session");
    }

    @Test
    void a_camera_started_later_shows_the_same_moments_and_the_slices_are_counted_before() throws Exception {
        var draft = Drafts.filled(folder, 2);
        var files = draft.recordings().all().stream().map(Candidate::file).toList();
        files.forEach(file -> draft.recordings().session(file, "dyad"));
        draft.recordings().offset(files.get(0), "-1,5");
        draft.recordings().offset(files.get(1), "2.48");
        draft.sideBySide(true);
        assertThat(draft.sliceCount()).isEqualTo(3);
        var plan = draft.study(Instant.EPOCH).sketch().plan();
        assertThat(plan.recordings()).extracting(Recording::offsetMicros).containsExactly(-1_500_000L, 2_480_000L);
        assertThat(plan.slices()).hasSize(3);
        assertThat(plan.slices().get(0).span().fromMicros()).isEqualTo(30_000_000);
        assertThat(plan.slices().get(0).beside().orElseThrow().fromMicros()).isEqualTo(26_020_000);
    }

    @Test
    void one_session_only_is_said_in_a_sentence() throws Exception {
        assertThat(study(1).sketch().remarks()).anySatisfy(s -> assertThat(s).contains("always follow each other"));
    }

    @Test
    void recordings_have_fingerprints_and_places_relative_to_the_study() throws Exception {
        var recording = study(1).plan(Progress.NONE).recordings().get(0);
        assertThat(recording.sha256()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(recording.file()).isEqualTo("media/s1.mp4");
    }

    @Test
    void the_sketch_has_the_orders_and_codes_of_the_study() throws Exception {
        var study = study(4);
        assertThat(study.sketch().plan().assignments()).isEqualTo(study.plan(Progress.NONE).assignments());
    }

    @Test
    void files_of_one_name_get_ids_of_their_own() throws Exception {
        var draft = Drafts.filled(folder, 1);
        var other = folder.resolve("camera2/s1.mp4");
        draft.recordings().add(List.of(other));
        draft.recordings().found(other, new Candidate.State.Usable(3, 120_000_000, true, false));
        var plan = draft.study(Instant.EPOCH).sketch().plan();
        assertThat(plan.recordings()).extracting(Recording::id).containsExactly("s1", "s1-2");
        assertThat(plan.recordings()).extracting(Recording::session).containsExactly("s1", "s1");
    }

    @Test
    void can_be_stopped_while_it_reads_recordings() throws Exception {
        assertThatThrownBy(() -> study(3).plan((done, total) -> false)).isInstanceOf(Stopped.class);
    }

    @Test
    void a_recording_that_is_gone_is_said_by_name() throws Exception {
        var study = study(2);
        Files.delete(folder.resolve("media/s2.mp4"));
        assertThatThrownBy(() -> study.plan(Progress.NONE)).isInstanceOf(Problem.class).hasMessageContaining("s2.mp4");
    }

    @Test
    void progress_grows_to_the_end() throws Exception {
        var seen = new ArrayList<Long>();
        study(3).plan((done, total) -> {
            assertThat(total).isEqualTo(9);
            return seen.add(done);
        });
        assertThat(seen).isSorted().last().isEqualTo(9L);
    }

    @Test
    void summary_says_the_numbers() throws Exception {
        var study = study(5);
        var draft = Drafts.filled(folder, 5);
        assertThat(Summary.of(study, study.sketch(), draft.scheme().orElseThrow()))
                .contains("20 slices from 5 recordings of 5 sessions.", "3 observers will watch 60 slices in all and give 180 ratings.",
                        "An observer will need about 20 min.")
                .anySatisfy(s -> assertThat(s).contains("With 3 observers"));
    }
}
