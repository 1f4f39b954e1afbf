// SPDX-License-Identifier: EPL-2.0
package org.thinslice.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.thinslice.base.Problem;
import org.thinslice.base.TimeSpan;

class SliceFilterTest {

    /** Session s1 lasts 40 s and was filmed twice, the second camera 20 s later; s2 lasts 30 s. */
    private final Plan plan = Plans.empty(1, Plans.rapport()).withRecordings(List.of(
            recording("a", "s1", 20, Map.of("condition", "in phase", "speed", "slow")),
            recording("b", "s1", 20, Map.of("condition", "in phase")).withOffset(20_000_000),
            recording("c", "s2", 30, Map.of("condition", "alone")))).withSlices(List.of(slice("a0", "a", 0, 10, Channel.VIDEO_AND_AUDIO),
                    slice("a1", "a", 10, 20, Channel.VIDEO_ONLY), slice("b0", "b", 0, 10, Channel.VIDEO_ONLY), slice("b1", "b", 10, 20, Channel.AUDIO_ONLY),
                    slice("c0", "c", 0, 10, Channel.VIDEO_AND_AUDIO), slice("c1", "c", 10, 20, Channel.VIDEO_AND_AUDIO), slice("c2", "c", 20, 30, Channel.AUDIO_ONLY)));

    private static Recording recording(String id, String session, int seconds, Map<String, String> variables) {
        return new Recording(id, session, id + ".mp4", "ab".repeat(32), 1, seconds * 1_000_000L, true, true, variables);
    }

    private static Slice slice(String code, String recording, int from, int to, Channel channel) {
        return new Slice(code, recording, TimeSpan.ofSeconds(from, to), channel);
    }

    private List<String> shown(SliceFilter filter) {
        return Scope.EVERYTHING.in(filter).slices(plan).stream().map(Slice::code).toList();
    }

    @Test
    void a_filter_that_asks_for_nothing_passes_everything() {
        assertThat(shown(SliceFilter.ALL)).hasSize(7);
        assertThat(SliceFilter.ALL.variable("condition", Set.of()).isAll()).isTrue();
    }

    @Test
    void values_of_a_variable_are_alternatives_and_variables_conditions() {
        assertThat(shown(SliceFilter.ALL.variable("condition", Set.of("alone")))).containsExactly("c0", "c1", "c2");
        assertThat(shown(SliceFilter.ALL.variable("condition", Set.of("alone", "in phase")))).hasSize(7);
        assertThat(shown(SliceFilter.ALL.variable("condition", Set.of("in phase")).variable("speed", Set.of("slow")))).containsExactly("a0", "a1");
        assertThat(shown(SliceFilter.ALL.variable("speed", Set.of("")))).as("recordings without that variable").containsExactly("b0", "b1", "c0", "c1", "c2");
    }

    @Test
    void channel_and_session_narrow_it_further() {
        assertThat(shown(SliceFilter.ALL.channels(Set.of(Channel.VIDEO_ONLY, Channel.AUDIO_ONLY)))).containsExactly("a1", "b0", "b1", "c2");
        assertThat(shown(SliceFilter.ALL.channels(Set.of(Channel.AUDIO_ONLY)).sessions(Set.of("s1")))).containsExactly("b1");
    }

    @Test
    void parts_are_of_the_session_not_of_one_recording_of_it() {
        assertThat(shown(SliceFilter.ALL.parts(Set.of(new SessionPart(1, 2))))).containsExactly("a0", "a1", "c0");
        assertThat(shown(SliceFilter.ALL.parts(Set.of(new SessionPart(2, 2))))).as("a middle on the border belongs to the later part")
                .containsExactly("b0", "b1", "c1", "c2");
    }

    @Test
    void several_parts_are_alternatives() {
        assertThat(shown(SliceFilter.ALL.parts(Set.of(new SessionPart(1, 4), new SessionPart(4, 4))))).containsExactly("a0", "b1", "c0", "c2");
    }

