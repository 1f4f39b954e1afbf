// SPDX-License-Identifier: EPL-2.0
package org.thinslice.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thinslice.base.Problem;
import org.thinslice.base.Progress;
import org.thinslice.exchange.SliceCue;
import org.thinslice.media.Clip;
import org.thinslice.media.FrameReader;
import org.thinslice.media.MediaSource;
import org.thinslice.study.Plan;
import org.thinslice.study.SliceKind;

/** Masks, side by side and pseudo-dyads, from the command line to the pictures. */
class ShownTest {

    @TempDir
    Path folder;
    private Path file;

    @BeforeEach
    void two_sessions_filmed_by_two_cameras_each() throws Exception {
        var recordings = Files.createDirectories(folder.resolve("recordings"));
        for (var name : List.of("d1a", "d1b", "d2a", "d2b"))
            Videos.make(recordings.resolve(name + ".mp4"), 4);
        file = folder.resolve("a.study");
        assertThat(Ran.thinslice("new", file, "--scheme", "rapport-9", "--recordings", recordings).code()).isZero();
        for (var name : List.of("d1a", "d1b", "d2a", "d2b"))
            assertThat(Ran.thinslice("recording", file, "--recording", name, "--session", name.substring(0, 2), "--offset",
                    name.endsWith("b") ? "0.55" : "0").code()).isZero();
    }

    private Plan plan() throws Problem {
        try (var study = StudyOption.open(file)) {
            return study.plan();
        }
    }

    @Test
    void two_cameras_are_shown_side_by_side_and_the_frames_of_both_are_printed() throws Exception {
        assertThat(Ran.thinslice("slice", file, "--length", 1, "--side-by-side").code()).isZero();
        assertThat(plan().slices()).hasSize(6).allMatch(slice -> slice.beside().isPresent());
        var code = plan().slices().get(0).code();
        var ran = Ran.thinslice("frames", file, "--slice", code, "--png", folder.resolve("png"));
        assertThat(ran.code()).isZero();
        assertThat(ran.lines()).startsWith("1.000000\t1.000000\t-", "1.050000\t1.000000\t0.500000", "1.100000\t1.100000\t0.500000")
                .hasSize(20);
        assertThat(folder.resolve("png/000001050000.png")).exists();
        assertThat(Ran.thinslice("verify", file).code()).isZero();
    }

    @Test
    void pseudo_dyads_follow_from_their_seed_and_are_controls() throws Exception {
        assertThat(Ran.thinslice("slice", file, "--length", 1).code()).isZero();
        assertThat(Ran.thinslice("slice", file, "--length", 1, "--pseudo-dyads", 3, "--seed", 9, "--add").code()).isZero();
        var plan = plan();
        assertThat(plan.slices().stream().filter(slice -> plan.kindOf(slice) == SliceKind.PSEUDO_DYAD)).hasSize(3);
        assertThat(Ran.thinslice("slice", file, "--length", 1, "--pseudo-dyads", 3, "--side-by-side", "--add").code()).isEqualTo(2);
    }

    @Test
    void masks_are_set_listed_and_cleared() throws Exception {
        assertThat(Ran.thinslice("slice", file, "--length", 1).code()).isZero();
        var code = plan().slices().get(0).code();
        var set = Ran.thinslice("mask", file, "--recording", "d1a", "--slice", code, "--blur", ".25,0,.5,.5", "--black", "whole");
        assertThat(set.lines()).containsExactly("d1a\t\tblur 0.25,0,0.5,0.5", "d1a\t\tblack 0,0,1,1",
                "d1a\t" + code + "\tblur 0.25,0,0.5,0.5", "d1a\t" + code + "\tblack 0,0,1,1");
        assertThat(Ran.thinslice("mask", file, "--recording", "d1a").lines()).hasSize(2);
        assertThat(Ran.thinslice("mask", file, "--recording", "d1a", "--clear").lines()).isEmpty();
        assertThat(plan().recordings().get(0).masks()).isEmpty();
        assertThat(Ran.thinslice("verify", file).code()).isZero();
    }

    @Test
    void what_is_no_rectangle_or_not_in_the_study_is_refused_in_a_sentence() {
        assertThat(Ran.thinslice("mask", file, "--recording", "d1a", "--blur", ".8,0,.5,1").code()).isEqualTo(2);
        assertThat(Ran.thinslice("mask", file, "--recording", "d1a", "--blur", "left").err()).contains("left").contains(".25,0,.5,.4");
        assertThat(Ran.thinslice("mask", file, "--recording", "d9", "--blur", "whole").err()).contains("d9");
        assertThat(Ran.thinslice("mask", file, "--blur", "whole").code()).isEqualTo(2);
        assertThat(Ran.thinslice("frames", file, "--slice", "nope").err()).contains("nope");
    }

    @Test
    void a_clip_shows_masks_and_both_recordings() throws Exception {
        assertThat(Ran.thinslice("slice", file, "--length", 1, "--side-by-side").code()).isZero();
        assertThat(Ran.thinslice("mask", file, "--recording", "d1b", "--black", "whole").code()).isZero();
        var clip = folder.resolve("clip.mp4");
        try (var study = StudyOption.open(file)) {
            Clip.write(SliceCue.of(study, study.plan().slices().get(1)), clip, Progress.NONE);
        }
        var source = MediaSource.probe(clip);
        try (var reader = FrameReader.open(source, source.whole())) {
            reader.next();
            var frame = reader.next().orElseThrow();
            var pixels = frame.pixels();
            int row = frame.width() * (frame.height() / 2);
            assertThat(frame.width()).isGreaterThan(120);
            assertThat(pixels[row + frame.width() / 4] & 0xFF).isGreaterThan(10);
            assertThat(pixels[row + frame.width() * 3 / 4] & 0xFF).isLessThan(4);
        }
    }
}
