// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.IntToLongFunction;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.thinslice.base.Problem;
import org.thinslice.base.Progress;
import org.thinslice.base.TimeSpan;

class SideBySideTest {

    /** A recording of which the test knows every time stamp, from its time zero. */
    private record Known(Path file, int frames, IntToLongFunction micros) {

        /** The last frame of a slice stamped at or before a time; −1 before the first. */
        int shownAt(TimeSpan slice, long time) {
            int shown = -1;
            for (int i = 0; i < frames; i++)
                if (slice.covers(micros.applyAsLong(i)) && micros.applyAsLong(i) <= time)
                    shown = i;
            return shown;
        }

        List<Long> stamps(TimeSpan slice) {
            var all = new ArrayList<Long>();
            for (int i = 0; i < frames; i++)
                if (slice.covers(micros.applyAsLong(i)))
                    all.add(micros.applyAsLong(i));
            return all;
        }
    }

    private record Seen(long micros, int left, int right) {
    }

    @TempDir
    static Path folder;
    static Known steady;
    static Known faster;
    static Known uneven;
    static Known late;
    static Known turned;
    static Known brief;
    static Known silent;
    static DecoderPool pool;

    @BeforeAll
    static void make() throws Exception {
        steady = new Known(Recordings.steady(folder.resolve("steady.mp4"), 150, 25, 150), 150, i -> i * 40_000L);
        faster = known("faster.mp4", 180, 30, i -> Math.round(i * 1e6 / 30));
        uneven = known("uneven.mp4", 120, 25, i -> i * 40_000L + (i % 7 == 3 ? 17_000 : 0) + (i > 60 ? 900_000 : 0));
        late = known("late.mp4", 150, 25, i -> 740_000 + i * 40_000L);
        turned = new Known(turned(Recordings.steady(folder.resolve("turned.mp4"), 150, 25, 50)), 150, i -> i * 40_000L);
        brief = new Known(Recordings.steady(folder.resolve("brief.mp4"), 50, 25, 50), 50, i -> i * 40_000L);
        silent = new Known(silent(folder.resolve("silent.mp4")), 150, i -> i * 40_000L);
    }

    private static Known known(String name, int frames, int rate, IntToLongFunction written) throws Problem {
        var file = Recordings.write(folder.resolve(name), frames, rate, 100, written);
        return new Known(file, frames, i -> written.applyAsLong(i) - written.applyAsLong(0));
    }

    private static Path silent(Path file) throws Problem {
        try (var writer = VideoWriter.create(file, new VideoWriter.Format(320, 180, 25, 100, 600, false))) {
            for (int i = 0; i < 150; i++)
                writer.frame(Barcode.picture(320, 180, i));
        }
        return file;
    }

    /** Says in the file that its picture stands on its head, as a camera held the other way round does. */
    private static Path turned(Path file) throws Exception {
        var bytes = Files.readAllBytes(file);
        var upright = new byte[] { 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0 };
        var turned = new byte[] { -1, -1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -1, -1, 0, 0 };
        // the first such matrix is that of the whole film; those after it are those of its tracks
        int found = 0;
        for (int i = 0; i + upright.length < bytes.length; i++)
            if (Arrays.equals(bytes, i, i + upright.length, upright, 0, upright.length) && found++ > 0)
                System.arraycopy(turned, 0, bytes, i, turned.length);
        return Files.write(file, bytes);
    }

    private static Cue cue(Known first, TimeSpan span, Known second, long from) {
        return Cue.of(first.file(), span).with(Beside.of(second.file(), from));
    }

    /** Reads the numbers in both halves. */
    private static Seen seen(Frame frame, PairLayout at, boolean headDown) {
        return new Seen(frame.micros(), number(frame, at.firstLeft(), at.firstWidth(), false),
                number(frame, at.secondLeft(), at.secondWidth(), headDown));
    }

