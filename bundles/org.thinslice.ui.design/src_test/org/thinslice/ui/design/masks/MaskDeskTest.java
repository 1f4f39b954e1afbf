// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.design.masks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.thinslice.base.TimeSpan;
import org.thinslice.study.Channel;
import org.thinslice.study.FrozenScheme;
import org.thinslice.study.Mask;
import org.thinslice.study.MaskPlace;
import org.thinslice.study.Plan;
import org.thinslice.study.Recording;
import org.thinslice.study.Slice;
import org.thinslice.study.StudySettings;

class MaskDeskTest {

    private static final MaskPlace RECORDING = new MaskPlace.OfRecording("s1");
    private static final MaskPlace SLICE = new MaskPlace.OfSlice("k7mw", false);

    private final Plan plan = Plan.start(StudySettings.named("A study", 1), FrozenScheme.freeze(1, "Rapport", "<scheme/>", Instant.EPOCH))
            .withRecordings(List.of(new Recording("s1", "s1", "s1.mp4", "ab".repeat(32), 1, 60_000_000, true, true, Map.of())))
            .withSlices(List.of(new Slice("k7mw", "s1", TimeSpan.ofSeconds(0, 10), Channel.VIDEO_AND_AUDIO)));
    private final MaskDesk desk = new MaskDesk(plan, List.of(RECORDING, SLICE));

    @Test
    void a_rectangle_drawn_either_way_is_a_mask_and_chosen() {
        desk.draw(6_000, 5_000, 1_000, 2_000);
        assertThat(desk.masks()).containsExactly(new Mask(1_000, 2_000, 5_000, 3_000, Mask.Kind.BLUR));
        assertThat(desk.chosenIndex()).hasValue(0);
    }

    @Test
    void what_is_drawn_beyond_the_picture_ends_at_its_edge() {
        desk.draw(8_000, -500, 12_000, 4_000);
        assertThat(desk.masks()).containsExactly(new Mask(8_000, 0, 2_000, 4_000, Mask.Kind.BLUR));
    }

    @Test
    void a_click_chooses_the_topmost_mask_or_none() {
        desk.draw(0, 0, 5_000, 5_000);
        desk.draw(2_000, 2_000, 7_000, 7_000);
        desk.draw(3_000, 3_000, 3_010, 3_010);
        assertThat(desk.chosenIndex()).hasValue(1);
        desk.draw(9_000, 9_000, 9_000, 9_000);
        assertThat(desk.chosen()).isEmpty();
        assertThat(desk.masks()).hasSize(2);
    }

    @Test
    void numbers_move_the_chosen_mask_and_keep_it_inside() {
        desk.add();
        desk.move(9_000, 100, 5_000, 200);
        assertThat(desk.masks()).containsExactly(new Mask(9_000, 100, 1_000, 200, Mask.Kind.BLUR));
    }

    @Test
    void another_kind_changes_the_chosen_mask_and_the_next() {
        desk.add();
        desk.kind(Mask.Kind.BLACK);
        desk.add();
        assertThat(desk.masks()).extracting(Mask::kind).containsExactly(Mask.Kind.BLACK, Mask.Kind.BLACK);
    }

    @Test
    void every_edit_can_be_undone_and_done_again() {
        desk.add();
        desk.kind(Mask.Kind.MOSAIC);
        desk.move(0, 0, 100, 100);
        desk.remove();
        for (int i = 0; i < 4; i++)
            desk.undo();
        assertThat(desk.masks()).isEmpty();
        assertThat(desk.canUndo()).isFalse();
        for (int i = 0; i < 3; i++)
            desk.redo();
        assertThat(desk.masks()).containsExactly(new Mask(0, 0, 100, 100, Mask.Kind.MOSAIC));
    }

    @Test
    void a_slice_shows_the_masks_of_its_recording_beneath_its_own() {
        desk.add();
        desk.place(1);
        assertThat(desk.masks()).isEmpty();
        assertThat(desk.beneath()).hasSize(1);
    }

    @Test
    void only_what_was_changed_goes_into_the_study() {
        assertThat(desk.changed()).isFalse();
        desk.place(1);
        desk.add();
        assertThat(desk.changed()).isTrue();
        var next = desk.into(plan.withSettings(plan.settings().withReplays(3)));
        assertThat(next.slices().get(0).masks()).hasSize(1);
        assertThat(next.recordings().get(0).masks()).isEmpty();
        assertThat(next.settings().replays()).isEqualTo(3);
    }
}
