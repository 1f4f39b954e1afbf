// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.thinslice.base.Problem;
import org.thinslice.base.Progress;
import org.thinslice.base.TimeSpan;

import org.thinslice.media.Trial.Outcome;

/** What a file claims is not believed before memory is spent on it. */
class ClaimsTest {

    private static final TimeSpan SPAN = new TimeSpan(0, 400_000);

    @TempDir
    static Path folder;
    static byte[] honest;

    @BeforeAll
    static void make() throws Problem, IOException {
        honest = Files.readAllBytes(Recordings.steady(folder.resolve("honest.mp4"), 25, 25, 10));
    }

    private static Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private static void refused(Path file, String why) {
        assertThatThrownBy(() -> MediaSource.probe(file)).isInstanceOf(Problem.class).hasMessageContaining(why).message().endsWith(".");
        assertThatThrownBy(() -> RecordingReport.of(file, Progress.NONE)).isInstanceOf(Problem.class);
        try (var trial = new Trial(Patience.DEFAULT, 2)) {
            assertThat(trial.of(file, SPAN)).isEqualTo(Outcome.SENTENCE);
            assertThat(trial.sentence()).contains(why);
            assertThat(trial.started()).as("processes started: none was lost").isLessThanOrEqualTo(3);
        }
    }

    /** The description of the pictures with another coding and size. */
    private static byte[] described(String coding, int width, int height) {
        var changed = honest.clone();
        int at = Boxes.find(changed, "avc1");
        if (Boxes.find(changed, "stsd") > at)
            at = Boxes.find(changed, "stsd") + 16;
        System.arraycopy(coding.getBytes(StandardCharsets.US_ASCII), 0, changed, at, 4);
        ByteBuffer.wrap(changed).putShort(at + 4 + 24, (short) width).putShort(at + 4 + 26, (short) height);
        return changed;
    }

    @Test
    void pictures_of_65535_by_65535_are_refused() throws IOException {
        for (var coding : new String[] { "jpeg", "raw ", "png " })
            refused(file("huge-" + coding.trim() + ".mp4", described(coding, 65_535, 65_535)), "pictures");
    }

    @Test
    void pictures_one_pixel_high_and_wider_than_any_screen_are_refused() throws IOException {
        refused(file("line.mp4", described("raw ", 65_535, 1)), "65535 by 1 pixels");
    }

    @Test
    void a_recording_whose_time_stamps_run_for_years_is_refused() throws IOException {
        var years = Boxes.with(Boxes.with(honest, "mdhd", 12, 1), "stts", 12, 0x3FFFFFF);
        assertThatThrownBy(() -> MediaSource.probe(file("years.mp4", years))).isInstanceOf(Problem.class).hasMessageContaining("time stamps");
    }

    @Test
    void a_length_of_a_century_that_is_only_claimed_is_not_believed() throws Problem, IOException {
        var claims = Boxes.with(Boxes.with(honest, "mvhd", 12, 1), "mvhd", 16, Integer.MAX_VALUE);
        var report = RecordingReport.of(file("century.mp4", claims), Progress.NONE);
        assertThat(report.source().durationMicros()).isEqualTo(1_000_000);
    }

    private static byte[] wav(int channels, int rate, int bytes) {
        var samples = ByteBuffer.allocate(44 + bytes).order(ByteOrder.LITTLE_ENDIAN);
        samples.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(36 + bytes).put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII));
        samples.putInt(16).putShort((short) 1).putShort((short) channels).putInt(rate).putInt(2 * channels * rate)
                .putShort((short) (2 * channels)).putShort((short) 16);
        samples.put("data".getBytes(StandardCharsets.US_ASCII)).putInt(bytes);
        return samples.array();
    }

    @Test
    void sound_of_impossible_rates_or_channels_is_refused() throws IOException {
        refused(file("channels.wav", wav(200, 48_000, 400 * 4_800)), "200 channels");
        refused(file("slow.wav", wav(2, 1, 40_000)), "1 samples a second");
        refused(file("quick.wav", wav(1, 2_000_000_000, 40_000)), "2000000000 samples");
    }

    @Test
    void more_sound_than_fits_into_memory_is_not_read_at_once() throws Problem {
        var honestly = MediaSource.probe(folder.resolve("honest.mp4"));
        var endless = new MediaSource(honestly.file(), honestly.format(), honestly.video(), honestly.audio(), 0, 1_000_000_000_000_000L);
        var silent = new MediaSource(honestly.file(), honestly.format(), honestly.video(), Optional.empty(), 0, 1_000_000_000_000_000L);
        for (var source : new MediaSource[] { endless, silent }) {
            assertThatThrownBy(() -> Pcm.read(source, source.whole())).isInstanceOf(Problem.class).hasMessageContaining("an hour");
            assertThatThrownBy(() -> Pcm.read(source, new TimeSpan(Long.MAX_VALUE - 2, Long.MAX_VALUE))).isInstanceOf(Problem.class);
        }
        var cue = Cue.of(honestly.file(), endless.whole());
        try (var feed = Feed.open(cue, 320, 180)) {
            assertThatThrownBy(() -> feed.sound(1)).isInstanceOf(Problem.class).hasMessageContaining("an hour");
        }
    }

    @Test
    void two_pictures_of_opposite_shapes_fit_into_a_video() {
        var flat = new VideoTrack(0, "h264", 8192, 2, 25, 0);
        var tall = new VideoTrack(0, "h264", 2, 8192, 25, 0);
        var layout = PairLayout.natural(Optional.of(flat), Optional.of(tall), Beside.Side.RIGHT);
        assertThat(layout.width()).isBetween(2, 8192);
        assertThat(layout.height()).isBetween(2, 8192);
    }
}
