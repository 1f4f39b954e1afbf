// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.thinslice.base.Problem;
import org.thinslice.base.TimeSpan;

import org.thinslice.media.av.Adts;
import org.thinslice.media.av.TransportStream;

/** Sound that does not run through from the first picture to the last in one piece. */
class UnevenSoundTest {

    @TempDir
    static Path folder;

    private static Path raw(String name, byte[]... parts) throws IOException {
        var all = new ByteArrayOutputStream();
        for (var part : parts)
            all.writeBytes(part);
        return Files.write(folder.resolve(name), all.toByteArray());
    }

    private static short[] read(MediaSource source, long from, long to) throws Problem {
        return Pcm.read(source, new TimeSpan(from, to)).samples();
    }

    /** Pitch from the number of upward zero crossings of the left side. */
    private static double hertz(short[] stereo) {
        int crossings = 0;
        for (int i = 2; i < stereo.length; i += 2)
            if (stereo[i - 2] < 0 && stereo[i] >= 0)
                crossings++;
        return crossings * (double) Pcm.RATE / (stereo.length / 2);
    }

    private static void everySliceIsAPartOfTheWhole(MediaSource source, long end, int seed) throws Problem {
        var all = read(source, 0, end);
        var random = new Random(seed);
        for (int i = 0; i < 40; i++) {
            long from = random.nextLong(end - 200_000);
            var span = new TimeSpan(from, from + 1 + random.nextLong(200_000));
            var part = Arrays.copyOfRange(all, 2 * (int) Pcm.sampleAt(span.fromMicros()), 2 * (int) Pcm.sampleAt(span.toMicros()));
            assertThat(Pcm.read(source, span).samples()).as("%s of %s", span, source.file().getFileName()).isEqualTo(part);
        }
    }

    @Test
    void each_part_of_a_recording_that_changes_its_channels_keeps_its_pitch_and_its_place() throws Problem, IOException {
        int[][] changes = { { 48_000, 1, 48_000, 2 }, { 48_000, 2, 48_000, 1 }, { 44_100, 2, 44_100, 1 }, { 48_000, 6, 48_000, 2 } };
        for (var change : changes) {
            var name = Arrays.toString(change).replaceAll("[^0-9]+", "-") + ".aac";
            var source = MediaSource.probe(raw(name, Adts.tone(change[0], change[1], 140, 500), Adts.tone(change[2], change[3], 140, 2_000)));
            long met = Math.round(141 * Adts.FRAME * 1e6 / change[0]);
            assertThat(hertz(read(source, met - 1_000_000, met - 50_000))).as("before the change, %s", name).isCloseTo(500, within(3.0));
            assertThat(hertz(read(source, met + 100_000, met + 1_600_000))).as("after the change, %s", name).isCloseTo(2_000, within(6.0));
            assertThat(loudness(read(source, met + 100_000, met + 110_000))).as("after the change, %s", name).isGreaterThan(1_000);
            everySliceIsAPartOfTheWhole(source, 5_500_000, 1);
        }
    }

    private static double loudness(short[] samples) {
        double sum = 0;
        for (short sample : samples)
            sum += sample * (double) sample;
        return Math.sqrt(sum / samples.length);
    }

    @Test
    void sound_that_ends_before_the_picture_is_followed_by_silence_and_not_by_anything_else() throws Problem {
        var file = Recordings.uneven(folder.resolve("short.mp4"), 100, 60);
        var source = MediaSource.probe(file);
        assertThat(source.durationMicros()).isEqualTo(4_000_000);
        assertThat(hertz(read(source, 1_000_000, 2_000_000))).isCloseTo(500, within(2.0));
        assertThat(read(source, 2_450_000, 4_000_000)).containsOnly((short) 0).hasSize(2 * 74_400);
        everySliceIsAPartOfTheWhole(source, 4_000_000, 2);
    }