    @Test
    void every_slice_is_in_exactly_one_part() {
        for (int of = 2; of <= 7; of++) {
            int sum = 0;
            for (int number = 1; number <= of; number++)
                sum += shown(SliceFilter.ALL.parts(Set.of(new SessionPart(number, of)))).size();
            assertThat(sum).as("%d parts", of).isEqualTo(7);
        }
        assertThatThrownBy(() -> new SessionPart(4, 3)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_filtered_table_has_only_those_slices_and_nobody_who_rated_none_of_them() throws Exception {
        var whole = plan.withObservers(Plans.observers(2));
        var storage = new MemoryStorage(whole);
        storage.append(List.of(rating("k1", "a0", 3), rating("k1", "c0", 4), rating("k2", "a0", 5)));
        try (var study = Study.open(storage, new HandClock(), "1.0")) {
            var table = study.table("rapport", study.scope().in(SliceFilter.ALL.sessions(Set.of("s2"))));
            assertThat(table.slices()).extracting(Slice::code).containsExactly("c0", "c1", "c2");
            assertThat(table.observers()).extracting(Observer::code).containsExactly("k1");
            assertThat(study.table("rapport").slices()).hasSize(7);
        }
    }

    private static Rating rating(String observer, String slice, double value) {
        return new Rating(UUID.randomUUID().toString(), Plans.NOON, Showing.rated(observer, slice), "rapport", new Answer.Value(value), 1,
                OptionalInt.empty(), 0, 0, 1, "1.0", false);
    }

    @Test
    void a_session_without_a_recording_has_an_order_but_no_times_and_no_channel() {
        var none = Recording.withoutFile("t1", "t1", Optional.empty(), 0, Map.of("condition", "alone"));
        var timed = Recording.withoutFile("t2", "t2", Optional.of(Channel.AUDIO_ONLY), 60_000_000, Map.of());
        var imported = Plans.empty(1, Plans.rapport()).withRecordings(List.of(none, timed)).withSlices(List.of(
                new Slice("u1", "t1", new TimeSpan(0, 1), Channel.VIDEO_AND_AUDIO), new Slice("u2", "t1", new TimeSpan(1, 2), Channel.VIDEO_AND_AUDIO),
                slice("u3", "t2", 20, 50, Channel.AUDIO_ONLY)));
        var slices = imported.slices();
        assertThat(imported.spanOf(slices.get(1))).isEmpty();
        assertThat(imported.channelOf(slices.get(1))).isEmpty();
        assertThat(imported.spanOf(slices.get(2))).contains(TimeSpan.ofSeconds(20, 50));
        assertThat(imported.channelOf(slices.get(2))).contains(Channel.AUDIO_ONLY);
        assertThat(SliceFilter.ALL.variable("condition", Set.of("alone")).on(imported).test(slices.get(0))).isTrue();
        assertThat(SliceFilter.ALL.channels(Set.of(Channel.VIDEO_AND_AUDIO)).on(imported).test(slices.get(0))).isFalse();
        assertThat(SliceFilter.ALL.parts(Set.of(new SessionPart(1, 2))).on(imported).test(slices.get(0))).isFalse();
        assertThat(SliceFilter.ALL.parts(Set.of(new SessionPart(2, 2))).on(imported).test(slices.get(2))).isTrue();
    }

    @Test
    void nothing_can_be_played_or_cut_where_there_is_no_recording() {
        var none = Recording.withoutFile("t1", "first talk", Optional.of(Channel.VIDEO_AND_AUDIO), 60_000_000, Map.of());
        assertThatThrownBy(() -> RecordingFile.find(java.nio.file.Path.of("").toAbsolutePath(), none)).isInstanceOf(Problem.class)
                .hasMessageContaining("no recording of session first talk").hasMessageContaining("not affected");
        var cut = SlicePlan.fixed(Plans.empty(1, Plans.rapport()).withRecordings(List.of(none)), SliceWindow.everySeconds(10));
        assertThat(cut.slices()).isEmpty();
        assertThat(cut.remarks()).singleElement().asString().contains("no recording of session first talk");
        assertThatThrownBy(() -> new Recording("t", "t", "", "ab".repeat(32), 0, 0, true, true, Map.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