    private static int number(Frame frame, int left, int width, boolean headDown) {
        var all = frame.pixels();
        var half = new int[width * frame.height()];
        for (int y = 0; y < frame.height(); y++)
            System.arraycopy(all, y * frame.width() + left, half, y * width, Math.min(width, frame.width() - left));
        if (headDown)
            reverse(half);
        boolean black = Arrays.stream(half).allMatch(pixel -> pixel == 0);
        return black ? -1 : Barcode.read(half, width, frame.height());
    }

    private static void reverse(int[] pixels) {
        for (int i = 0, j = pixels.length - 1; i < j; i++, j--) {
            int kept = pixels[i];
            pixels[i] = pixels[j];
            pixels[j] = kept;
        }
    }

    private static PairLayout layout(int width, int height) {
        var picture = new VideoTrack(0, "h264", Recordings.WIDTH, Recordings.HEIGHT, 25, 0);
        return PairLayout.fitted(Optional.of(picture), Optional.of(picture), Beside.Side.RIGHT, width, height);
    }

    private static List<Seen> play(Cue cue, boolean headDown) throws Problem {
        try (var feed = Feed.open(cue, 650, 400)) {
            feed.goTo(cue.span().fromMicros());
            return rest(feed, headDown);
        }
    }

    private static List<Seen> rest(Feed feed, boolean headDown) throws Problem {
        var all = new ArrayList<Seen>();
        for (var frame = feed.next(); frame.isPresent(); frame = feed.next())
            all.add(seen(frame.get(), layout(650, 400), headDown));
        return all;
    }

    /** The rule, written the other way round: every stamp of either, moments up to 0.5 ms apart as one. */
    private static List<Seen> expected(Known first, TimeSpan span, Known second, long from) {
        var spanBeside = new TimeSpan(from, from + span.micros());
        long shift = span.fromMicros() - from;
        var stamps = new TreeSet<>(first.stamps(span));
        second.stamps(spanBeside).forEach(stamp -> stamps.add(stamp + shift));
        var all = new ArrayList<Seen>();
        long last = Long.MIN_VALUE / 2;
        for (long stamp : stamps) {
            if (stamp - last <= 500)
                continue;
            last = stamp;
            all.add(new Seen(stamp, first.shownAt(span, stamp + 500), second.shownAt(spanBeside, stamp + 500 - shift)));
        }
        return all;
    }

    private static void check(Known first, Known second, boolean headDown) throws Problem {
        var random = new Random(11);
        for (int i = 0; i < 8; i++) {
            long at = random.nextLong(3_000_000);
            var span = new TimeSpan(at, at + 200_000 + random.nextLong(900_000));
            long from = random.nextLong(3_000_000);
            assertThat(play(cue(first, span, second, from), headDown)).as("%s beside from %d", span, from)
                    .isEqualTo(expected(first, span, second, from));
        }
    }

    @Test
    void both_halves_show_exactly_their_frames_at_different_rates() throws Problem {
        check(steady, faster, false);
        check(faster, steady, false);
    }

    @Test
    void both_halves_show_exactly_their_frames_at_an_uneven_rate() throws Problem {
        check(steady, uneven, false);
        check(uneven, faster, false);
    }

    @Test
    void times_of_both_count_from_their_own_time_zero() throws Problem {
        check(steady, late, false);
        check(late, steady, false);
    }

    @Test
    void a_turned_recording_stands_upright_beside_the_other() throws Problem {
        assertThat(MediaSource.probe(turned.file()).video().orElseThrow().degrees()).isEqualTo(180);
        check(steady, turned, true);
    }

    @Test
    void a_recording_that_ends_first_stands_still_at_its_last_frame() throws Problem {
        var span = new TimeSpan(1_000_000, 2_000_000);
        var all = play(cue(steady, span, brief, 1_700_000), false);
        assertThat(all).isEqualTo(expected(steady, span, brief, 1_700_000));
        assertThat(all.get(all.size() - 1)).isEqualTo(new Seen(1_960_000, 49, 49));
        var other = play(cue(brief, new TimeSpan(1_700_000, 2_700_000), steady, 1_000_000), false);
        assertThat(other.get(other.size() - 1)).isEqualTo(new Seen(2_660_000, 49, 49));
    }

