// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.thinslice.base.Problem;
import org.thinslice.base.TimeSpan;

class RemoteFeedTest {

    private static final long STEP = 40_000;

    @TempDir
    static Path folder;
    static Path recording;
    static DecoderPool pool;

    @BeforeAll
    static void make() throws Problem {
        recording = Recordings.steady(folder.resolve("pair.mp4"), 120, 25, 120);
        pool = new DecoderPool(new DecoderCommand());
    }

    @AfterAll
    static void end() {
        pool.close();
    }

    private static RemoteFeed open(int from, int to) throws Problem {
        var feed = new RemoteFeed(pool, Cue.of(recording, new TimeSpan(from * STEP, to * STEP)), 320, 180);
        feed.goTo(from * STEP);
        return feed;
    }

    private static List<Integer> rest(RemoteFeed feed) throws Problem {
        var numbers = new ArrayList<Integer>();
        for (var frame = feed.next(); frame.isPresent(); frame = feed.next())
            numbers.add(Barcode.read(frame.get()));
        return numbers;
    }

    private static List<Integer> range(int from, int to) {
        return IntStream.range(from, to).boxed().toList();
    }

    @Test
    void gives_the_same_frames_and_samples_as_decoding_here() throws Problem {
        try (var feed = open(33, 66)) {
            assertThat(rest(feed)).isEqualTo(range(33, 66));
            var here = Pcm.read(MediaSource.probe(recording), new TimeSpan(33 * STEP, 66 * STEP));
            assertThat(feed.sound(1).orElseThrow().samples()).isEqualTo(here.samples());
        }
    }

    @Test
    void a_decoder_that_dies_costs_no_frame() throws Exception {
        try (var feed = open(10, 60)) {
            for (int number = 10; number < 25; number++)
                assertThat(Barcode.read(feed.next().orElseThrow())).isEqualTo(number);
            var decoder = feed.handle().orElseThrow();
            decoder.destroyForcibly();
            decoder.onExit().get(10, TimeUnit.SECONDS);
            assertThat(rest(feed)).isEqualTo(range(25, 60));
        }
    }

    @Test
    void a_decoder_that_dies_before_the_first_frame_costs_no_frame() throws Exception {
        try (var feed = open(10, 20)) {
            var decoder = feed.handle().orElseThrow();
            decoder.destroyForcibly();
            decoder.onExit().get(10, TimeUnit.SECONDS);
            assertThat(rest(feed)).isEqualTo(range(10, 20));
        }
    }

    @Test
    void another_size_is_the_same_slice() throws Problem {
        try (var feed = open(10, 20)) {
            assertThat(Barcode.read(feed.next().orElseThrow())).isEqualTo(10);
            feed.size(640, 360);
            assertThat(Barcode.read(feed.next().orElseThrow())).isEqualTo(11);
            feed.goTo(15 * STEP);
            var frame = feed.next().orElseThrow();
            assertThat(frame.width()).isEqualTo(640);
            assertThat(Barcode.read(frame)).isEqualTo(15);
        }
    }

    @Test
    void says_what_is_wrong_with_a_file() throws Exception {
        var text = Files.writeString(folder.resolve("text.mp4"), "no recording");
        assertThatThrownBy(() -> new RemoteFeed(pool, Cue.of(text, new TimeSpan(0, 1)), 320, 180))
                .isInstanceOf(Problem.class).hasMessageContaining("text.mp4").hasMessageContaining("not a recording");
    }

    @Test
    void a_file_that_cannot_be_opened_keeps_no_decoder_from_the_next_one() throws Exception {
        var text = Files.writeString(folder.resolve("text.mkv"), "no recording");
        try (var own = new DecoderPool(new DecoderCommand())) {
            for (int i = 0; i < 5; i++)
                assertThatThrownBy(() -> own.open(Cue.of(text, new TimeSpan(0, 1)), 320, 180)).isInstanceOf(Problem.class);
            own.open(Cue.of(recording, new TimeSpan(0, STEP)), 320, 180).close();
            assertThat(own.running()).as("two wait from the start, one is at work").hasSizeLessThanOrEqualTo(3);
        }
    }
}
