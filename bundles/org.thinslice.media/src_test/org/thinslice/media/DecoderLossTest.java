// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.thinslice.base.Problem;
import org.thinslice.base.TimeSpan;

class DecoderLossTest {

    private static final long STEP = 40_000;
    private static final TimeSpan SPAN = new TimeSpan(10 * STEP, 60 * STEP);

    @TempDir
    static Path folder;
    static Path recording;
    private DecoderPool pool;

    @BeforeAll
    static void make() throws Problem {
        recording = Recordings.steady(folder.resolve("pair.mp4"), 120, 25, 120);
    }

    @BeforeEach
    void start() {
        pool = Hospital.pool();
    }

    @AfterEach
    void end() {
        pool.close();
    }

    private RemoteFeed open() throws Problem {
        var feed = new RemoteFeed(pool, Cue.of(recording, SPAN), 320, 180);
        feed.goTo(SPAN.fromMicros());
        return feed;
    }

    private static void take(Feed feed, int from, int to) throws Problem {
        for (int number = from; number < to; number++)
            assertThat(Barcode.read(feed.next().orElseThrow())).isEqualTo(number);
    }

    private static List<Integer> rest(Feed feed) throws Problem {
        var numbers = new ArrayList<Integer>();
        for (var frame = feed.next(); frame.isPresent(); frame = feed.next())
            numbers.add(Barcode.read(frame.get()));
        return numbers;
    }

    private static List<Integer> range(int from, int to) {
        return IntStream.range(from, to).boxed().toList();
    }

    @Test
    void a_decoder_that_hangs_is_replaced_and_costs_no_frame() throws Exception {
        try (var feed = open()) {
            take(feed, 10, 25);
            var hanging = feed.handle().orElseThrow();
            Hospital.freeze(hanging);
            assertThat(rest(feed)).isEqualTo(range(25, 60));
            assertThat(hanging.onExit()).succeedsWithin(Duration.ofSeconds(20));
        }
    }

    @Test
    void a_second_one_that_hangs_at_the_same_slice_is_a_sentence() throws Exception {
        try (var feed = open()) {
            take(feed, 10, 25);
            Hospital.freeze(feed.handle().orElseThrow());
            take(feed, 25, 30);
            Hospital.freeze(feed.handle().orElseThrow());
            assertThatThrownBy(() -> rest(feed)).isInstanceOf(Problem.class)
                    .hasMessageContaining("pair.mp4").hasMessageContaining("no answer").hasMessageContaining("ratings given so far are safe");
        }
    }

    @Test
    void a_second_one_that_dies_at_the_same_slice_is_a_sentence() throws Exception {
        try (var feed = open()) {
            take(feed, 10, 25);
            Hospital.kill(feed.handle().orElseThrow());
            take(feed, 25, 30);
            Hospital.kill(feed.handle().orElseThrow());
            assertThatThrownBy(() -> rest(feed)).isInstanceOf(Problem.class).hasMessageContaining("stopped twice");
        }
    }

    @Test
    void a_decoder_that_hangs_while_jumping_is_replaced() throws Exception {
        try (var feed = open()) {
            Hospital.freeze(feed.handle().orElseThrow());
            feed.goTo(40 * STEP);
            assertThat(rest(feed)).isEqualTo(range(40, 60));
        }
    }

    @Test
    void a_decoder_lost_before_a_new_size_gives_the_next_frame_in_the_new_size() throws Exception {
        try (var feed = open()) {
            take(feed, 10, 20);
            Hospital.kill(feed.handle().orElseThrow());
            feed.size(640, 360);
            var frame = feed.next().orElseThrow();
            assertThat(frame.width()).isEqualTo(640);
            assertThat(Barcode.read(frame)).isEqualTo(20);
        }
    }

    @Test
    void decoders_that_died_or_hang_while_they_waited_cost_nothing_but_time() throws Exception {
        open().close();
        Hospital.kill(pool.waiting().get(0));
        try (var feed = open()) {
            assertThat(rest(feed)).isEqualTo(range(10, 60));
        }
        Hospital.freeze(pool.waiting().get(0));
        try (var feed = open()) {
            assertThat(rest(feed)).isEqualTo(range(10, 60));
        }
    }

    @Test
    void a_decoder_lost_while_the_sound_is_decoded_costs_no_sample() throws Exception {
        var here = Pcm.read(MediaSource.probe(recording), SPAN).samples();
        try (var feed = open()) {
            open().close();
            for (var waiting : pool.waiting())
                Hospital.freeze(waiting);
            assertThat(feed.sound(1).orElseThrow().samples()).isEqualTo(here);
        }
    }

    @Test
    void closing_the_player_ends_all_its_decoders() throws Exception {
        var feed = open();
        open().close();
        var all = new ArrayList<>(pool.waiting());
        all.add(feed.handle().orElseThrow());
        assertThat(all).hasSizeGreaterThan(1);
        pool.close();
        for (var decoder : all)
            decoder.onExit().get();
        assertThatThrownBy(feed::next).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> pool.open(Cue.of(recording, SPAN), 320, 180)).isInstanceOf(Problem.class);
    }

    @Test
    void where_no_decoder_can_be_started_slices_are_decoded_here_and_that_is_said_once() throws Exception {
        var notices = new ArrayList<String>();
        checkDecodedHere(() -> List.of(folder.resolve("no-java").toString()), notices);
        assertThat(notices).singleElement().asString().contains("works inside the program");
    }

    @Test
    void a_program_that_is_no_decoder_is_not_taken_for_one() throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        checkDecodedHere(() -> List.of(java, "--version"), new ArrayList<>());
        checkDecodedHere(() -> List.of(java, "-cp", folder.toString(), "org.thinslice.Nothing"), new ArrayList<>());
        checkDecodedHere(() -> {
            throw new IOException("the classes cannot be found");
        }, new ArrayList<>());
    }

    private static void checkDecodedHere(DecoderPool.Command command, List<String> notices) throws Problem {
        try (var none = Hospital.pool(command, notices)) {
            for (int i = 0; i < 2; i++)
                try (var feed = none.open(Cue.of(recording, SPAN), 320, 180)) {
                    feed.goTo(SPAN.fromMicros());
                    assertThat(rest(feed)).isEqualTo(range(10, 60));
                    assertThat(feed.sound(1)).isPresent();
                }
        }
    }

    @Test
    void a_decoder_that_cannot_be_replaced_in_the_middle_of_a_slice_is_a_sentence() throws Exception {
        var command = new AtomicReference<DecoderPool.Command>(new DecoderCommand());
        try (var pool = Hospital.pool(() -> command.get().line(), new ArrayList<>());
                var feed = pool.open(Cue.of(recording, SPAN), 320, 180)) {
            command.set(() -> List.of(folder.resolve("no-java").toString()));
            feed.goTo(SPAN.fromMicros());
            take(feed, 10, 20);
            Hospital.kill(((RemoteFeed) feed).handle().orElseThrow());
            assertThatThrownBy(feed::next).isInstanceOf(Problem.class).hasMessageContaining("could not be started");
        }
    }

    @Test
    void without_room_for_pictures_in_memory_they_go_among_the_temporary_files() throws Exception {
        var full = Path.of("/dev/full-or-missing");
        var pictures = SharedPictures.of(1_000, List.of(full, folder));
        assertThat(pictures.path()).hasParent(folder).hasSize(2_000);
        pictures.unlink();
        assertThat(Files.exists(pictures.path())).isFalse();
        assertThatThrownBy(() -> SharedPictures.of(1_000, List.of(full))).isInstanceOf(IOException.class);
    }
}
