// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.thinslice.base.Problem;
import org.thinslice.base.Progress;
import org.thinslice.base.Stopped;
import org.thinslice.base.TimeSpan;

import org.thinslice.media.av.Copying;
import org.thinslice.media.av.TransportStream;

class RewriteTest {

    private static final int FRAMES = 150;

    /** A picture and when it is shown. */
    private record Seen(int number, long micros) {
    }

    @TempDir
    static Path folder;
    static MediaSource longGop;
    static MediaSource uneven;
    static MediaSource stream;

    @BeforeAll
    static void make() throws Problem {
        longGop = MediaSource.probe(Recordings.steady(folder.resolve("secret pair.mp4"), FRAMES, 25, 250));
        uneven = MediaSource.probe(Recordings.write(folder.resolve("uneven.mp4"), FRAMES, 25, 250,
                i -> i * 40_000L + (i % 7 == 3 ? 11_100 : 0) + (i > 80 ? 1_400_000 : 0)));
        stream = MediaSource.probe(TransportStream.of(longGop.file(), folder.resolve("camcorder.ts"), "mpegts"));
    }

    private static Rewrite.Copy copied(MediaSource source, Rewrite.Way way) throws Problem {
        return Rewrite.write(source, Rewrite.place(folder, source.file()), way, Progress.NONE);
    }

    @Test
    void a_faster_copy_shows_every_picture_at_its_very_time() throws Problem {
        for (var source : List.of(longGop, uneven, stream)) {
            var copy = copied(source, Rewrite.Way.SHORT_GOP).source();
            assertThat(seen(copy)).as(source.file().toString()).isEqualTo(seen(source)).hasSize(FRAMES);
            assertThat(copy.durationMicros()).isEqualTo(source.durationMicros());
            assertThat(copy.zeroMicros()).isZero();
        }
    }

    @Test
    void a_faster_copy_has_a_key_frame_every_second() throws Problem {
        var before = RecordingReport.of(longGop, Progress.NONE);
        assertThat(before.picture().orElseThrow().keyFrames().longestMicros()).isEqualTo(6_000_000);
        assertThat(Rewrite.advised(before)).contains(Rewrite.Way.SHORT_GOP);
        var after = RecordingReport.of(copied(longGop, Rewrite.Way.SHORT_GOP).source(), Progress.NONE);
        assertThat(after.picture().orElseThrow().keyFrames()).isEqualTo(new KeyFrames(6, 1_000_000, 1_000_000));
        assertThat(after.slow()).isFalse();
    }

    @Test
    void a_remuxed_transport_stream_has_the_same_pictures_bit_for_bit_at_the_same_times() throws Problem {
        assertThat(stream.zeroMicros()).isPositive();
        assertThat(RecordingReport.of(stream, Progress.NONE).remarks()).extracting(Remark::kind).contains(Remark.Kind.NO_TABLE);
        var copy = copied(stream, Rewrite.Way.REMUX);
        assertThat(copy.samePictures()).isTrue();
        assertThat(copy.sameSound()).isTrue();
        assertThat(pixels(copy.source())).isEqualTo(pixels(stream));
        assertThat(seen(copy.source())).isEqualTo(seen(stream)).hasSize(FRAMES);
    }

    @Test
    void every_sample_of_the_sound_stays_at_its_place() throws Problem {
        for (var source : List.of(longGop, stream))
            for (var way : Rewrite.Way.values()) {
                var copy = copied(source, way);
                assertThat(copy.sameSound()).isTrue();
                for (double from : new double[] { 0.5, 1.9, 4.25 }) {
                    var span = TimeSpan.ofSeconds(from, from + 0.5);
                    assertThat(Pcm.read(copy.source(), span).samples()).isEqualTo(Pcm.read(source, span).samples());
                }
            }
    }

    @Test
    void sound_that_is_coded_anew_stays_in_its_place_to_the_sample() throws Problem {
        var source = MediaSource.probe(clicks());
        var file = folder.resolve("clicks coded anew.mp4");
        new Copying(source.file(), source.video().orElseThrow().stream(), OptionalInt.of(source.audio().orElseThrow().stream()),
                source.zeroMicros(), source.durationMicros(), source.durationMicros()).write(file, true, false, Progress.NONE);
        assertThat(loudest(MediaSource.probe(file))).isEqualTo(loudest(source)).isEqualTo(2 * 48_000 + 777);
    }

