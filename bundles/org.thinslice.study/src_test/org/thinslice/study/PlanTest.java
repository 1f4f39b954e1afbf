// SPDX-License-Identifier: EPL-2.0
package org.thinslice.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.thinslice.base.TimeSpan;

class PlanTest {

    private final Plan plan = Plans.crossed(Plans.sessions(1, 2, 2), 2);

    @Test
    void finds_what_it_holds() {
        var slice = plan.slices().get(3);
        assertThat(plan.slice(slice.code())).contains(slice);
        assertThat(plan.sessionOf(slice)).isEqualTo("session s02");
        assertThat(plan.observer("k2")).contains(Observer.person("k2"));
        assertThat(plan.assignmentsOf("k2")).hasSize(4);
        assertThat(plan.assignmentsOf("nobody")).isEmpty();
    }

    @Test
    void refuses_a_slice_of_an_unknown_recording() {
        var slice = new Slice("x", "s99", TimeSpan.ofSeconds(0, 1), Channel.VIDEO_ONLY);
        assertThatIllegalArgumentException().isThrownBy(() -> plan.withAssignments(List.of()).withSlices(List.of(slice)))
                .withMessageContaining("s99");
    }

    @Test
    void refuses_a_slice_that_ends_after_its_recording() {
        var slice = new Slice("x", "s01", TimeSpan.ofSeconds(15, 20.000_001), Channel.VIDEO_ONLY);
        assertThatIllegalArgumentException().isThrownBy(() -> plan.withAssignments(List.of()).withSlices(List.of(slice)))
                .withMessageContaining("20000001");
    }

    @Test
    void refuses_sound_from_a_silent_recording() {
        var silent = Plans.empty(1, Plans.rapport()).withRecordings(List.of(Plans.recording("s01", 60, true, false)));
        var slice = new Slice("x", "s01", TimeSpan.ofSeconds(0, 1), Channel.AUDIO_ONLY);
        assertThatIllegalArgumentException().isThrownBy(() -> silent.withSlices(List.of(slice))).withMessageContaining("AUDIO_ONLY");
    }

    @Test
    void refuses_two_observers_of_one_code() {
        assertThatIllegalArgumentException().isThrownBy(() -> plan.withObservers(List.of(Observer.person("k1"), Observer.person("k1"))))
                .withMessageContaining("k1");
    }

    @Test
    void refuses_an_order_with_a_hole() {
        var code = plan.slices().get(0).code();
        assertThatIllegalArgumentException().isThrownBy(() -> plan.withAssignments(List.of(new Assignment(2, Showing.rated("k1", code)))))
                .withMessageContaining("k1");
    }

    @Test
    void refuses_to_show_a_slice_twice_as_if_for_the_first_time() {
        var first = Showing.rated("k1", plan.slices().get(0).code());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plan.withAssignments(List.of(new Assignment(1, first), new Assignment(2, first))));
    }

    @Test
    void any_change_gives_another_fingerprint() {
        assertThat(plan.sha256()).isEqualTo(Plans.crossed(Plans.sessions(1, 2, 2), 2).sha256());
        assertThat(plan.withSettings(plan.settings().withReplays(2)).sha256()).isNotEqualTo(plan.sha256());
        assertThat(plan.withAssignments(List.of()).sha256()).isNotEqualTo(plan.sha256());
    }
}
