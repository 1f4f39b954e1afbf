// SPDX-License-Identifier: EPL-2.0
package org.thinslice.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PresentationOrderTest {

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 })
    void slices_of_one_session_never_follow_each_other_where_that_can_be_avoided(long seed) {
        var random = new Random(seed);
        for (int design = 0; design < 40; design++) {
            var plan = Plans.sessions(seed, sessions(random));
            int most = Collections.max(perSession(plan).values());
            int fewest = Math.max(0, most - (plan.slices().size() - most) - 1);
            for (int observer = 0; observer < 3; observer++) {
                var order = PresentationOrder.of(plan).forObserver(observer);
                assertThat(order).containsExactlyInAnyOrderElementsOf(plan.slices());
                assertThat(neighbours(plan, order)).as("%s, observer %d", perSession(plan), observer).isEqualTo(fewest);
            }
        }
    }

    @Test
    void every_observer_has_an_own_order() {
        var order = PresentationOrder.of(Plans.sessions(1, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4));
        assertThat(IntStream.range(0, 50).mapToObj(order::forObserver).distinct()).hasSize(50);
    }

    @Test
    void the_order_follows_from_the_seed() {
        assertThat(PresentationOrder.of(Plans.sessions(5, 6, 6, 6)).forObserver(2).stream().map(Slice::span))
                .isEqualTo(PresentationOrder.of(Plans.sessions(5, 6, 6, 6)).forObserver(2).stream().map(Slice::span).toList());
        assertThat(codes(5, 2)).isEqualTo(codes(5, 2)).isNotEqualTo(codes(6, 2)).isNotEqualTo(codes(5, 3));
    }

    @Test
    void over_a_batch_of_observers_every_slice_comes_early_in_the_middle_and_late() {
        var plan = Plans.sessions(11, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4);
        var order = PresentationOrder.of(plan);
        var places = new HashMap<Slice, List<Integer>>();
        for (int observer = 0; observer < order.balancedOver(); observer++) {
            var own = order.forObserver(observer);
            for (int i = 0; i < own.size(); i++)
                places.computeIfAbsent(own.get(i), slice -> new ArrayList<>()).add(i);
        }
        assertThat(order.balancedOver()).isEqualTo(8);
        // the mean place of 48 is 23.5; among plain shuffles of 8 observers the slices' means spread from about 12 to 35
        assertThat(places.values()).allSatisfy(own -> assertThat(own.stream().mapToInt(i -> i).average().orElseThrow()).isBetween(20.0, 27.0));
        assertThat(places.values()).allSatisfy(own -> assertThat(own.stream().filter(i -> i < 16).count()).isBetween(2L, 4L));
    }

    @Test
    void slices_of_one_session_are_kept_well_apart_where_there_is_room() {
        var plan = Plans.sessions(3, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4);
        for (int observer = 0; observer < 20; observer++)
            assertThat(closest(plan, PresentationOrder.of(plan).forObserver(observer))).isGreaterThanOrEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 })
    void a_pseudo_dyad_is_kept_apart_from_the_sessions_of_both_partners(long seed) {
        for (int sessions = 6; sessions <= 15; sessions += 3) {
            var plan = Plans.withPseudoDyads(Plans.twoCameras(seed, sessions, 4), sessions);
            for (int observer = 0; observer < 8; observer++) {
                var order = PresentationOrder.of(plan).forObserver(observer);
                assertThat(order).containsExactlyInAnyOrderElementsOf(plan.slices());
                assertThat(neighbours(plan, order)).as("%d sessions, observer %d", sessions, observer).isZero();
                assertThat(near(plan, order)).as("%d sessions, observer %d", sessions, observer).isLessThanOrEqualTo(sessions < 12 ? 6 : 2);
            }
        }
    }

    @Test
    void pseudo_dyads_follow_each_other_only_where_no_order_avoids_it() {
        var random = new Random(4);
        int avoidable = 0;
        for (int design = 0; design < 150; design++) {
            var plan = Plans.pseudoDyadsOnly(design, 3 + random.nextInt(4), 2 + random.nextInt(5));
            int fewest = fewest(plan, new ArrayList<>(), new ArrayList<>(plan.slices()), 0, Integer.MAX_VALUE);
            avoidable += fewest == 0 ? 1 : 0;
            assertThat(neighbours(plan, PresentationOrder.of(plan).forObserver(0))).as("%s", plan.slices()).isEqualTo(fewest);
        }
        assertThat(avoidable).isBetween(30, 120);
    }

    @Test
    void says_so_where_a_session_is_a_partner_in_too_many_pseudo_dyads() {
        var plan = Plans.pseudoDyadsOnly(1, 2, 4);
        assertThat(CrossedDesign.complete(CrossedDesign.withNewcomers(plan, Plans.observers(1))).remarks()).singleElement().asString()
                .contains("Session s1").contains("4 of the 4").contains("3 times");
        var tied = Plans.pseudoDyadsOnly(1, 3, 3);
        assertThat(CrossedDesign.complete(CrossedDesign.withNewcomers(tied, Plans.observers(1))).remarks()).singleElement().asString()
                .contains("Pseudo-dyads tie").contains("2 times");
    }

    @Test
    void a_newcomer_changes_nobody_elses_order() {
        var two = Plans.crossed(Plans.sessions(1, 4, 4, 4), 2);
        var three = Plans.crossed(two, 3);
        assertThat(three.assignmentsOf("k1")).isEqualTo(two.assignmentsOf("k1"));
        assertThat(three.assignmentsOf("k2")).isEqualTo(two.assignmentsOf("k2"));
        assertThat(three.assignmentsOf("k3")).hasSize(12);
    }

    @Test
    void slices_added_later_come_after_those_assigned_before() {
        var before = Plans.crossed(Plans.sessions(1, 4, 4, 4), 2);
        var after = CrossedDesign.complete(SlicePlan.fixed(before, SliceWindow.everySeconds(20)).addTo(before)).plan();
        assertThat(after.assignmentsOf("k1")).startsWith(before.assignmentsOf("k1").toArray(Assignment[]::new)).hasSize(18);
    }

    @Test
    void says_so_where_slices_of_one_session_must_follow_each_other() {
        var assigned = CrossedDesign.complete(CrossedDesign.withNewcomers(Plans.sessions(1, 8, 2), Plans.observers(3)));
        assertThat(assigned.remarks()).singleElement().asString().contains("session s01").contains("8 of the 10").contains("5 times");
        assertThat(CrossedDesign.complete(Plans.crossed(Plans.sessions(1, 4), 1)).remarks()).singleElement().asString()
                .contains("All slices are of session session s01");
        assertThat(CrossedDesign.complete(Plans.crossed(Plans.sessions(1, 4, 4), 2)).remarks()).isEmpty();
    }

    private static int[] sessions(Random random) {
        return random.ints(1 + random.nextInt(9), 1, 9).toArray();
    }

    private static List<String> codes(long seed, int observer) {
        return PresentationOrder.of(Plans.sessions(seed, 6, 6, 6)).forObserver(observer).stream().map(Slice::code).toList();
    }

    private static Map<String, Integer> perSession(Plan plan) {
        var counts = new HashMap<String, Integer>();
        plan.slices().forEach(slice -> counts.merge(plan.sessionOf(slice), 1, Integer::sum));
        return counts;
    }

    private static int neighbours(Plan plan, List<Slice> order) {
        return (int) IntStream.range(1, order.size()).filter(i -> related(plan, order.get(i), order.get(i - 1))).count();
    }

    /** How often slices of one session have just one other between them. */
    private static int near(Plan plan, List<Slice> order) {
        return (int) IntStream.range(2, order.size()).filter(i -> related(plan, order.get(i), order.get(i - 2))).count();
    }

    /** Whether two slices show people of one session. */
    private static boolean related(Plan plan, Slice one, Slice other) {
        return shown(plan, one).stream().anyMatch(shown(plan, other)::contains);
    }

    private static List<String> shown(Plan plan, Slice slice) {
        var sessions = new ArrayList<>(List.of(plan.sessionOf(slice)));
        plan.recordingBeside(slice).map(Recording::session).ifPresent(sessions::add);
        return sessions;
    }

    /** The fewest neighbours of any order at all that begins like this. */
    private static int fewest(Plan plan, List<Slice> begun, List<Slice> rest, int soFar, int best) {
        if (soFar >= best || rest.isEmpty())
            return Math.min(soFar, best);
        for (var next : List.copyOf(rest)) {
            int more = begun.isEmpty() || !related(plan, begun.get(begun.size() - 1), next) ? 0 : 1;
            rest.remove(next);
            begun.add(next);
            best = fewest(plan, begun, rest, soFar + more, best);
            begun.remove(begun.size() - 1);
            rest.add(next);
        }
        return best;
    }

    private static int closest(Plan plan, List<Slice> order) {
        int closest = order.size();
        for (int i = 0; i < order.size(); i++)
            for (int j = i + 1; j < order.size(); j++)
                if (related(plan, order.get(i), order.get(j)))
                    closest = Math.min(closest, j - i);
        return closest;
    }
}
