// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.kit.video;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.thinslice.base.Problem;
import org.thinslice.base.TimeSpan;
import org.thinslice.media.Cue;
import org.thinslice.media.PlayerState;

class SliceDeskTest {

    private static final Cue CUE = Cue.of(Path.of("s01.mp4"), TimeSpan.ofSeconds(10, 20));

    private final List<String> asked = new ArrayList<>();
    private final Written deck = new Written(asked);
    private final SliceDesk desk = new SliceDesk(deck);

    @BeforeEach
    void open() {
        desk.open(CUE, true);
        deck.now = PlayerState.PLAYING;
        asked.clear();
    }

    @Test
    void space_pauses_what_plays_and_plays_what_does_not() {
        desk.move(Move.PLAY_OR_PAUSE);
        deck.now = PlayerState.PAUSED;
        desk.move(Move.PLAY_OR_PAUSE);
        assertThat(asked).containsExactly("pause", "play");
    }

    @Test
    void frames_go_by_one_and_seconds_stay_inside_the_slice() {
        desk.position(10_500_000);
        for (var move : List.of(Move.FRAME_BACK, Move.FRAME_ON, Move.SECOND_ON, Move.SECOND_BACK, Move.SECOND_BACK, Move.TO_END,
                Move.TO_START))
            desk.move(move);
        assertThat(asked).containsExactly("step -1", "step 1", "seek 11500000", "seek 10500000", "seek 10000000", "seek 19999999",
                "seek 10000000");
    }

    @Test
    void dragging_scrubs_and_letting_go_seeks() {
        desk.seek(0.25, true);
        desk.seek(0.5, false);
        assertThat(asked).containsExactly("scrub 12500000", "seek 15000000");
        assertThat(desk.position()).isEqualTo(15_000_000);
    }

    @Test
    void speed_goes_from_a_quarter_to_four_times_and_no_further() {
        for (int i = 0; i < 10; i++)
            desk.move(Move.SLOWER);
        assertThat(asked).endsWith("rate 0.25");
        for (int i = 0; i < 20; i++)
            desk.move(Move.FASTER);
        assertThat(asked).endsWith("rate 4.0");
        desk.move(Move.NORMAL_SPEED);
        assertThat(asked).endsWith("rate 1.0");
    }

    @Test
    void louder_ends_silence() {
        desk.move(Move.MUTE);
        assertThat(desk.muted()).isTrue();
        desk.move(Move.QUIETER);
        assertThat(desk.muted()).isFalse();
        assertThat(asked).containsExactly("mute true", "volume 0.9", "mute false");
    }

    @Test
    void a_slice_that_cannot_be_played_can_be_tried_again() {
        desk.failed(new Problem("s01.mp4", null, "The recording is missing.", "Bring it back.", null));
        desk.move(Move.PLAY_OR_PAUSE);
        assertThat(asked).isEmpty();
        assertThat(desk.usable()).isFalse();
        desk.tryAgain();
        assertThat(asked).containsExactly("open s01.mp4", "play");
        assertThat(desk.usable()).isTrue();
    }

    @Test
    void what_was_noticed_of_one_slice_is_not_said_of_the_next() {
        desk.notice("There is no sound device.");
        assertThat(desk.notice()).isEqualTo("There is no sound device.");
        desk.open(CUE, false);
        assertThat(desk.notice()).isEmpty();
        assertThat(asked).containsExactly("open s01.mp4", "seek 10000000");
    }

    @Test
    void the_bar_is_full_at_the_end() {
        desk.state(PlayerState.ENDED);
        assertThat(desk.position()).isEqualTo(20_000_000);
    }

    @Test
    void nothing_can_be_done_with_nothing() {
        desk.close();
        asked.clear();
        for (var move : Move.values())
            desk.move(move);
        desk.seek(0.5, true);
        assertThat(asked).isEmpty();
    }
}
