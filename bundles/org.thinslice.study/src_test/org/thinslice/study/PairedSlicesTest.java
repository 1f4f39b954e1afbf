// SPDX-License-Identifier: EPL-2.0
package org.thinslice.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.thinslice.agreement.votes.AggregationRule;
import org.thinslice.agreement.votes.Window;
import org.thinslice.base.Problem;
import org.thinslice.base.Progress;
import org.thinslice.base.TimeSpan;

class PairedSlicesTest {

    private static final SliceWindow TENS = SliceWindow.everySeconds(10);

    /** Two cameras a session; the second started {@code later} seconds after the first. */
    private static Plan twoCameras(int sessions, double later) {
        var all = new ArrayList<Recording>();
        for (int i = 1; i <= sessions; i++)
            for (var camera : List.of("a", "b"))
                all.add(new Recording("s" + i + camera, "s" + i, "s" + i + camera + ".mp4", "ab".repeat(32), 1, 60_000_000, true, true,
                        Map.of()).withOffset(camera.equals("b") ? Math.round(later * 1e6) : 0));
        return Plans.empty(3, Plans.rapport()).withRecordings(all);
    }

    @Test
    void two_cameras_of_a_session_show_the_same_moment() {
        var cut = PairedSlices.sideBySide(twoCameras(2, 2.5), TENS, List.of(), Beside.Sound.FIRST);
        // the second camera was not running yet in the first window
        assertThat(cut.slices()).hasSize(10);
        var slice = cut.slices().get(0);
        assertThat(slice.span()).isEqualTo(TimeSpan.ofSeconds(10, 20));
        assertThat(slice.beside()).contains(Beside.onTheRight("s1b", 7_500_000, Beside.Sound.FIRST));
        var plan = cut.addTo(twoCameras(2, 2.5));
        assertThat(plan.slices()).allMatch(one -> plan.kindOf(one) == SliceKind.REAL);
    }

    @Test
    void a_session_that_cannot_be_shown_side_by_side_is_named() {
        var plan = twoCameras(1, 55);
        var single = plan.withRecordings(List.of(plan.recordings().get(0)));
        assertThat(PairedSlices.sideBySide(plan, TENS, List.of(), Beside.Sound.FIRST).remarks()).singleElement().asString().contains("s1");
        assertThat(PairedSlices.sideBySide(single, TENS, List.of(), Beside.Sound.FIRST).slices()).isEmpty();
    }

    @Test
    void a_pseudo_dyad_shows_partners_of_different_sessions_at_the_same_time_of_both() {
        var plan = twoCameras(5, 2.5);
        var made = PairedSlices.pseudoDyads(plan, TENS, 20, 7, List.of());
        assertThat(made.slices()).hasSize(20).allSatisfy(slice -> {
            var second = plan.recording(slice.beside().orElseThrow().recording()).orElseThrow();
            assertThat(slice.recording()).endsWith("a");
            assertThat(second.id()).endsWith("b");
            assertThat(second.session()).isNotEqualTo(plan.sessionOf(slice));
            assertThat(slice.beside().get().fromMicros()).isEqualTo(slice.span().fromMicros() - 2_500_000);
        });
        assertThat(made.addTo(plan).slices()).allMatch(slice -> made.addTo(plan).kindOf(slice) == SliceKind.PSEUDO_DYAD);
    }

    @Test
    void every_session_is_used_equally_often_on_either_side() {
        var plan = twoCameras(5, 0);
        var made = PairedSlices.pseudoDyads(plan, TENS, 20, 7, List.of());
        assertThat(made.slices().stream().collect(Collectors.groupingBy(Slice::recording, Collectors.counting())).values())
                .allMatch(count -> count >= 3 && count <= 5);
        assertThat(made.slices()).extracting(slice -> slice.recording() + slice.span() + slice.beside()).doesNotHaveDuplicates();
    }

    @Test
    void the_same_seed_gives_the_same_pairs() {
        var plan = twoCameras(4, 0);
        var one = PairedSlices.pseudoDyads(plan, TENS, 6, 7, List.of());
        assertThat(PairedSlices.pseudoDyads(plan, TENS, 6, 7, List.of())).isEqualTo(one);
        assertThat(PairedSlices.pseudoDyads(plan, TENS, 6, 8, List.of())).isNotEqualTo(one);
    }

