// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.design.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.thinslice.base.TimeSpan;
import org.thinslice.study.Channel;
import org.thinslice.study.Excluded;
import org.thinslice.study.Observer;
import org.thinslice.study.Recording;
import org.thinslice.study.Slice;
import org.thinslice.study.Study;
import org.thinslice.ui.design.MemoryStorage;
import org.thinslice.ui.design.wizard.PlannedStudies;
import org.thinslice.ui.kit.Icon;
import org.thinslice.ui.kit.Selected;

class StudyOutlineTest {

    private Study study;

    @BeforeEach
    void plan() throws Exception {
        study = MemoryStorage.study(PlannedStudies.of(Path.of("").toAbsolutePath(), 3, Instant.EPOCH));
    }

    @Test
    void shows_sessions_with_slices_observers_with_progress_and_the_scheme() throws Exception {
        var nodes = StudyOutline.of(study);
        assertThat(nodes).extracting(Node::text).containsExactly("Recordings", "Observers", "Scheme, version 1");
        assertThat(nodes.get(0).detail()).isEqualTo("3 sessions, 12 slices");
        assertThat(nodes.get(0).children().get(0).children()).hasSize(4);
        assertThat(nodes.get(0).children().get(0).children().get(1).detail()).isEqualTo("0:30–1:00, picture and sound");
        assertThat(nodes.get(1).children().get(0).detail()).isEqualTo("0 of 12 slices");
        assertThat(nodes.get(2).children()).extracting(Node::text).containsExactly("Mutual attentiveness", "Positivity", "Coordination", "Rapport");
    }

    @Test
    void headings_with_hundreds_of_lines_are_closed_at_first() {
        var many = IntStream.range(0, 201).mapToObj(i -> line("slice " + i, List.of())).toList();
        var hundreds = line("recordings", many);
        var fewer = line("observers", many.subList(0, 200));
        assertThat(StudyOutline.open(List.of(hundreds, fewer))).containsExactly(fewer);
    }

    private static Node line(String id, List<Node> children) {
        return Node.heading(id, Icon.SLICE, id, "", children);
    }

    @Test
    void says_which_observers_are_simulated() throws Exception {
        study.change("test", "", plan -> plan.withAssignments(List.of()).withObservers(List.of(new Observer("m1", true))));
        assertThat(StudyOutline.of(study).get(1).children().get(0).detail()).contains("simulated");
    }

    @Test
    void what_is_left_out_is_marked_with_its_reason_until_it_is_taken_in_again() throws Exception {
        study.change("test", "", plan -> plan.withAssignments(List.of()).withObservers(List.of(Observer.person("k1"))));
        var slice = study.plan().slices().get(1).code();
        var things = List.of(Excluded.observer("k1"), Excluded.slice(slice), Excluded.session(study.plan().sessionOf(study.plan().slices().get(4))));
        study.curation().exclude(things, "no sound");
        var sessions = StudyOutline.of(study).get(0).children();
        assertThat(sessions).extracting(Node::out).containsExactly(false, true, false);
        assertThat(sessions.get(0).children()).filteredOn(Node::out).singleElement().satisfies(line -> {
            assertThat(line.text()).isEqualTo(slice);
            assertThat(line.detail()).startsWith("excluded: no sound · 0:30").endsWith("picture and sound");
        });
        assertThat(sessions.get(1).children()).isNotEmpty().allSatisfy(line -> {
            assertThat(line.out()).isTrue();
            assertThat(line.detail()).startsWith("excluded with its session");
        });
        assertThat(StudyOutline.of(study).get(1).children().get(0).detail()).startsWith("excluded: no sound");
        study.curation().takeBack(things, "found the sound");
        assertThat(StudyOutline.of(study).get(0).children()).noneMatch(Node::out);
    }

    @Test
    void a_session_without_a_recording_has_slices_without_times() throws Exception {
        study.change("test", "", plan -> plan.withAssignments(List.of()).withSlices(List.of())
                .withRecordings(List.of(Recording.withoutFile("t1", "first talk", Optional.empty(), 0, Map.of())))
                .withSlices(List.of(new Slice("u1", "t1", new TimeSpan(0, 1), Channel.VIDEO_AND_AUDIO))));
        assertThat(StudyOutline.of(study).get(0).children().get(0).children()).singleElement().extracting(Node::text, Node::detail).containsExactly("u1", "");
    }

    @Test
    void a_double_click_on_a_session_plays_its_first_slice() throws Exception {
        var session = StudyOutline.of(study).get(0).children().get(0);
        var slice = session.children().get(0);
        assertThat(StudyOutline.played(session)).contains(slice.text());
        assertThat(StudyOutline.played(slice)).contains(slice.text());
        assertThat(StudyOutline.played(StudyOutline.of(study).get(1).children().get(0))).isEmpty();
    }

    @Test
    void finds_the_line_of_what_another_view_points_at() throws Exception {
        var slice = StudyOutline.of(study).get(0).children().get(0).children().get(0);
        assertThat(StudyOutline.idOf(new Selected.Rating(this, slice.text(), "k1"))).contains(slice.id());
        assertThat(StudyOutline.idOf(new Selected.Play(this, slice.text()))).contains(slice.id());
        assertThat(StudyOutline.idOf(new Selected.Observer(this, "k1"))).contains("observer k1");
        assertThat(StudyOutline.idOf(new Selected.Item(this, "rapport"))).contains("item rapport");
    }

    @Test
    void prints_times_as_people_say_them() {
        assertThat(StudyOutline.clock(0)).isEqualTo("0:00");
        assertThat(StudyOutline.clock(65_000_000)).isEqualTo("1:05");
        assertThat(StudyOutline.clock(12_500_000)).isEqualTo("0:12.5");
        assertThat(StudyOutline.clock(59_999_999)).isEqualTo("1:00");
    }
}
