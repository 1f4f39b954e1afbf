// SPDX-License-Identifier: EPL-2.0
package org.thinslice.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thinslice.base.Progress;
import org.thinslice.media.MediaSource;
import org.thinslice.media.VideoWriter;

class MediaCommandsTest {

    @TempDir
    static Path recordings;

    @TempDir
    Path folder;

    @BeforeAll
    static void make_recordings() throws Exception {
        Videos.make(recordings.resolve("quick.mp4"), 4);
        try (var writer = VideoWriter.create(recordings.resolve("slow.mp4"), new VideoWriter.Format(64, 48, 10, 100, 300, true))) {
            for (int i = 0; i < 50; i++)
                writer.frame(new int[64 * 48]);
            writer.sound(new short[2 * 48_000 * 5]);
        }
    }

    @Test
    void probe_says_what_a_recording_holds_and_what_is_slow() {
        var ran = Ran.thinslice("probe", recordings);
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("picture: h264, 64 x 48", "sound: aac, 48000 Hz, 2 channels", "length 4.000000 s",
                "Key frames are up to 5.0 s apart", "thinslice rewrite " + recordings.resolve("slow.mp4") + " --short-gop");
    }

    @Test
    void probe_prints_json_with_the_fingerprint() throws Exception {
        var ran = Ran.thinslice("probe", recordings.resolve("slow.mp4"), "--format", "json");
        var sum = MediaSource.probe(recordings.resolve("slow.mp4")).sha256(Progress.NONE);
        assertThat(ran.out()).startsWith("[").contains("\"sha256\": \"" + sum + "\"", "\"duration_us\": 5000000", "\"zero_us\": 0",
                "\"key_frames\": 1", "\"key_frame_longest_us\": 5000000", "\"kind\": \"far_key_frames\"", "\"advice\": \"short-gop\"");
    }

    @Test
    void probe_goes_on_after_a_file_that_is_no_recording() throws Exception {
        var bad = Files.writeString(folder.resolve("notes.mp4"), "no");
        var ran = Ran.thinslice("probe", bad, recordings.resolve("quick.mp4"));
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).contains("notes.mp4");
        assertThat(ran.out()).contains("quick.mp4");
    }

    @Test
    void rewrite_copies_what_is_slow_and_leaves_the_rest() {
        var ran = Ran.thinslice("rewrite", recordings, "--to", folder.resolve("copies"));
        assertThat(ran.code()).isZero();
        assertThat(ran.lines()).containsExactly(folder.resolve("copies/slow.fast.mp4").toString());
        assertThat(ran.err()).contains("quick.mp4: nothing to make faster");
        assertThat(Ran.thinslice("probe", folder.resolve("copies")).out()).contains("5 key frames, 1.00 s apart on average, 1.00 s at most");
    }

    @Test
    void rewrite_takes_one_way_or_the_other() {
        assertThat(Ran.thinslice("rewrite", recordings.resolve("quick.mp4"), "--to", folder, "--remux").code()).isZero();
        assertThat(folder.resolve("quick.fast.mp4")).exists();
        assertThat(Ran.thinslice("rewrite", recordings, "--remux", "--short-gop").code()).isEqualTo(2);
    }

    @Test
    void clip_writes_one_slice_and_never_overwrites() throws Exception {
        var out = folder.resolve("a.mp4");
        var ran = Ran.thinslice("clip", recordings.resolve("quick.mp4"), "--from", 1, "--to", 2.5, "--to-file", out);
        assertThat(ran.code()).isZero();
        assertThat(MediaSource.probe(out).durationMicros()).isEqualTo(1_500_000);
        assertThat(Ran.thinslice("clip", recordings.resolve("quick.mp4"), "--from", 1, "--to", 2, "--to-file", out).code()).isEqualTo(1);
        assertThat(Ran.thinslice("clip", recordings.resolve("quick.mp4"), "--from", 3, "--to", 9, "--to-file", folder.resolve("b.mp4")).err())
                .contains("ends after 4 s");
    }

    @Test
    void clips_have_neutral_names_and_a_table_beside_them() throws Exception {
        var file = folder.resolve("a.study");
        Ran.thinslice("new", file, "--scheme", "rapport-9", "--recordings", recordings);
        Ran.thinslice("slice", file, "--length", 2, "--channel", "video_only");
        var ran = Ran.thinslice("clips", file, "--to", folder.resolve("out"));
        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.err()).contains("4 clips").contains("Keep");
        try (var study = StudyOption.open(file); var clips = Files.list(folder.resolve("out/clips"))) {
            var names = study.plan().slices().stream().map(slice -> slice.code() + ".mp4").toList();
            assertThat(clips.map(clip -> clip.getFileName().toString())).containsExactlyInAnyOrderElementsOf(names);
            var first = MediaSource.probe(folder.resolve("out/clips").resolve(names.get(0)));
            assertThat(first.durationMicros()).isEqualTo(2_000_000);
            assertThat(first.hasAudio()).isFalse();
        }
        var table = Files.readAllLines(folder.resolve("out/clips.csv"));
        assertThat(table).hasSize(5);
        assertThat(table.get(0)).startsWith("clip,clip_bytes,clip_sha256,slice,session,recording,file,start_s,end_s,length_s,channel");
        assertThat(Ran.thinslice("clips", file, "--to", folder.resolve("out")).code()).isEqualTo(1);
    }
}