    @Test
    void sound_that_goes_on_after_the_picture_does_not_make_the_recording_longer() throws Problem {
        var source = MediaSource.probe(Recordings.uneven(folder.resolve("long.mp4"), 60, 100));
        assertThat(source.durationMicros()).isEqualTo(2_400_000);
        assertThat(hertz(read(source, 3_000_000, 3_900_000))).isCloseTo(700, within(2.0));
        everySliceIsAPartOfTheWhole(source, 4_000_000, 3);
    }

    @Test
    void sound_with_a_gap_is_silent_there_and_goes_on_at_its_place_to_the_sample() throws Problem {
        var mp4 = Recordings.steady(folder.resolve("gapless.mp4"), 150, 25, 25);
        for (var format : new String[] { "mpegts", "matroska" }) {
            var whole = MediaSource.probe(TransportStream.of(mp4, folder.resolve("gapless." + format), format));
            var gap = MediaSource.probe(TransportStream.withoutSound(mp4, folder.resolve("gap." + format), format, 2_000_000, 3_500_000));
            assertThat(gap.zeroMicros()).isEqualTo(whole.zeroMicros());
            for (long at : new long[] { 500_000, 1_900_000, 3_620_000, 5_000_000 })
                assertThat(read(gap, at, at + 50_000)).as("%s at %d", format, at).isEqualTo(read(whole, at, at + 50_000));
            assertThat(read(gap, 2_060_000, 3_440_000)).as(format).containsOnly((short) 0);
            everySliceIsAPartOfTheWhole(gap, 5_500_000, 4);
        }
    }

    @Test
    void sound_that_begins_late_is_silent_before_and_at_its_place_to_the_sample() throws Problem {
        var mp4 = Recordings.steady(folder.resolve("early.mp4"), 150, 25, 25);
        for (var format : new String[] { "mpegts", "matroska" }) {
            var whole = MediaSource.probe(TransportStream.of(mp4, folder.resolve("early." + format + ".x"), format));
            var late = MediaSource.probe(TransportStream.withoutSound(mp4, folder.resolve("late." + format + ".x"), format, -1_000_000, 1_500_000));
            for (long at : new long[] { 1_620_000, 2_500_000, 5_000_000 })
                assertThat(read(late, at, at + 50_000)).as("%s at %d", format, at).isEqualTo(read(whole, at, at + 50_000));
            assertThat(read(late, 0, 1_440_000)).as(format).containsOnly((short) 0);
            everySliceIsAPartOfTheWhole(late, 5_500_000, 5);
        }
    }

    @Test
    void every_one_of_many_microphones_is_heard() throws Problem, IOException {
        for (int channels = 3; channels <= 16; channels++)
            for (int one : new int[] { 0, 2, channels / 2, channels - 1 })
                heard(channels, one);
    }

    private static void heard(int channels, int one) throws Problem, IOException {
        int frames = Pcm.RATE / 5;
        var wav = ByteBuffer.allocate(44 + 2 * channels * frames).order(ByteOrder.LITTLE_ENDIAN);
        wav.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(36 + 2 * channels * frames).put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII));
        wav.putInt(16).putShort((short) 1).putShort((short) channels).putInt(Pcm.RATE).putInt(2 * channels * Pcm.RATE)
                .putShort((short) (2 * channels)).putShort((short) 16);
        wav.put("data".getBytes(StandardCharsets.US_ASCII)).putInt(2 * channels * frames);
        for (int n = 0; n < frames; n++)
            for (int channel = 0; channel < channels; channel++)
                wav.putShort((short) (channel == one ? 20_000 * Math.sin(2 * Math.PI * 600 * n / Pcm.RATE) : 0));
        var source = MediaSource.probe(Files.write(folder.resolve("many.wav"), wav.array()));
        var heard = read(source, 0, 200_000);
        assertThat(hertz(heard)).as("number %d of %d", one, channels).isCloseTo(600, within(6.0));
        assertThat(loudness(heard)).as("number %d of %d", one, channels).isGreaterThan(500);
    }
}
