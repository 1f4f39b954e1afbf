// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.thinslice.base.Problem;
import org.thinslice.base.TimeSpan;

class ShelfTest {

    private static final long STEP = 40_000;

    @TempDir
    Path folder;
    private Path one;
    private Path other;

    @BeforeEach
    void make() throws Problem {
        one = Recordings.steady(folder.resolve("one.mp4"), 60, 25, 30);
        other = Recordings.steady(folder.resolve("other.mp4"), 50, 25, 10);
    }

    @Test
    void the_next_slice_of_a_recording_gets_the_decoder_of_the_one_before() throws Problem {
        try (var shelf = new Shelf(2)) {
            var source = shelf.source(one);
            var decoder = shelf.pictures(source);
            decoder.goTo(7 * STEP);
            shelf.putBack(source, decoder);
            assertThat(shelf.pictures(shelf.source(one))).isSameAs(decoder);
            decoder.close();
        }
    }

    @Test
    void another_recording_gets_a_decoder_of_its_own() throws Problem {
        try (var shelf = new Shelf(2)) {
            var source = shelf.source(one);
            var decoder = shelf.pictures(source);
            shelf.putBack(source, decoder);
            try (var second = shelf.pictures(shelf.source(other))) {
                assertThat(second).isNotSameAs(decoder);
            }
        }
    }

    @Test
    void a_file_that_was_replaced_is_looked_at_anew() throws Exception {
        try (var shelf = new Shelf(2)) {
            var before = shelf.source(one);
            var decoder = shelf.pictures(before);
            Files.delete(one);
            Files.copy(other, one, StandardCopyOption.REPLACE_EXISTING);
            Files.setLastModifiedTime(one, FileTime.from(Instant.EPOCH));
            shelf.putBack(before, decoder);
            try (var anew = shelf.pictures(shelf.source(one))) {
                assertThat(anew).isNotSameAs(decoder);
            }
        }
    }

    @Test
    void a_file_that_has_gone_is_a_sentence() throws Exception {
        try (var shelf = new Shelf(2)) {
            shelf.source(one);
            Files.delete(one);
            assertThatThrownBy(() -> shelf.source(one)).isInstanceOf(Problem.class).hasMessageContaining("one.mp4");
        }
    }

    @Test
    void slices_one_after_the_other_show_their_own_frames_and_play_their_own_sound() throws Problem {
        try (var shelf = new Shelf(1)) {
            for (int round = 0; round < 3; round++)
                for (var file : new Path[] {one, other, other})
                    for (int from : new int[] {30, 5, 41})
                        check(file, from, shelf);
        }
    }

    private static void check(Path file, int from, Shelf shelf) throws Problem {
        var span = new TimeSpan(from * STEP, (from + 4) * STEP);
        try (var feed = Feed.open(Cue.of(file, span), 320, 180, shelf)) {
            feed.goTo(span.fromMicros());
            for (int number = from; number < from + 4; number++)
                assertThat(Barcode.read(feed.next().orElseThrow())).isEqualTo(number);
            assertThat(feed.next()).isEmpty();
            assertThat(feed.sound(1).orElseThrow().samples()).isEqualTo(Pcm.read(MediaSource.probe(file), span).samples());
        }
    }
}
