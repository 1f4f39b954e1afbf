// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.thinslice.base.Problem;
import org.thinslice.base.Progress;
import org.thinslice.base.TimeSpan;

import org.thinslice.media.av.Wound;

/** Nobody watches black and is asked what they saw. */
class UndecodableTest {

    private static final String WHY = "None of the pictures of the slice can be decoded";

    @TempDir
    static Path folder;
    static Path whole;
    static Path wounded;

    @BeforeAll
    static void make() throws Problem, IOException {
        whole = Recordings.steady(folder.resolve("whole.mp4"), 250, 25, 25);
        wounded = Wound.of(whole, folder.resolve("wounded.mp4"), 4_000_000, 7_000_000);
    }

    private static void open(TimeSpan span) throws Problem {
        try (var feed = Feed.open(Cue.of(wounded, span), 320, 180)) {
            feed.goTo(span.fromMicros());
        }
    }

    @Test
    void a_slice_of_which_no_picture_can_be_decoded_says_so() {
        for (var span : new TimeSpan[] { TimeSpan.ofSeconds(4, 6), TimeSpan.ofSeconds(4.5, 7), TimeSpan.ofSeconds(5.5, 5.6) }) {
            assertThatThrownBy(() -> open(span)).isInstanceOf(Problem.class).hasMessageContaining(WHY).hasMessageContaining("wounded.mp4");
            assertThatThrownBy(() -> FrameReader.open(MediaSource.probe(wounded), span)).isInstanceOf(Problem.class).hasMessageContaining(WHY);
            assertThatThrownBy(() -> FrameReader.timestamps(MediaSource.probe(wounded), span, Progress.NONE)).isInstanceOf(Problem.class);
        }
    }

    @Test
    void so_does_a_pair_of_which_one_cannot_be_decoded() throws Problem {
        var span = TimeSpan.ofSeconds(4, 6);
        var cue = Cue.of(whole, span).with(new Beside(wounded, span.fromMicros(), Beside.Side.RIGHT, Beside.Sound.FIRST, List.of()));
        try (var feed = Feed.open(cue, 640, 180)) {
            assertThatThrownBy(() -> feed.goTo(span.fromMicros())).isInstanceOf(Problem.class).hasMessageContaining(WHY);
        }
    }

    @Test
    void slices_beside_the_wound_and_those_it_only_touches_are_shown() throws Problem {
        var source = MediaSource.probe(wounded);
        for (var span : new TimeSpan[] { TimeSpan.ofSeconds(0, 3), TimeSpan.ofSeconds(3, 5), TimeSpan.ofSeconds(7, 10) })
            try (var reader = FrameReader.open(source, span)) {
                var first = reader.next().orElseThrow();
                assertThat(Barcode.read(first)).isEqualTo((int) (span.fromMicros() / 40_000));
            }
    }

    @Test
    void a_slice_in_which_nothing_was_recorded_is_no_failure() throws Problem {
        var gap = Recordings.write(folder.resolve("gap.mp4"), 50, 25, 25, i -> i * 40_000L + (i < 25 ? 0 : 5_000_000));
        try (var feed = Feed.open(Cue.of(gap, TimeSpan.ofSeconds(2, 4)), 320, 180)) {
            feed.goTo(2_000_000);
            assertThat(feed.next()).isEmpty();
        }
        try (var feed = Feed.open(Cue.of(whole, TimeSpan.ofSeconds(12, 14)), 320, 180)) {
            feed.goTo(12_000_000);
            assertThat(feed.next()).isEmpty();
        }
    }

    @Test
    void a_recording_of_which_no_picture_can_be_decoded_is_refused_although_its_sound_can() throws Problem, IOException {
        var blind = Wound.of(whole, folder.resolve("blind.mp4"), 0, Long.MAX_VALUE);
        assertThatThrownBy(() -> MediaSource.probe(blind)).isInstanceOf(Problem.class).hasMessageContaining("blind.mp4").message().endsWith(".");
    }
}
