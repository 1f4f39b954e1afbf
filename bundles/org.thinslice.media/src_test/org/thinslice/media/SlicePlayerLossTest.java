// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.thinslice.base.Problem;
import org.thinslice.base.TimeSpan;

class SlicePlayerLossTest {

    private static final int RATE = 10;
    private static final long STEP = 1_000_000 / RATE;

    @TempDir
    static Path folder;
    static Path recording;
    private Theatre theatre;

    @BeforeAll
    static void make() throws Problem {
        recording = Recordings.steady(folder.resolve("walk.mp4"), 120, RATE, 120);
    }

    @BeforeEach
    void start() {
        theatre = new Theatre(Hospital.pool());
    }

    @AfterEach
    void end() throws Exception {
        theatre.close();
    }

    private static Cue frames(int from, int to) {
        return Cue.of(recording, new TimeSpan(from * STEP, to * STEP));
    }

    private interface Blow {
        void to(ProcessHandle decoder) throws Exception;
    }

    /** Plays, and strikes every decoder there is as soon as the first picture is on the screen. */
    private void playAndStrike(Cue cue, Blow blow) throws Exception {
        theatre.run(() -> theatre.player.open(cue));
        theatre.await(PlayerState.READY);
        theatre.run(theatre.player::play);
        theatre.awaitPicture();
        for (var decoder : Hospital.decoders())
            blow.to(decoder);
        theatre.await(PlayerState.ENDED);
    }

    private void assertAllPainted(int from, int to) throws Exception {
        List<Long> painted = theatre.ui(theatre.player::paintedMicros);
        assertThat(painted).isEqualTo(LongStream.range(from, to).map(n -> n * STEP).boxed().toList());
        assertThat(theatre.problems).isEmpty();
    }

    @Test
    void decoders_killed_while_playing_leave_the_log_of_what_was_painted_complete_and_in_order() throws Exception {
        playAndStrike(frames(70, 90), Hospital::kill);
        assertAllPainted(70, 90);
    }

    @Test
    void decoders_that_hang_while_playing_make_the_slice_stand_still_and_nothing_is_left_out() throws Exception {
        playAndStrike(frames(70, 90), Hospital::freeze);
        assertAllPainted(70, 90);
        assertThat(theatre.notices).anyMatch(sentence -> sentence.contains("stood still"));
    }

    @Test
    void decoders_killed_while_the_next_slice_is_prepared_cost_it_nothing() throws Exception {
        theatre.run(() -> theatre.player.open(frames(0, 5)));
        theatre.await(PlayerState.READY);
        theatre.run(() -> theatre.player.preload(frames(30, 40)));
        for (var decoder : Hospital.decoders())
            Hospital.kill(decoder);
        theatre.run(() -> theatre.player.open(frames(30, 40)));
        theatre.await(PlayerState.READY);
        theatre.run(theatre.player::play);
        theatre.await(PlayerState.ENDED);
        assertAllPainted(30, 40);
    }
}
