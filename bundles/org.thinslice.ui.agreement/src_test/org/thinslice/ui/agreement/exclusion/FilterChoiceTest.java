// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.agreement.exclusion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.thinslice.base.TimeSpan;
import org.thinslice.study.Channel;
import org.thinslice.study.Excluded;
import org.thinslice.study.Plan;
import org.thinslice.study.Recording;
import org.thinslice.study.SessionPart;
import org.thinslice.study.Slice;
import org.thinslice.study.SliceFilter;
import org.thinslice.study.Study;
import org.thinslice.ui.agreement.model.SmallStudy;

class FilterChoiceTest {

    private final Study study = SmallStudy.rated();

    FilterChoiceTest() throws Exception {
        study.change("conditions", "", FilterChoiceTest::conditions);
    }

    private static Plan conditions(Plan plan) {
        return plan.withRecordings(plan.recordings().stream().map(one -> new Recording(one.id(), one.session(), one.file(), one.sha256(), one.bytes(),
                one.durationMicros(), true, true, Map.of("condition", one.session().equals("a") ? "alone" : "together", "lab", "north"))).toList());
    }

    private FilterChoice choice(SliceFilter now) {
        return new FilterChoice(study.plan(), study.scope().in(now));
    }

    private static FilterChoice.Value value(FilterChoice choice, String group, String label) {
        return choice.groups().stream().filter(one -> one.label().equals(group)).flatMap(one -> one.values().stream())
                .filter(one -> one.label().equals(label)).findFirst().orElseThrow();
    }

    @Test
    void only_what_slices_differ_in_is_offered() {
        assertThat(choice(SliceFilter.ALL).groups()).extracting(FilterChoice.Group::label).containsExactly("condition", "Part of the session", "Session");
    }

    @Test
    void ticks_make_a_filter_and_say_how_many_slices_remain() {
        var choice = choice(SliceFilter.ALL);
        assertThat(choice.filter()).isEqualTo(SliceFilter.ALL);
        assertThat(choice.remaining()).isEqualTo("4 of 4 slices remain.");
        choice.tick(value(choice, "condition", "alone"), true);
        assertThat(choice.remaining()).isEqualTo("2 of 4 slices remain.");
        choice.tick(value(choice, "Part of the session", "second half"), true);
        assertThat(choice.filter()).isEqualTo(SliceFilter.ALL.variable("condition", Set.of("alone")).parts(Set.of(new SessionPart(2, 2))));
        assertThat(choice.remaining()).isEqualTo("1 of 4 slices remain.");
        choice.tick(value(choice, "condition", "together"), true);
        assertThat(choice.remaining()).isEqualTo("2 of 4 slices remain.");
        choice.clear();
        assertThat(choice.filter().isAll()).isTrue();
    }

    @Test
    void numbers_are_in_order_of_size_before_words() throws Exception {
        var values = List.of("10", "9", "none", "1a", "100", "");
        study.change("more", "", plan -> plan.withRecordings(Stream.concat(plan.recordings().stream(), values.stream()
                .map(value -> Recording.withoutFile("r" + value, "r" + value, Optional.empty(), 0, Map.of("dose", value)))).toList())
                .withSlices(Stream.concat(plan.slices().stream(), values.stream()
                        .map(value -> new Slice("x" + value, "r" + value, new TimeSpan(0, 1), Channel.VIDEO_ONLY))).toList()));
        var dose = choice(SliceFilter.ALL).groups().stream().filter(group -> group.label().equals("dose")).findFirst().orElseThrow();
        assertThat(dose.values()).extracting(FilterChoice.Value::label).containsExactly("9", "10", "100", "not given", "1a", "none");
    }

    @Test
    void what_passes_nothing_is_not_possible() {
        var choice = choice(SliceFilter.ALL);
        choice.tick(value(choice, "condition", "alone"), true);
        assertThat(choice.possible()).isTrue();
        choice.tick(value(choice, "Session", "b"), true);
        assertThat(choice.possible()).isFalse();
    }

    @Test
    void the_present_filter_is_ticked_when_it_is_opened_again() {
        var now = SliceFilter.ALL.variable("condition", Set.of("together")).sessions(Set.of("b"));
        var choice = choice(now);
        assertThat(choice.filter()).isEqualTo(now);
        assertThat(choice.ticked(value(choice, "condition", "together"))).isTrue();
        assertThat(choice.ticked(value(choice, "condition", "alone"))).isFalse();
    }

    @Test
    void excluded_slices_do_not_remain() throws Exception {
        study.curation().exclude(List.of(Excluded.slice("a1")), "x");
        var choice = choice(SliceFilter.ALL);
        choice.tick(value(choice, "condition", "alone"), true);
        assertThat(choice.remaining()).isEqualTo("1 of 4 slices remain.");
    }

    @Test
    void one_line_says_what_is_left_out() throws Exception {
        var plan = study.plan();
        assertThat(ScopeWords.line(plan, study.scope())).isEmpty();
        study.curation().exclude(List.of(Excluded.observer("k3")), "fell asleep");
        assertThat(ScopeWords.line(plan, study.scope())).isEqualTo("1 excluded (observer k3)");
        study.curation().exclude(List.of(Excluded.slice("a1")), "no sound");
        var filter = SliceFilter.ALL.variable("condition", Set.of("alone", "")).channels(Set.of(Channel.VIDEO_ONLY, Channel.AUDIO_ONLY))
                .parts(Set.of(new SessionPart(1, 3), new SessionPart(2, 5)));
        assertThat(ScopeWords.line(plan, study.scope().in(filter))).isEqualTo(
                "2 excluded · Only condition not given or alone, picture only or sound only, first third or part 2 of 5: 0 of 4 slices");
        assertThat(ScopeWords.reasons(study.exclusions())).isEqualTo("observer k3: fell asleep\nslice a1: no sound");
    }
}