    @Test
    void a_half_is_black_before_its_first_frame_of_the_slice() throws Problem {
        var span = new TimeSpan(1_000_001, 1_200_000);
        assertThat(play(cue(steady, span, faster, 1_000_000), false).get(0)).isEqualTo(new Seen(1_000_001, -1, 30));
    }

    @Test
    void going_to_any_time_shows_what_playing_shows_there() throws Problem {
        var span = new TimeSpan(900_000, 2_100_000);
        var cue = cue(uneven, span, faster, 1_234_567);
        var all = expected(uneven, span, faster, 1_234_567);
        var random = new Random(3);
        try (var feed = Feed.open(cue, 650, 400)) {
            for (int i = 0; i < 40; i++) {
                long time = span.fromMicros() + random.nextLong(span.micros());
                feed.goTo(time);
                var wanted = all.stream().filter(seen -> seen.micros() <= time).reduce((a, b) -> b).orElse(all.get(0));
                assertThat(seen(feed.next().orElseThrow(), layout(650, 400), false)).as("at %d", time).isEqualTo(wanted);
                assertThat(rest(feed, false)).isEqualTo(all.subList(all.indexOf(wanted) + 1, all.size()));
            }
        }
    }

    @Test
    void near_is_a_picture_that_playing_shows_as_well() throws Problem {
        var span = new TimeSpan(500_000, 4_700_000);
        try (var feed = Feed.open(cue(faster, span, steady, 900_000), 650, 400)) {
            feed.goNear(4_600_000);
            var near = seen(feed.next().orElseThrow(), layout(650, 400), false);
            assertThat(expected(faster, span, steady, 900_000)).contains(near);
            assertThat(near.micros()).isBetween(3_000_000L, 4_600_000L);
        }
    }

    @Test
    void another_size_is_the_same_pair() throws Problem {
        var span = new TimeSpan(900_000, 1_300_000);
        var all = expected(steady, span, faster, 500_000);
        try (var feed = Feed.open(cue(steady, span, faster, 500_000), 650, 400)) {
            feed.goTo(900_000);
            for (int i = 0; i < 5; i++)
                feed.next();
            feed.size(1_300, 800);
            for (var wanted : all.subList(5, all.size()))
                assertThat(seen(feed.next().orElseThrow(), layout(1_300, 800), false)).isEqualTo(wanted);
            assertThat(feed.next()).isEmpty();
        }
    }

    @Test
    void the_second_can_stand_on_the_left() throws Problem {
        var beside = new Beside(faster.file(), 0, Beside.Side.LEFT, Beside.Sound.BOTH, List.of());
        var cue = Cue.of(steady.file(), new TimeSpan(400_000, 800_000)).with(beside);
        var seen = play(cue, false).get(0);
        assertThat(seen).isEqualTo(new Seen(400_000, 0, 10));
    }

    @Test
    void each_recording_has_its_own_masks() throws Problem {
        var beside = new Beside(faster.file(), 0, Beside.Side.RIGHT, Beside.Sound.BOTH, List.of(Mask.whole(Mask.Kind.BLACK)));
        var seen = play(Cue.of(steady.file(), new TimeSpan(400_000, 800_000)).with(beside), false);
        assertThat(seen.get(0)).isEqualTo(new Seen(400_000, 10, -1));
    }

    @Test
    void heights_are_equal_and_the_whole_fits_into_the_area() {
        var wide = new VideoTrack(0, "h264", 1920, 1080, 25, 0);
        var upright = new VideoTrack(0, "h264", 720, 1280, 25, 90);
        var random = new Random(5);
        for (int i = 0; i < 2_000; i++) {
            int width = 2 + random.nextInt(3_000);
            int height = 2 + random.nextInt(2_000);
            var at = PairLayout.fitted(Optional.of(wide), Optional.of(upright), Beside.Side.RIGHT, width, height);
            assertThat(at.width()).isLessThanOrEqualTo(Math.max(width, 6));
            assertThat(at.height()).isLessThanOrEqualTo(height);
            assertThat(at.secondLeft()).isGreaterThan(at.firstWidth());
            assertThat(at.secondLeft() + at.secondWidth()).isEqualTo(at.width());
        }
    }

