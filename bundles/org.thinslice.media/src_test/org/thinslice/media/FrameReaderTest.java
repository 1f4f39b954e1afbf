// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.thinslice.base.Problem;
import org.thinslice.base.Progress;
import org.thinslice.base.TimeSpan;

class FrameReaderTest {

    private static final int FRAMES = 300;
    private static final int RATE = 25;
    private static final long STEP = 1_000_000 / RATE;

    @TempDir
    static Path folder;
    static MediaSource steady;
    static MediaSource uneven;

    @BeforeAll
    static void make() throws Problem {
        steady = MediaSource.probe(Recordings.steady(folder.resolve("steady.mp4"), FRAMES, RATE, 250));
        uneven = MediaSource.probe(Recordings.write(folder.resolve("uneven.mp4"), FRAMES, RATE, 100, FrameReaderTest::unevenMicros));
    }

    /** Every seventh frame is late by half a frame, and after frame 150 nothing comes for two seconds. */
    private static long unevenMicros(int frame) {
        return frame * STEP + (frame % 7 == 3 ? STEP / 2 : 0) + (frame > 150 ? 2_000_000 : 0);
    }

    @Test
    void reads_all_frames_of_the_whole_recording() throws Problem {
        assertThat(read(steady, steady.whole())).isEqualTo(IntStream.range(0, FRAMES).boxed().toList());
    }

    @Test
    void starts_with_the_frame_stamped_at_the_start_and_leaves_out_the_one_stamped_at_the_end() throws Problem {
        assertThat(read(steady, new TimeSpan(40 * STEP, 43 * STEP))).containsExactly(40, 41, 42);
        assertThat(read(steady, new TimeSpan(40 * STEP + 1, 43 * STEP + 1))).containsExactly(41, 42, 43);
    }

    @Test
    void reads_the_very_first_and_the_very_last_frame() throws Problem {
        assertThat(read(steady, new TimeSpan(0, 1))).containsExactly(0);
        assertThat(read(steady, new TimeSpan((FRAMES - 1) * STEP, FRAMES * STEP))).containsExactly(FRAMES - 1);
    }

    @Test
    void reads_nothing_where_no_frame_is() throws Problem {
        assertThat(read(steady, new TimeSpan(5 * STEP + 1, 6 * STEP))).isEmpty();
        assertThat(read(uneven, new TimeSpan(152 * STEP, 152 * STEP + 1_000_000))).isEmpty();
    }

    @Test
    void random_slices_hold_exactly_their_frames() throws Problem {
        checkRandomSlices(steady, i -> i * STEP);
    }

    @Test
    void random_slices_of_a_recording_with_an_uneven_rate_hold_exactly_their_frames() throws Problem {
        checkRandomSlices(uneven, FrameReaderTest::unevenMicros);
    }

    @Test
    void time_stamps_are_those_of_the_frames() throws Problem {
        var span = new TimeSpan(149 * STEP, 152 * STEP + 2_000_000);
        assertThat(FrameReader.timestamps(uneven, span, Progress.NONE))
                .containsExactly(149 * STEP, unevenMicros(150), unevenMicros(151));
    }

    @Test
    void a_scaled_frame_is_the_same_frame() throws Problem {
        try (var reader = FrameReader.open(steady, new TimeSpan(77 * STEP, 78 * STEP), 203, 117)) {
            var frame = reader.next().orElseThrow();
            assertThat(frame.width()).isEqualTo(203);
            assertThat(Barcode.read(frame)).isEqualTo(77);
        }
    }

    private static void checkRandomSlices(MediaSource source, IntToLongFunction micros) throws Problem {
        var random = new Random(4);
        for (int i = 0; i < 40; i++) {
            long from = random.nextLong(source.durationMicros() - 1);
            var span = new TimeSpan(from, from + 1 + random.nextLong(600_000));
            var expected = IntStream.range(0, FRAMES).filter(n -> span.covers(micros.applyAsLong(n))).boxed().toList();
            assertThat(read(source, span)).as(span.toString()).isEqualTo(expected);
        }
    }

    private static List<Integer> read(MediaSource source, TimeSpan span) throws Problem {
        var numbers = new ArrayList<Integer>();
        try (var reader = FrameReader.open(source, span)) {
            for (var frame = reader.next(); frame.isPresent(); frame = reader.next())
                numbers.add(Barcode.read(frame.get()));
        }
        return numbers;
    }
}
