// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.thinslice.base.Problem;
import org.thinslice.base.TimeSpan;

class SlicePlayerTest {

    private static final int RATE = 25;
    private static final long STEP = 1_000_000 / RATE;

    @TempDir
    static Path folder;
    static Path recording;
    private Theatre theatre;

    @BeforeAll
    static void make() throws Problem {
        recording = Recordings.steady(folder.resolve("walk.mp4"), 200, RATE, 200);
    }

    @BeforeEach
    void start() {
        theatre = new Theatre();
    }

    @AfterEach
    void end() throws Exception {
        theatre.close();
    }

    private static Cue frames(int from, int to) {
        return Cue.of(recording, new TimeSpan(from * STEP, to * STEP));
    }

    private void open(Cue cue) throws Exception {
        theatre.run(() -> theatre.player.open(cue));
        theatre.await(PlayerState.READY);
    }

    private void play(Cue cue) throws Exception {
        open(cue);
        theatre.run(theatre.player::play);
        theatre.await(PlayerState.ENDED);
    }

    @Test
    void nothing_is_shown_before_it_is_played() throws Exception {
        open(frames(50, 60));
        assertThat(theatre.ui(() -> List.copyOf(theatre.shown))).containsExactly(-1);
    }

    @Test
    void plays_from_exactly_the_first_to_exactly_the_last_frame() throws Exception {
        play(frames(50, 75));
        assertShown(50, 75);
    }

    @Test
    void a_slice_that_starts_between_two_frames_shows_neither_the_one_before_nor_the_one_after_its_end() throws Exception {
        play(Cue.of(recording, new TimeSpan(50 * STEP + 1, 60 * STEP + 1)));
        assertShown(51, 61);
    }

    @Test
    void a_slice_that_is_decoded_to_its_end_before_it_is_played_plays_to_its_end() throws Exception {
        open(frames(0, 15));
        theatre.run(() -> theatre.player.preload(frames(50, 53)));
        theatre.run(theatre.player::play);
        theatre.await(PlayerState.ENDED);
        theatre.forget();
        theatre.run(() -> {
            theatre.player.open(frames(50, 53));
            theatre.player.play();
        });
        theatre.await(PlayerState.PLAYING);
        theatre.await(PlayerState.ENDED);
        assertShown(50, 53);
    }

    @Test
    void play_while_loading_plays_as_soon_as_it_can() throws Exception {
        theatre.run(() -> {
            theatre.player.open(frames(10, 20));
            theatre.player.play();
        });
        theatre.await(PlayerState.ENDED);
        assertShown(10, 20);
    }

    @Test
    void a_preloaded_slice_plays_like_any_other() throws Exception {
        open(frames(0, 5));
        theatre.run(() -> theatre.player.preload(frames(120, 130)));
        theatre.forget();
        play(frames(120, 130));
        assertShown(120, 130);
    }

    @Test
    void what_was_painted_is_kept_and_starts_anew_with_a_replay() throws Exception {
        play(frames(30, 40));
        var first = theatre.ui(theatre.player::paintedMicros);
        assertThat(first).startsWith(30 * STEP).endsWith(39 * STEP).isSorted();
        theatre.run(theatre.player::replay);
        theatre.await(PlayerState.ENDED);
        assertThat(theatre.ui(theatre.player::paintedMicros)).startsWith(30 * STEP).endsWith(39 * STEP).isSorted();
    }

    @Test
    void another_slice_opened_meanwhile_never_shows_a_frame_of_the_one_before() throws Exception {
        open(frames(0, 50));
        theatre.run(theatre.player::play);
        theatre.await(PlayerState.PLAYING);
        theatre.run(() -> {
            theatre.player.open(frames(150, 160));
            theatre.shown.clear();
            theatre.player.play();
        });
        theatre.await(PlayerState.ENDED);
        assertShown(150, 160);
    }

    @Test
    void pause_stands_still_and_resume_goes_on_to_the_end() throws Exception {
        open(frames(20, 45));
        theatre.run(theatre.player::play);
        theatre.awaitPicture();
        theatre.run(theatre.player::pause);
        theatre.await(PlayerState.PAUSED);
        theatre.run(theatre.player::resume);
        theatre.await(PlayerState.ENDED);
        assertShown(20, 45);
    }

    @Test
    void seeks_to_the_frame_shown_at_a_time() throws Exception {
        open(frames(20, 100));
        assertThat(seek(70 * STEP + STEP / 2)).isEqualTo(70);
        assertThat(seek(21 * STEP)).isEqualTo(21);
        assertThat(seek(0)).isEqualTo(20);
        assertThat(seek(199 * STEP)).isEqualTo(99);
    }

    private int seek(long micros) throws Exception {
        theatre.forget();
        theatre.run(() -> theatre.player.seek(micros));
        return theatre.awaitPicture();
    }