    @Test
    void sound_from_a_container_that_rounds_its_times_stays_in_its_place_to_the_sample() throws Problem {
        var matroska = MediaSource.probe(TransportStream.of(clicks(), folder.resolve("clicks.mkv"), "matroska"));
        var copy = copied(matroska, Rewrite.Way.SHORT_GOP);
        assertThat(copy.sameSound()).isTrue();
        assertThat(loudest(copy.source())).isEqualTo(loudest(matroska));
    }

    @Test
    void a_turned_recording_stays_turned() throws Problem, IOException {
        var turned = MediaSource.probe(Turned.by90(longGop.file(), folder.resolve("turned.mp4")));
        assertThat(turned.video().orElseThrow().degrees()).isNotZero();
        for (var way : Rewrite.Way.values())
            assertThat(copied(turned, way).source().video().orElseThrow()).extracting(VideoTrack::degrees, VideoTrack::width, VideoTrack::height)
                    .isEqualTo(List.of(turned.video().get().degrees(), Recordings.HEIGHT, Recordings.WIDTH));
    }

    @Test
    void a_copy_says_nothing_about_where_it_came_from() throws Problem, IOException {
        for (var way : Rewrite.Way.values()) {
            assertThat(Traces.in(copied(longGop, way).source().file())).isEmpty();
        }
    }

    @Test
    void stopping_leaves_nothing_behind_and_the_original_as_it_was() throws Problem, IOException {
        var target = folder.resolve("stopped.mp4");
        var before = longGop.sha256(Progress.NONE);
        assertThatThrownBy(() -> Rewrite.write(longGop, target, Rewrite.Way.SHORT_GOP, (done, total) -> done < 2_000_000))
                .isInstanceOf(Stopped.class);
        try (var left = Files.list(folder)) {
            assertThat(left.map(f -> f.getFileName().toString())).noneMatch(name -> name.contains("stopped"));
        }
        assertThat(longGop.sha256(Progress.NONE)).isEqualTo(before);
    }

    @Test
    void an_existing_file_is_never_overwritten() throws IOException {
        var there = Files.writeString(folder.resolve("there.mp4"), "precious");
        assertThatThrownBy(() -> Rewrite.write(longGop, there, Rewrite.Way.REMUX, Progress.NONE)).isInstanceOf(Problem.class)
                .hasMessageContaining("already there");
        assertThat(there).hasContent("precious");
        Files.writeString(folder.resolve("x.fast.mp4"), "precious");
        assertThat(Rewrite.place(folder, Path.of("x.ts"))).isEqualTo(folder.resolve("x.fast-2.mp4"));
    }

    @Test
    void sound_alone_has_nothing_to_make_faster() throws Problem {
        var report = RecordingReport.of(Recordings.sound(folder.resolve("voice.wav"), 3), Progress.NONE);
        assertThat(report.remarks()).extracting(Remark::kind).containsExactly(Remark.Kind.SOUND_ONLY);
        assertThat(Rewrite.advised(report)).isEmpty();
        assertThatThrownBy(() -> copied(report.source(), Rewrite.Way.REMUX)).isInstanceOf(Problem.class).hasMessageContaining("no picture");
    }

    private static List<Seen> seen(MediaSource source) throws Problem {
        var all = new ArrayList<Seen>();
        try (var reader = FrameReader.open(source, source.whole())) {
            for (var frame = reader.next(); frame.isPresent(); frame = reader.next())
                all.add(new Seen(Barcode.read(frame.get()), frame.get().micros()));
        }
        return all;
    }

    private static int[] pixels(MediaSource source) throws Problem {
        try (var reader = FrameReader.open(source, TimeSpan.ofSeconds(3.2, 3.25))) {
            return reader.next().orElseThrow().pixels();
        }
    }

    /** Silence with one loud sample pair 777 samples after the second second. */
    private static Path clicks() throws Problem {
        var sound = new short[2 * 48_000 * 4];
        for (int i = 0; i < 2; i++)
            sound[2 * (2 * 48_000 + 777) + i] = 30_000;
        var file = folder.resolve("clicks.mp4");
        try (var writer = VideoWriter.create(file, new VideoWriter.Format(64, 48, 25, 100, 300, true))) {
            for (int i = 0; i < 100; i++)
                writer.frame(new int[64 * 48]);
            writer.sound(sound);
        }
        return file;
    }

    private static int loudest(MediaSource source) throws Problem {
        var samples = Pcm.read(source, TimeSpan.ofSeconds(0, 4)).samples();
        int best = 0;
        for (int i = 0; i < samples.length; i += 2)
            if (Math.abs(samples[i]) > Math.abs(samples[best]))
                best = i;
        return best / 2;
    }
}