    @Test
    void says_when_there_are_no_more_pairs() {
        var made = PairedSlices.pseudoDyads(twoCameras(2, 0), TENS, 13, 7, List.of());
        assertThat(made.slices()).hasSize(12);
        assertThat(made.remarks()).singleElement().asString().contains("12").contains("13");
        assertThat(PairedSlices.pseudoDyads(twoCameras(1, 0), TENS, 3, 7, List.of()).slices()).isEmpty();
    }

    @Test
    void control_slices_enter_no_table_of_the_real_ones() throws Problem {
        var cameras = twoCameras(3, 0);
        var real = PairedSlices.sideBySide(cameras, TENS, List.of(), Beside.Sound.FIRST).addTo(cameras);
        var plan = Plans.crossed(PairedSlices.pseudoDyads(real, TENS, 4, 7, List.of()).addTo(real), 2);
        var storage = new MemoryStorage(plan);
        for (var slice : plan.slices())
            storage.append(List.of(new Rating(UUID.randomUUID().toString(), Plans.NOON, Showing.rated("k1", slice.code()), "rapport",
                    new Answer.Value(5), 1, OptionalInt.empty(), 1_000, 1, 1, "1.0", false)));
        try (var study = Study.open(storage, new HandClock(), "1.0")) {
            assertThat(study.tables().get(0).slices()).hasSize(18).allMatch(slice -> plan.kindOf(slice) == SliceKind.REAL);
            assertThat(study.tables().get(0).toRatings().units()).isEqualTo(18);
            assertThat(study.tables(SliceKind.PSEUDO_DYAD).get(0).scores(AggregationRule.MEAN, Window.STUDY, Progress.NONE).units()).hasSize(4);
        }
    }

    @Test
    void a_plan_refuses_a_pair_that_cannot_be_shown() {
        var plan = twoCameras(2, 0);
        var slice = new Slice("x", "s1a", TimeSpan.ofSeconds(0, 10), Channel.VIDEO_AND_AUDIO);
        for (var wrong : List.of(Beside.onTheRight("s9", 0, Beside.Sound.BOTH), Beside.onTheRight("s1a", 0, Beside.Sound.BOTH),
                Beside.onTheRight("s1b", 50_000_001, Beside.Sound.BOTH)))
            assertThatIllegalArgumentException().isThrownBy(() -> plan.withSlices(List.of(slice.withBeside(wrong)))).withMessageContaining("x");
    }

    @Test
    void masks_offsets_and_pairs_are_part_of_the_fingerprint() {
        var plan = PairedSlices.sideBySide(twoCameras(1, 0), TENS, List.of(), Beside.Sound.FIRST).addTo(twoCameras(1, 0));
        var recording = plan.recordings().get(0);
        var slice = plan.slices().get(0);
        var mask = Mask.of(.1, .2, .3, .4, Mask.Kind.BLUR);
        var others = new ArrayList<Plan>();
        others.add(plan.withRecordings(List.of(recording.withMasks(List.of(mask)), plan.recordings().get(1))));
        others.add(plan.withRecordings(List.of(recording.withOffset(1), plan.recordings().get(1))));
        others.add(plan.withSlices(List.of(slice.withMasks(List.of(mask)))));
        others.add(plan.withSlices(List.of(slice.withBeside(slice.beside().orElseThrow().withMasks(List.of(mask))))));
        others.add(plan.withSlices(List.of(slice)));
        assertThat(others).extracting(Plan::sha256).doesNotHaveDuplicates().doesNotContain(plan.sha256());
    }

    @Test
    void a_mask_is_written_in_parts_of_the_picture() {
        assertThat(Mask.of(.25, 0, .5, 1 / 3.0, Mask.Kind.MOSAIC).text()).isEqualTo("mosaic 0.25,0,0.5,0.3333");
        assertThat(Mask.whole(Mask.Kind.BLACK).text()).isEqualTo("black 0,0,1,1");
        assertThatIllegalArgumentException().isThrownBy(() -> Mask.of(.8, 0, .3, 1, Mask.Kind.BLUR));
        assertThatIllegalArgumentException().isThrownBy(() -> Mask.of(Double.NaN, 0, 0, 1, Mask.Kind.BLUR));
    }
}
