// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.design.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thinslice.scheme.SchemeBuild;
import org.thinslice.study.Channel;
import org.thinslice.study.SliceWindow;
import org.thinslice.ui.design.wizard.StudyDraft.Page;

class StudyDraftTest {

    @TempDir
    Path folder;
    private StudyDraft draft;

    @BeforeEach
    void fill() throws Exception {
        draft = Drafts.filled(folder, 4);
    }

    @Test
    void is_complete_when_every_page_is() {
        assertThat(Page.values()).allSatisfy(page -> assertThat(draft.missing(page)).isEmpty());
        assertThat(draft.complete()).isTrue();
    }

    @Test
    void a_new_draft_asks_for_scheme_and_recordings_first() {
        var fresh = new StudyDraft(folder);
        assertThat(fresh.missing(Page.STUDY)).isEmpty();
        assertThat(fresh.missing(Page.SCHEME)).isPresent();
        assertThat(fresh.missing(Page.RECORDINGS)).isPresent();
        assertThat(fresh.complete()).isFalse();
    }

    @Test
    void the_file_is_named_after_the_study() {
        draft.name("Pilot: 1/2 ");
        assertThat(draft.file()).contains(folder.resolve("Pilot 1 2.study"));
        draft.name(" ");
        assertThat(draft.missing(Page.STUDY)).hasValueSatisfying(s -> assertThat(s).contains("name"));
    }

    @Test
    void a_file_that_is_there_is_never_overwritten() throws Exception {
        Files.createFile(folder.resolve("Pilot.study"));
        assertThat(draft.missing(Page.STUDY)).hasValueSatisfying(s -> assertThat(s).contains("Pilot.study already"));
    }

    @Test
    void the_folder_must_exist() {
        draft.folder(folder.resolve("gone").toString());
        assertThat(draft.missing(Page.STUDY)).isPresent();
        draft.folder("");
        assertThat(draft.missing(Page.STUDY)).isPresent();
    }

    @Test
    void a_scheme_with_errors_is_not_taken() {
        draft.scheme(SchemeBuild.scheme("s").item(SchemeBuild.scale("a", 7, 1).prompt("en", "How?")).build());
        assertThat(draft.missing(Page.SCHEME)).hasValueSatisfying(s -> assertThat(s).contains("item a").contains("must be below"));
    }

    @Test
    void waits_for_recordings_that_are_being_looked_at() {
        draft.recordings().add(List.of(folder.resolve("late.mp4")));
        assertThat(draft.missing(Page.RECORDINGS)).isPresent();
        draft.recordings().found(folder.resolve("late.mp4"), new Candidate.State.Refused("no picture"));
        assertThat(draft.missing(Page.RECORDINGS)).isEmpty();
    }

    @Test
    void an_offset_is_asked_for_where_recordings_share_a_session_and_checked() {
        var files = draft.recordings().all().stream().map(Candidate::file).toList();
        draft.recordings().offset(files.get(1), "2 min");
        assertThat(draft.recordings().shared()).isFalse();
        assertThat(draft.missing(Page.RECORDINGS)).isEmpty();
        assertThat(draft.study(Instant.EPOCH).sketch().plan().recordings()).allMatch(recording -> recording.offsetMicros() == 0);
        files.subList(0, 2).forEach(file -> draft.recordings().session(file, "dyad"));
        assertThat(draft.recordings().shared()).isTrue();
        assertThat(draft.missing(Page.RECORDINGS)).hasValueSatisfying(
                s -> assertThat(s).startsWith("s2.mp4: ").contains("2 min").contains("number of seconds"));
        for (var good : List.of("2.48", " 2,48 ", "-3", "", "0")) {
            draft.recordings().offset(files.get(1), good);
            assertThat(draft.missing(Page.RECORDINGS)).as(good).isEmpty();
        }
        for (var bad : List.of("1e3", "x", "0:02", "100000000")) {
            draft.recordings().offset(files.get(1), bad);
            assertThat(draft.missing(Page.RECORDINGS)).as(bad).isPresent();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "30||0|16", "30|60|0|8", "30|30|100|0", "10,5||0|44", "60|10|0|28", "0||0|0", "x||0|0", "30|0|0|0", "30||-1|0" })
    void counts_the_slices_of_a_window(String length, String stride, String offset, long slices) {
        draft.length(length);
        draft.stride(stride == null ? "" : stride);
        draft.offset(offset);
        assertThat(draft.sliceCount()).isEqualTo(slices);
        assertThat(draft.missing(Page.SLICES).isEmpty()).isEqualTo(slices > 0);
    }

    @Test
    void an_empty_distance_means_no_gap() {
        draft.length("20");
        assertThat(draft.window()).contains(SliceWindow.everySeconds(20));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "' '|1|1", "k1|x|1", "k1|1.5|1", "k1|1|-1", "k1|1|1000", "k1||1" })
    void observers_seed_and_replays_must_be_usable(String codes, String seed, String replays) {
        draft.observers(codes);
        draft.seed(seed == null ? "" : seed);
        draft.replays(replays);
        assertThat(draft.missing(Page.OBSERVERS)).isPresent();
    }

    @Test
    void makes_the_study_that_was_filled_in() {
        draft.channels(List.of(Channel.VIDEO_ONLY));
        draft.seed("-7");
        draft.replays("0");
        var study = draft.study(Instant.EPOCH);
        assertThat(study.settings().name()).isEqualTo("Pilot");
        assertThat(study.settings().seed()).isEqualTo(-7);
        assertThat(study.settings().replays()).isZero();
        assertThat(study.observers()).containsExactly("k1", "k2", "k3");
        assertThat(study.showing().channels()).containsExactly(Channel.VIDEO_ONLY);
        assertThat(study.scheme().name()).isEqualTo("Rapport, three components");
    }

    @Test
    void makes_codes_for_any_number_of_observers() {
        assertThat(ObserversPage.codes(3)).isEqualTo("k1, k2, k3");
    }
}
