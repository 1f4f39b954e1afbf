// SPDX-License-Identifier: EPL-2.0
package org.thinslice.study;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Which slices are looked at. Nothing is left out for good by it: another filter shows them again. A slice must pass in
 * every respect that is given.
 *
 * @param variables for each named variable of a recording the values wanted, "" for recordings without it
 * @param channels  the channels wanted; empty for all
 * @param sessions  the sessions wanted; empty for all
 * @param part      which part of each session; empty for the whole
 */
public record SliceFilter(Map<String, Set<String>> variables, Set<Channel> channels, Set<String> sessions, Optional<SessionPart> part) {

    /** All slices. */
    public static final SliceFilter ALL = new SliceFilter(Map.of(), Set.of(), Set.of(), Optional.empty());

    public SliceFilter {
        var copy = new TreeMap<String, Set<String>>();
        variables.forEach((name, values) -> copy.put(Checks.filled(name, "variable"), Collections.unmodifiableSet(new TreeSet<>(values))));
        copy.values().removeIf(Set::isEmpty);
        variables = Collections.unmodifiableMap(copy);
        channels = Collections.unmodifiableSet(new TreeSet<>(channels));
        sessions = Collections.unmodifiableSet(new TreeSet<>(sessions));
        part = Optional.of(part).get();
    }

    /** Whether all slices pass. */
    public boolean isAll() {
        return variables.isEmpty() && channels.isEmpty() && sessions.isEmpty() && part.isEmpty();
    }

    /** The same with these values of a variable wanted; none for any. */
    public SliceFilter variable(String name, Set<String> values) {
        var all = new TreeMap<>(variables);
        all.put(name, values);
        return new SliceFilter(all, channels, sessions, part);
    }

    /** The same with these channels wanted; none for any. */
    public SliceFilter channels(Set<Channel> wanted) {
        return new SliceFilter(variables, wanted, sessions, part);
    }

    /** The same with these sessions wanted; none for any. */
    public SliceFilter sessions(Set<String> wanted) {
        return new SliceFilter(variables, channels, wanted, part);
    }

    /** The same with this part of each session wanted; empty for the whole. */
    public SliceFilter part(Optional<SessionPart> wanted) {
        return new SliceFilter(variables, channels, sessions, wanted);
    }

    /** The filter for the slices of a plan. */
    public Predicate<Slice> on(Plan plan) {
        if (isAll())
            return slice -> true;
        var inPart = part.map(wanted -> wanted.on(plan)).orElse(slice -> true);
        return slice -> (channels.isEmpty() || plan.channelOf(slice).filter(channels::contains).isPresent())
                && (sessions.isEmpty() || sessions.contains(plan.sessionOf(slice)))
                && variables.entrySet().stream().allMatch(one -> one.getValue()
                        .contains(plan.recordingOf(slice).variables().getOrDefault(one.getKey(), "")))
                && inPart.test(slice);
    }
}