    private static short[] sound(Known of, TimeSpan span) throws Problem {
        return Pcm.read(MediaSource.probe(of.file()), span).samples();
    }

    @Test
    void the_sound_is_that_of_the_first_the_second_or_both() throws Problem {
        var span = new TimeSpan(1_000_000, 2_000_000);
        var beside = new TimeSpan(3_000_000, 4_000_000);
        assertThat(heard(span, Beside.Sound.FIRST)).isEqualTo(sound(steady, span));
        assertThat(heard(span, Beside.Sound.SECOND)).isEqualTo(sound(faster, beside));
        var one = sound(steady, span);
        var other = sound(faster, beside);
        var both = heard(span, Beside.Sound.BOTH);
        for (int i = 0; i < both.length; i++)
            assertThat((int) both[i]).isEqualTo(Math.floorDiv(one[i] + other[i], 2));
    }

    private static short[] heard(TimeSpan span, Beside.Sound which) throws Problem {
        var beside = new Beside(faster.file(), 3_000_000, Beside.Side.RIGHT, which, List.of());
        try (var feed = Feed.open(Cue.of(steady.file(), span).with(beside), 650, 400)) {
            return feed.sound(1).orElseThrow().samples();
        }
    }

    @Test
    void beside_a_recording_without_sound_the_other_is_heard_as_it_is() throws Problem {
        var span = new TimeSpan(1_000_000, 2_000_000);
        try (var feed = Feed.open(cue(steady, span, silent, 0), 650, 400)) {
            assertThat(feed.sound(1).orElseThrow().samples()).isEqualTo(sound(steady, span));
            assertThat(feed.sound(2).orElseThrow().frames()).isBetween(23_900, 24_100);
        }
    }

    @Test
    void the_decoder_process_gives_the_same_pair() throws Exception {
        var span = new TimeSpan(900_000, 1_700_000);
        var cue = cue(uneven, span, faster, 500_000);
        try (var own = new DecoderPool(new DecoderCommand(), Patience.DEFAULT, sentence -> { }); var feed = new RemoteFeed(own, cue, 650, 400)) {
            feed.goTo(span.fromMicros());
            assertThat(rest(feed, false)).isEqualTo(expected(uneven, span, faster, 500_000));
            try (var here = Feed.open(cue, 650, 400)) {
                assertThat(feed.sound(1).orElseThrow().samples()).isEqualTo(here.sound(1).orElseThrow().samples());
            }
        }
    }

    @Test
    void a_clip_holds_both_recordings_as_they_are_shown() throws Problem {
        var span = new TimeSpan(400_000, 1_200_000);
        var cue = cue(steady, span, faster, 1_000_000);
        var file = folder.resolve("clip.mp4");
        Clip.write(cue, file, Progress.NONE);
        var clip = MediaSource.probe(file);
        var at = PairLayout.natural(MediaSource.probe(steady.file()).video(), MediaSource.probe(faster.file()).video(), Beside.Side.RIGHT);
        var all = new ArrayList<Seen>();
        try (var reader = FrameReader.open(clip, clip.whole())) {
            for (var frame = reader.next(); frame.isPresent(); frame = reader.next())
                all.add(seen(frame.get(), at, false));
        }
        assertThat(all).usingRecursiveFieldByFieldElementComparatorIgnoringFields("micros").isEqualTo(expected(steady, span, faster, 1_000_000));
        assertThat(clip.hasAudio()).isTrue();
    }

    @Test
    void a_reader_says_which_frame_of_each_recording_is_in_a_picture() throws Problem {
        var span = new TimeSpan(400_000, 1_200_000);
        try (var reader = CueReader.open(cue(steady, span, late, 1_010_000))) {
            reader.next();
            assertThat(reader.firstMicros()).contains(400_000L);
            assertThat(reader.secondMicros()).isEmpty();
            reader.next();
            assertThat(reader.firstMicros()).contains(400_000L);
            assertThat(reader.secondMicros()).contains(1_040_000L);
        }
    }
}
