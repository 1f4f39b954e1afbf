// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.thinslice.base.Problem;
import org.thinslice.base.TimeSpan;

/** Pictures of a damaged recording are what the decoder makes up; every observer must get the same. */
class DamageTest {

    private static final int FRAMES = 300;
    private static final long STEP = 40_000;
    private static final int WOUNDS = 14;

    @TempDir
    static Path folder;
    static MediaSource intact;
    static MediaSource damaged;

    @BeforeAll
    static void make() throws Problem, IOException {
        intact = MediaSource.probe(Recordings.steady(folder.resolve("intact.mp4"), FRAMES, 25, 25));
        var bytes = Files.readAllBytes(folder.resolve("intact.mp4"));
        var text = new String(bytes, StandardCharsets.ISO_8859_1);
        int from = text.indexOf("mdat") + 8_000;
        int to = text.indexOf("moov") > from ? text.indexOf("moov") : bytes.length;
        var random = new Random(11);
        for (int i = 0; i < WOUNDS; i++) {
            var noise = new byte[random.nextInt(20, 300)];
            random.nextBytes(noise);
            System.arraycopy(noise, 0, bytes, from + random.nextInt(to - from - noise.length), noise.length);
        }
        damaged = MediaSource.probe(Files.write(folder.resolve("damaged.mp4"), bytes));
    }

    private static TreeMap<Long, Integer> pictures(MediaSource source, TimeSpan span) throws Problem {
        var pictures = new TreeMap<Long, Integer>();
        try (var reader = FrameReader.open(source, span)) {
            for (var frame = reader.next(); frame.isPresent(); frame = reader.next())
                assertThat(pictures.put(frame.get().micros(), Arrays.hashCode(frame.get().pixels()))).isNull();
        }
        return pictures;
    }

    private static SortedMap<Long, Integer> part(TreeMap<Long, Integer> all, TimeSpan span) {
        return all.subMap(span.fromMicros(), span.toMicros());
    }

    @Test
    void the_damage_touches_pictures() throws Problem {
        assertThat(pictures(damaged, damaged.whole())).isNotEqualTo(pictures(intact, intact.whole())).hasSizeGreaterThan(FRAMES / 2);
    }

    @Test
    void a_slice_of_a_damaged_recording_shows_the_same_pictures_wherever_decoding_began() throws Problem {
        var all = pictures(damaged, damaged.whole());
        var random = new Random(3);
        for (int i = 0; i < 60; i++) {
            long from = random.nextLong((FRAMES - 30) * STEP);
            var span = new TimeSpan(from, from + 30 * STEP);
            assertThat(pictures(damaged, span)).as(span.toString()).isEqualTo(part(all, span));
        }
    }

    @Test
    void jumping_within_a_slice_of_a_damaged_recording_shows_what_playing_it_shows() throws Problem {
        var all = pictures(damaged, damaged.whole());
        var random = new Random(8);
        try (var feed = Feed.open(Cue.of(damaged.file(), damaged.whole()), Recordings.WIDTH, Recordings.HEIGHT)) {
            for (int i = 0; i < 60; i++) {
                long shown = all.floorKey(random.nextLong(FRAMES * STEP));
                feed.goTo(shown);
                for (var expected : all.tailMap(shown).entrySet().stream().limit(random.nextInt(1, 6)).toList()) {
                    var frame = feed.next().orElseThrow();
                    assertThat(frame.micros()).isEqualTo(expected.getKey());
                    assertThat(Arrays.hashCode(frame.pixels())).as("picture at %d", frame.micros()).isEqualTo(expected.getValue());
                }
            }
        }
    }
}