    @Test
    void steps_by_frames_both_ways_and_not_out_of_the_slice() throws Exception {
        open(frames(20, 30));
        assertThat(seek(28 * STEP)).isEqualTo(28);
        assertThat(step(1)).isEqualTo(29);
        assertThat(step(-1)).isEqualTo(28);
        assertThat(step(-1)).isEqualTo(27);
        assertThat(seek(20 * STEP)).isEqualTo(20);
        assertThat(step(-1)).isEqualTo(20);
    }

    @Test
    void steps_back_from_the_end_and_from_a_pause_to_the_picture_before_the_one_shown() throws Exception {
        play(frames(20, 30));
        assertThat(step(-1)).isEqualTo(28);
        assertThat(step(1)).isEqualTo(29);
        assertThat(seek(25 * STEP + STEP / 2)).isEqualTo(25);
        assertThat(step(-1)).isEqualTo(24);
    }

    @Test
    void steps_asked_for_at_once_are_all_made() throws Exception {
        open(frames(20, 40));
        assertThat(seek(35 * STEP)).isEqualTo(35);
        theatre.forget();
        theatre.run(() -> {
            for (int i = 0; i < 5; i++)
                theatre.player.step(-1);
        });
        int picture = theatre.awaitPicture();
        while (picture > 30)
            picture = theatre.awaitPicture();
        assertThat(picture).isEqualTo(30);
    }

    @Test
    void a_replay_after_the_end_shows_all_of_it_again() throws Exception {
        play(frames(30, 45));
        theatre.forget();
        theatre.run(theatre.player::replay);
        theatre.await(PlayerState.ENDED);
        assertShown(30, 45);
        assertThat(step(-1)).isEqualTo(43);
        theatre.forget();
        theatre.run(theatre.player::replay);
        theatre.await(PlayerState.ENDED);
        assertShown(30, 45);
    }

    @Test
    void another_size_after_the_end_shows_the_last_picture_again_and_it_stays_the_end() throws Exception {
        play(frames(30, 40));
        theatre.forget();
        theatre.run(() -> theatre.player.size(200, 120));
        assertThat(theatre.awaitPicture()).isEqualTo(39);
        assertThat(theatre.ui(theatre.player::state)).isEqualTo(PlayerState.ENDED);
        theatre.forget();
        theatre.run(theatre.player::play);
        theatre.await(PlayerState.ENDED);
        assertShown(30, 40);
    }

    @Test
    void a_storm_of_scrubbing_ends_with_the_exact_frame() throws Exception {
        open(frames(0, 200));
        theatre.run(() -> {
            for (int i = 0; i < 150; i++)
                theatre.player.scrub((i * 37 % 200) * STEP);
            theatre.player.scrub(123 * STEP);
        });
        int picture = theatre.awaitPicture();
        while (picture != 123)
            picture = theatre.awaitPicture();
        assertThat(theatre.ui(theatre.player::positionMicros)).isEqualTo(123 * STEP);
    }

    private int step(int frames) throws Exception {
        theatre.forget();
        theatre.run(() -> theatre.player.step(frames));
        return theatre.awaitPicture();
    }

    @Test
    void scrubbing_ends_with_the_exact_frame() throws Exception {
        open(frames(0, 200));
        theatre.run(() -> theatre.player.scrub(77 * STEP));
        int picture = theatre.awaitPicture();
        while (picture != 77)
            picture = theatre.awaitPicture();
        assertThat(theatre.ui(theatre.player::positionMicros)).isEqualTo(77 * STEP);
    }

    @Test
    void sound_only_shows_no_picture_and_ends() throws Exception {
        play(new Cue(recording, new TimeSpan(0, 10 * STEP), Channel.SOUND_ONLY, List.of()));
        assertThat(theatre.ui(() -> List.copyOf(theatre.shown))).containsOnly(-1);
    }

    @Test
    void another_rate_shows_the_same_frames() throws Exception {
        theatre.run(() -> theatre.player.rate(2));
        play(frames(50, 100));
        assertThat(theatre.ui(() -> List.copyOf(theatre.shown))).contains(50, 99).isSubsetOf(range(50, 100));
    }

    @Test
    void a_file_that_is_no_recording_fails_with_a_sentence_and_the_next_one_plays() throws Exception {
        var text = Files.writeString(folder.resolve("text.mp4"), "no recording");
        theatre.run(() -> theatre.player.open(Cue.of(text, new TimeSpan(0, 1_000_000))));
        theatre.await(PlayerState.FAILED);
        theatre.run(() -> assertThat(theatre.problems).singleElement().asString().contains("text.mp4"));
        theatre.forget();
        play(frames(5, 10));
        assertShown(5, 10);
    }

    /** All in order, the first and the last among them; a busy machine may leave out some between. */
    private void assertShown(int from, int to) throws Exception {
        var numbers = theatre.ui(() -> theatre.shown.stream().filter(number -> number >= 0).toList());
        assertThat(numbers).startsWith(from).endsWith(to - 1).isSorted().isSubsetOf(range(from, to));
    }

    private static List<Integer> range(int from, int to) {
        return IntStream.rangeClosed(-1, to - 1).filter(i -> i < 0 || i >= from).boxed().toList();
    }
}
