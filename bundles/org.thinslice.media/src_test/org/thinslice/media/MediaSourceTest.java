// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.thinslice.base.Problem;
import org.thinslice.base.Progress;
import org.thinslice.base.Stopped;

class MediaSourceTest {

    @TempDir
    static Path folder;
    static Path recording;

    @BeforeAll
    static void make() throws Problem {
        recording = Recordings.steady(folder.resolve("pair 1 ä.mp4"), 100, 25, 25);
    }

    @Test
    void knows_picture_sound_and_length() throws Problem {
        var source = MediaSource.probe(recording);
        assertThat(source.video()).hasValueSatisfying(video -> {
            assertThat(video.codec()).isEqualTo("h264");
            assertThat(video.width()).isEqualTo(Recordings.WIDTH);
            assertThat(video.height()).isEqualTo(Recordings.HEIGHT);
        });
        assertThat(source.audio()).hasValueSatisfying(audio -> assertThat(audio.codec()).isEqualTo("aac"));
        assertThat(source.durationMicros()).isEqualTo(4_000_000);
        assertThat(source.zeroMicros()).isZero();
    }

    @Test
    void a_file_cut_in_half_is_as_long_as_what_is_left_of_it() throws Problem, IOException {
        var bytes = Files.readAllBytes(recording);
        var half = Files.write(folder.resolve("half.mp4"), Arrays.copyOf(bytes, bytes.length / 2));
        assertThat(MediaSource.probe(half).durationMicros()).isBetween(1_000_000L, 3_000_000L);
    }

    @Test
    void a_file_whose_table_is_missing_is_called_damaged() throws IOException {
        var bytes = Files.readAllBytes(recording);
        int table = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf("moov");
        bytes[table] = 'x';
        var broken = Files.write(folder.resolve("broken.mp4"), bytes);
        assertRefused(broken, "cut off or damaged");
    }

    @Test
    void text_with_the_name_of_a_recording_is_refused() throws IOException {
        assertRefused(Files.writeString(folder.resolve("notes.mp4"), "Dear diary,\n".repeat(1_000)), "not a recording");
    }

    @Test
    void a_play_list_is_refused_whatever_it_is_called() throws IOException {
        var list = "#EXTM3U\n#EXT-X-TARGETDURATION:10\n#EXTINF:4,\n" + recording.toUri() + "\n#EXT-X-ENDLIST\n";
        assertRefused(Files.writeString(folder.resolve("list.mp4"), list), "not a recording");
        assertRefused(Files.writeString(folder.resolve("list.m3u8"), list), "not a recording");
        var concat = "ffconcat version 1.0\nfile '" + recording + "'\n";
        assertRefused(Files.writeString(folder.resolve("list.ffconcat"), concat), "not a recording");
    }

    @Test
    void a_missing_file_a_folder_and_an_empty_file_are_told_apart() throws IOException {
        assertRefused(folder.resolve("none.mp4"), "not there");
        assertRefused(folder, "a folder");
        assertRefused(Files.createFile(folder.resolve("empty.mp4")), "empty");
    }

    @Test
    void the_sum_of_a_file_is_its_sha_256_and_can_be_stopped() throws Problem, IOException {
        var source = MediaSource.probe(recording);
        assertThat(source.sha256(Progress.NONE)).matches("[0-9a-f]{64}").isEqualTo(source.sha256(Progress.NONE));
        assertThatThrownBy(() -> source.sha256((done, total) -> false)).isInstanceOf(Stopped.class);
    }

    private static void assertRefused(Path file, String words) {
        assertThatThrownBy(() -> MediaSource.probe(file)).isInstanceOf(Problem.class)
                .hasMessageContaining(file.getFileName().toString()).hasMessageContaining(words);
    }
}
