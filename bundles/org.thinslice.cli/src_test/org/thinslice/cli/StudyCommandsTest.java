// SPDX-License-Identifier: EPL-2.0
package org.thinslice.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thinslice.base.Problem;
import org.thinslice.store.StudyFile;
import org.thinslice.study.Answer;
import org.thinslice.study.Plan;
import org.thinslice.study.Study;

class StudyCommandsTest {

    @TempDir
    static Path recordings;

    @TempDir
    Path folder;

    @BeforeAll
    static void make_recordings() throws Exception {
        for (var name : new String[] { "s01", "s02", "s03" })
            Videos.make(recordings.resolve(name + ".mp4"), 4);
    }

    @Test
    void from_nothing_to_the_agreement_of_two_observers() throws Exception {
        var file = planned("--length", 2);
        for (var observer : new String[] { "k1", "k2" })
            rateAll(file, observer);
        var ran = Ran.thinslice("agreement", file, "--format", "json", "--bootstrap", 50);
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).startsWith("[").contains("\"coefficient\": \"krippendorff_alpha\"").contains("\"value\": 1.0")
                .contains("\"units\": 6").contains("\"raters\": 2").contains("\"observations\": 12");
        assertThat(Ran.thinslice("verify", file).code()).isZero();
        var observers = Ran.thinslice("observers", file, "--format", "csv");
        assertThat(observers.code()).isZero();
        assertThat(observers.lines()).filteredOn(line -> line.contains(",drift,observer,k2,slope,")).isNotEmpty()
                .allSatisfy(line -> assertThat(line).contains(",6,").doesNotContain("not known"));
    }

    @Test
    void an_export_scores_by_the_rule_asked_for_and_refuses_one_there_is_not() throws Exception {
        var file = planned("--length", 2);
        rateAll(file, "k1");
        var out = folder.resolve("out");
        assertThat(Ran.thinslice("export", file, "--to", out, "--bootstrap", 0, "--aggregate", "complement", "--window", "session").code()).isZero();
        assertThat(out.resolve("scores.csv")).content().contains("\"weighted vote, complement, by session\"");
        var wrong = Ran.thinslice("export", file, "--to", out, "--aggregate", "best");
        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.err()).contains("best").contains("centred_mean");
        assertThat(Ran.thinslice("export", file, "--to", out, "--window", "week").code()).isEqualTo(2);
    }

    @Test
    void the_study_finds_its_recordings_when_both_move() throws Exception {
        var home = Files.createDirectories(folder.resolve("home/recordings"));
        Videos.make(home.resolve("one.mp4"), 2);
        assertThat(Ran.thinslice("new", folder.resolve("home/a.study"), "--scheme", "rapport-9", "--recordings", home).code()).isZero();
        Files.move(folder.resolve("home"), folder.resolve("away"));
        try (var study = StudyOption.open(folder.resolve("away/a.study"))) {
            assertThat(study.fileOf(study.plan().recordings().get(0))).isEqualTo(folder.resolve("away/recordings/one.mp4"));
        }
    }

    @Test
    void cuts_with_stride_offset_and_channel() throws Exception {
        var file = planned("--length", 1, "--stride", 1.5, "--offset", 0.5, "--channel", "video_only");
        assertThat(plan(file).slices()).hasSize(6).extracting(slice -> slice.channel().word()).containsOnly("video_only");
        assertThat(plan(file).slices()).extracting(slice -> slice.span().fromMicros()).startsWith(500_000L, 2_000_000L);
    }

    @Test
    void cutting_twice_needs_a_word() throws Exception {
        var file = planned("--length", 2);
        var again = Ran.thinslice("slice", file, "--length", 1);
        assertThat(again.code()).isEqualTo(1);
        assertThat(again.err()).contains("6 slices already").contains("--replace");
        assertThat(Ran.thinslice("slice", file, "--length", 1, "--replace").code()).isZero();
        assertThat(plan(file).slices()).hasSize(12);
        assertThat(Ran.thinslice("slice", file, "--length", 4, "--add").code()).isZero();
        assertThat(plan(file).slices()).hasSize(15);
    }

    @Test
    void rated_slices_are_never_replaced() throws Exception {
        var file = planned("--length", 2);
        rateAll(file, "k1");
        var ran = Ran.thinslice("slice", file, "--length", 1, "--replace");
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).contains("has been shown to observers");
        assertThat(plan(file).slices()).hasSize(6);
    }

    @Test
    void recordings_too_short_are_named() throws Exception {
        var file = folder.resolve("a.study");
        Ran.thinslice("new", file, "--scheme", "rapport-9", "--recordings", recordings);
        var ran = Ran.thinslice("slice", file, "--length", 30);
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).contains("Recording s01").contains("Recording s03").contains("No slice could be cut");
    }

    @Test
    void a_recording_that_cannot_be_decoded_does_not_stop_the_others() throws Exception {
        var home = Files.createDirectories(folder.resolve("r"));
        Videos.make(home.resolve("good.mp4"), 2);
        Files.writeString(home.resolve("bad.mp4"), "this is not a video");
        var file = folder.resolve("a.study");
        var ran = Ran.thinslice("new", file, "--scheme", "rapport-9", "--recordings", home);
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).contains("bad.mp4");
        assertThat(plan(file).recordings()).extracting(recording -> recording.id()).containsExactly("good");
    }

    @Test
    void nothing_usable_makes_no_study() throws Exception {
        var bad = Files.writeString(folder.resolve("bad.mp4"), "this is not a video");
        var ran = Ran.thinslice("new", folder.resolve("a.study"), "--scheme", "rapport-9", "--recordings", bad);
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).contains("bad.mp4").contains("No study was made");
        assertThat(folder.resolve("a.study")).doesNotExist();
    }

    @Test
    void a_scheme_that_does_not_parse_is_named_and_makes_no_study() throws Exception {
        var scheme = Files.writeString(folder.resolve("my.scheme"), "<scheme>");
        var ran = Ran.thinslice("new", folder.resolve("a.study"), "--scheme", scheme);
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err().lines()).hasSize(1);
        assertThat(ran.err()).contains("my.scheme");
        assertThat(folder.resolve("a.study")).doesNotExist();
    }

    @Test
    void a_folder_that_is_not_there_is_named() {
        var ran = Ran.thinslice("new", folder.resolve("nowhere/a.study"), "--scheme", "rapport-9");
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err().lines()).hasSize(1);
        assertThat(ran.err()).contains("nowhere");
    }

    private Path planned(Object... cutting) throws Problem {
        var file = folder.resolve("a.study");
        assertThat(Ran.thinslice("new", file, "--scheme", "rapport-9", "--recordings", recordings, "--seed", 5).code()).isZero();
        var words = new java.util.ArrayList<Object>(java.util.List.of("slice", file));
        words.addAll(java.util.List.of(cutting));
        assertThat(Ran.thinslice(words.toArray()).code()).isZero();
        assertThat(Ran.thinslice("assign", file, "--observers", "k1,k2").code()).isZero();
        return file;
    }

    private static Plan plan(Path file) throws Problem {
        try (var study = StudyOption.open(file)) {
            return study.plan();
        }
    }

    /** Both observers see the same: rapport is higher the later the slice. */
    private static void rateAll(Path file, String observer) throws Problem {
        try (var study = Study.open(StudyFile.open(file), InstantSource.system(), "1.0"); var sitting = study.sitting(observer)) {
            while (sitting.current().isPresent()) {
                double value = 1 + study.plan().slices().indexOf(sitting.slice().orElseThrow());
                sitting.answer("rapport", new Answer.Value(value), OptionalInt.empty(), 900, 1);
                sitting.next();
            }
        }
    }
}
