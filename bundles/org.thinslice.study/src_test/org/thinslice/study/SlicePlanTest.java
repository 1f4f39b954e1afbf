// SPDX-License-Identifier: EPL-2.0
package org.thinslice.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.thinslice.base.TimeSpan;

class SlicePlanTest {

    @Test
    void cuts_windows_that_end_within_the_recording() {
        var plan = Plans.empty(1, Plans.rapport()).withRecordings(Plans.recordings(65));
        var spans = SlicePlan.fixed(plan, SliceWindow.ofSeconds(30, 20, 5)).slices().stream().map(Slice::span).toList();
        assertThat(spans).containsExactly(TimeSpan.ofSeconds(5, 35), TimeSpan.ofSeconds(25, 55));
    }

    @Test
    void a_window_may_end_exactly_with_the_recording_but_not_one_microsecond_later() {
        assertThat(SliceWindow.everySeconds(10).count(40_000_000)).isEqualTo(4);
        assertThat(SliceWindow.everySeconds(10).count(39_999_999)).isEqualTo(3);
    }

    @Test
    void says_which_recording_is_too_short() {
        var plan = Plans.empty(1, Plans.rapport()).withRecordings(Plans.recordings(65, 12.5));
        var cut = SlicePlan.fixed(plan, SliceWindow.everySeconds(30));
        assertThat(cut.slices()).hasSize(2).allMatch(slice -> slice.recording().equals("s01"));
        assertThat(cut.remarks()).singleElement().asString().contains("s02").contains("12.5 s").contains("30 s");
    }

    @Test
    void gives_what_the_recording_offers_unless_told_otherwise() {
        var plan = Plans.empty(1, Plans.rapport())
                .withRecordings(List.of(Plans.recording("a", 10, true, false), Plans.recording("b", 10, false, true)));
        assertThat(SlicePlan.fixed(plan, SliceWindow.everySeconds(10)).slices()).extracting(Slice::channel)
                .containsExactly(Channel.VIDEO_ONLY, Channel.AUDIO_ONLY);
        var sound = SlicePlan.fixed(plan, SliceWindow.everySeconds(10), Channel.AUDIO_ONLY);
        assertThat(sound.slices()).extracting(Slice::recording).containsExactly("b");
        assertThat(sound.remarks()).singleElement().asString().contains("a").contains("no sound");
    }

    @Test
    void codes_tell_nothing_and_follow_from_the_seed() {
        var plan = Plans.sessions(7, 50, 50);
        assertThat(plan.slices()).extracting(Slice::code).doesNotHaveDuplicates()
                .allMatch(code -> Pattern.matches("[b-z&&[^eiouly]][b-z2-9&&[^eiouly]]{3,}", code))
                .isEqualTo(Plans.sessions(7, 50, 50).slices().stream().map(Slice::code).toList())
                .isNotEqualTo(Plans.sessions(8, 50, 50).slices().stream().map(Slice::code).toList());
        var sorted = plan.slices().stream().map(Slice::code).sorted().toList();
        assertThat(plan.slices()).extracting(Slice::code).isNotEqualTo(sorted);
    }

    @Test
    void later_slices_never_take_the_code_of_an_earlier_one() {
        var plan = Plans.sessions(7, 30, 30);
        var more = SlicePlan.fixed(plan, SliceWindow.everySeconds(5)).addTo(plan);
        assertThat(more.slices()).hasSize(180);
    }
}
