// SPDX-License-Identifier: EPL-2.0
package org.thinslice.study;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.thinslice.base.Texts;

/** The fully crossed design: every observer rates every slice, each in an own order. */
public final class CrossedDesign {

    private static final Texts TEXTS = Texts.of(CrossedDesign.class);

    private CrossedDesign() {
    }

    /**
     * A plan in which every observer rates every slice.
     *
     * @param plan    the plan
     * @param remarks a sentence for everything that could not be as it should
     */
    public record Assigned(Plan plan, List<String> remarks) {
    }

    /** Adds observers; codes the plan has already are left as they are. */
    public static Plan withNewcomers(Plan plan, List<Observer> newcomers) {
        var all = new LinkedHashMap<String, Observer>();
        plan.observers().forEach(observer -> all.put(observer.code(), observer));
        newcomers.forEach(observer -> all.putIfAbsent(observer.code(), observer));
        return plan.withObservers(List.copyOf(all.values()));
    }

    /**
     * Gives every observer what is missing: all slices to one who has none, new slices after the old ones to one who has
     * some. What is assigned already stays where it is, so this can be repeated at any time.
     */
    public static Assigned complete(Plan plan) {
        var assignments = new ArrayList<Assignment>();
        var neighbours = new LinkedHashMap<String, Integer>();
        for (int i = 0; i < plan.observers().size(); i++) {
            var queue = queue(plan, i);
            assignments.addAll(queue);
            neighbours.put(plan.observers().get(i).code(), neighbours(plan, queue));
        }
        return new Assigned(plan.withAssignments(assignments), remarks(plan, neighbours));
    }

    private static List<Assignment> queue(Plan plan, int index) {
        var observer = plan.observers().get(index).code();
        var queue = new ArrayList<>(plan.assignmentsOf(observer));
        var has = queue.stream().filter(one -> one.role() == Role.RATED).map(Assignment::slice).collect(Collectors.toCollection(HashSet::new));
        var missing = plan.slices().stream().filter(slice -> !has.contains(slice.code())).toList();
        for (var slice : PresentationOrder.of(plan, missing).forObserver(index))
            queue.add(new Assignment(queue.size() + 1, Showing.rated(observer, slice.code())));
        return queue;
    }

    private static int neighbours(Plan plan, List<Assignment> queue) {
        var sessions = new HashMap<Slice, Set<String>>();
        plan.slices().forEach(slice -> sessions.put(slice, plan.sessionsOf(slice)));
        return Neighbours.count(queue.stream().map(one -> plan.slice(one.slice()).orElseThrow()).toList(), sessions);
    }

    private static List<String> remarks(Plan plan, Map<String, Integer> neighbours) {
        int most = neighbours.values().stream().max(Integer::compare).orElse(0);
        if (most == 0)
            return List.of();
        var perSession = plan.slices().stream().flatMap(slice -> plan.sessionsOf(slice).stream())
                .collect(Collectors.groupingBy(session -> session, Collectors.counting()));
        if (perSession.size() == 1)
            return List.of(TEXTS.say("order.one", perSession.keySet().iterator().next()));
        var largest = perSession.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
        if (2 * largest.getValue() > plan.slices().size() + 1)
            return List.of(TEXTS.say("order.largest", largest.getKey(), largest.getValue(), plan.slices().size(), most));
        return List.of(TEXTS.say(plan.assignments().isEmpty() ? "order.tied" : "order.added", most));
    }
}
