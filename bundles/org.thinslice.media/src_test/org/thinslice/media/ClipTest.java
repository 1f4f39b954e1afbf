// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.thinslice.base.Problem;
import org.thinslice.base.Progress;
import org.thinslice.base.Stopped;
import org.thinslice.base.TimeSpan;

class ClipTest {

    private static final TimeSpan SPAN = new TimeSpan(30 * 40_000, 55 * 40_000);

    @TempDir
    Path folder;
    private MediaSource source;

    @BeforeEach
    void make() throws Problem {
        source = MediaSource.probe(Recordings.steady(folder.resolve("secret name.mp4"), 80, 25, 80));
    }

    private MediaSource clip(Channel channel, List<Mask> masks) throws Problem {
        var file = folder.resolve("clip.mp4");
        Clip.write(source, SPAN, file, channel, masks, Progress.NONE);
        return MediaSource.probe(file);
    }

    @Test
    void holds_exactly_the_frames_of_the_slice() throws Problem {
        var clip = clip(Channel.SOUND_AND_PICTURE, List.of());
        var numbers = new ArrayList<Integer>();
        try (var reader = FrameReader.open(clip, clip.whole())) {
            for (var frame = reader.next(); frame.isPresent(); frame = reader.next())
                numbers.add(Barcode.read(frame.get()));
        }
        assertThat(numbers).isEqualTo(IntStream.range(30, 55).boxed().toList());
        assertThat(clip.durationMicros()).isEqualTo(SPAN.micros());
        assertThat(clip.hasAudio()).isTrue();
    }

    @Test
    void a_channel_that_is_not_presented_is_not_in_the_clip() throws Problem {
        assertThat(clip(Channel.PICTURE_ONLY, List.of()).hasAudio()).isFalse();
        var soundOnly = clip(Channel.SOUND_ONLY, List.of());
        try (var reader = FrameReader.open(soundOnly, soundOnly.whole())) {
            assertThat(reader.next().orElseThrow().pixels()).containsOnly(0);
        }
    }

    @Test
    void a_masked_part_cannot_be_read_any_more() throws Problem {
        var clip = clip(Channel.PICTURE_ONLY, List.of(new Mask(0, 0, 1, .5, Mask.Kind.BLACK)));
        try (var reader = FrameReader.open(clip, clip.whole())) {
            assertThat(Barcode.read(reader.next().orElseThrow())).isZero();
        }
    }

    @Test
    void says_nothing_about_where_it_came_from() throws Problem, IOException {
        for (var channel : Channel.values()) {
            clip(channel, List.of());
            assertThat(Traces.in(folder.resolve("clip.mp4"))).as(channel.name()).isEmpty();
        }
    }

    @Test
    void a_turned_recording_makes_an_upright_clip() throws Problem, IOException {
        source = MediaSource.probe(Turned.by90(source.file(), folder.resolve("turned.mp4")));
        var clip = clip(Channel.SOUND_AND_PICTURE, List.of()).video().orElseThrow();
        assertThat(List.of(clip.width(), clip.height(), clip.degrees())).containsExactly(Recordings.HEIGHT, Recordings.WIDTH, 0);
    }

    @Test
    void keeps_the_times_of_a_recording_with_an_uneven_rate() throws Problem {
        source = MediaSource.probe(Recordings.write(folder.resolve("uneven.mp4"), 80, 25, 80, i -> i * 40_000L + (i % 3) * 5_500));
        var clip = clip(Channel.PICTURE_ONLY, List.of());
        var expected = LongStream.of(FrameReader.timestamps(source, SPAN, Progress.NONE)).map(t -> t - SPAN.fromMicros());
        assertThat(FrameReader.timestamps(clip, clip.whole(), Progress.NONE)).containsExactly(expected.toArray());
    }

    @Test
    void a_recording_of_sound_alone_makes_a_clip_with_a_black_picture_and_its_sound() throws Problem, IOException {
        source = MediaSource.probe(Recordings.sound(folder.resolve("secret voice.wav"), 4));
        var clip = clip(Channel.SOUND_AND_PICTURE, List.of());
        assertThat(clip.hasVideo()).isTrue();
        assertThat(Pcm.read(clip, clip.whole()).samples()).hasSize(2 * 48_000).matches(s -> energy(s) > 1_000_000);
        assertThat(Traces.in(folder.resolve("clip.mp4"))).isEmpty();
    }

    private static long energy(short[] samples) {
        long sum = 0;
        for (short one : samples)
            sum += Math.abs(one);
        return sum;
    }

    @Test
    void stopping_leaves_no_file() throws IOException {
        var file = folder.resolve("stopped.mp4");
        assertThatThrownBy(() -> Clip.write(source, SPAN, file, Channel.SOUND_AND_PICTURE, List.of(), (done, total) -> done < 400_000))
                .isInstanceOf(Stopped.class);
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactly(folder.resolve("secret name.mp4"));
        }
    }
}
