// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Random;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.thinslice.base.Problem;

import org.thinslice.media.av.PictureDecoder;
import org.thinslice.media.av.PictureScaler;

/** Wherever a decoder stands and whatever it has kept, it goes to the same pictures as one that starts anew. */
class PictureWalkTest {

    private static final int FRAMES = 240;
    private static final int RATE = 25;
    private static final long STEP = 1_000_000 / RATE;
    private static final int MOVES = 250;
    private static final int WIDTH = 128;
    private static final int HEIGHT = 72;

    @TempDir
    static Path folder;
    static Path longGroups;
    static Path shortGroups;
    static Path uneven;

    @BeforeAll
    static void make() throws Problem {
        longGroups = Recordings.steady(folder.resolve("long.mp4"), FRAMES, RATE, 500);
        shortGroups = Recordings.steady(folder.resolve("short.mp4"), FRAMES, RATE, 20);
        uneven = Recordings.write(folder.resolve("uneven.mp4"), FRAMES, RATE, 60, PictureWalkTest::unevenMicros);
    }

    /** Every fifth frame is late, and twice there is nothing for longer than any decoder looks back at first. */
    private static long unevenMicros(int frame) {
        return frame * STEP + (frame % 5 == 2 ? STEP / 2 : 0) + (frame > 90 ? 1_500_000 : 0) + (frame > 180 ? 5_000_000 : 0);
    }

    @Test
    void walks_through_one_long_group_of_pictures() throws Problem {
        walk(longGroups, 0, i -> i * STEP);
        walk(longGroups, 1 << 22, i -> i * STEP);
    }

    @Test
    void walks_across_key_frames() throws Problem {
        walk(shortGroups, 0, i -> i * STEP);
        walk(shortGroups, 1 << 22, i -> i * STEP);
    }

    @Test
    void walks_over_gaps() throws Problem {
        walk(uneven, 0, PictureWalkTest::unevenMicros);
        walk(uneven, 1 << 22, PictureWalkTest::unevenMicros);
    }

    @Test
    void a_place_near_is_a_key_frame_of_the_slice() throws Problem {
        try (var decoder = decoder(shortGroups, 1 << 22)) {
            decoder.goNear(90 * STEP, 50 * STEP, 200 * STEP);
            assertThat(next(decoder)).isEqualTo(80);
            decoder.goNear(55 * STEP, 50 * STEP, 200 * STEP);
            assertThat(next(decoder)).isEqualTo(60);
            decoder.goNear(45 * STEP, 42 * STEP, 58 * STEP);
            assertThat(next(decoder)).isEqualTo(45);
            decoder.goTo(44 * STEP);
            assertThat(next(decoder)).isEqualTo(44);
        }
    }

    @Test
    void after_the_last_picture_it_goes_back_to_any() throws Problem {
        try (var decoder = decoder(longGroups, 1 << 22)) {
            decoder.goTo(FRAMES * STEP);
            assertThat(decoder.next()).isFalse();
            decoder.goToShownAt(FRAMES * STEP);
            assertThat(next(decoder)).isEqualTo(FRAMES - 1);
            assertThat(decoder.next()).isFalse();
            decoder.goToShownAt((FRAMES - 2) * STEP);
            assertThat(next(decoder)).isEqualTo(FRAMES - 2);
            decoder.rest();
            decoder.goTo(0);
            assertThat(next(decoder)).isZero();
        }
    }

    private static PictureDecoder decoder(Path file, long keep) throws Problem {
        var source = MediaSource.probe(file);
        var decoder = new PictureDecoder(file, source.video().orElseThrow().stream(), source.zeroMicros());
        decoder.keep(keep);
        return decoder;
    }

    private static int next(PictureDecoder decoder) {
        assertThat(decoder.next()).isTrue();
        try (var scaler = new PictureScaler(WIDTH, HEIGHT, decoder.turn())) {
            var pixels = ByteBuffer.allocateDirect(4 * WIDTH * HEIGHT);
            scaler.into(decoder.frame(), pixels);
            return Barcode.read(new Frame(decoder.micros(), WIDTH, HEIGHT, pixels));
        }
    }

    private static void walk(Path file, long keep, IntToLongFunction micros) throws Problem {
        var random = new Random(keep + 9);
        try (var decoder = decoder(file, keep)) {
            long at = 0;
            for (int i = 0; i < MOVES; i++) {
                long end = micros.applyAsLong(FRAMES - 1);
                at = random.nextInt(3) == 0 ? random.nextLong(end) : Math.max(0, Math.min(end, at + random.nextLong(30 * STEP) - 15 * STEP));
                long wanted = at;
                var upTo = IntStream.range(0, FRAMES).filter(n -> micros.applyAsLong(n) <= wanted);
                var from = IntStream.range(0, FRAMES).filter(n -> micros.applyAsLong(n) >= wanted);
                boolean shown = random.nextBoolean();
                if (shown)
                    decoder.goToShownAt(wanted);
                else
                    decoder.goTo(wanted);
                int expected = shown ? upTo.max().orElse(0) : from.min().orElseThrow();
                for (int n = expected; n < Math.min(FRAMES, expected + 1 + random.nextInt(6)); n++)
                    assertThat(next(decoder)).as("move %d to %d", i, wanted).isEqualTo(n);
            }
        }
    }
}
