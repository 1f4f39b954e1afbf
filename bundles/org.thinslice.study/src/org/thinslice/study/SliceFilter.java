// SPDX-License-Identifier: EPL-2.0
package org.thinslice.study;

import java.util.Collections;
import java.util.Map;
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
 * @param parts     the parts of sessions wanted; empty for the whole
 */
public record SliceFilter(Map<String, Set<String>> variables, Set<Channel> channels, Set<String> sessions, Set<SessionPart> parts) {

    /** All slices. */
    public static final SliceFilter ALL = new SliceFilter(Map.of(), Set.of(), Set.of(), Set.of());

    public SliceFilter {
        var copy = new TreeMap<String, Set<String>>();
        variables.forEach((name, values) -> copy.put(Checks.filled(name, "variable"), Collections.unmodifiableSet(new TreeSet<>(values))));
        copy.values().removeIf(Set::isEmpty);
        variables = Collections.unmodifiableMap(copy);
        channels = Collections.unmodifiableSet(new TreeSet<>(channels));
        sessions = Collections.unmodifiableSet(new TreeSet<>(sessions));
        parts = Collections.unmodifiableSet(new TreeSet<>(parts));
    }

    /** Whether all slices pass. */
    public boolean isAll() {
        return variables.isEmpty() && channels.isEmpty() && sessions.isEmpty() && parts.isEmpty();
    }

    /** The same with these values of a variable wanted; none for any. */
    public SliceFilter variable(String name, Set<String> values) {
        var all = new TreeMap<>(variables);
        all.put(name, values);
        return new SliceFilter(all, channels, sessions, parts);
    }

    /** The same with these channels wanted; none for any. */
    public SliceFilter channels(Set<Channel> wanted) {
        return new SliceFilter(variables, wanted, sessions, parts);
    }

    /** The same with these sessions wanted; none for any. */
    public SliceFilter sessions(Set<String> wanted) {
        return new SliceFilter(variables, channels, wanted, parts);
    }

    /** The same with these parts of each session wanted; none for the whole. */
    public SliceFilter parts(Set<SessionPart> wanted) {
        return new SliceFilter(variables, channels, sessions, wanted);
    }

    /** The filter for the slices of a plan. */
    public Predicate<Slice> on(Plan plan) {
        if (isAll())
            return slice -> true;
        var inPart = parts.stream().map(wanted -> wanted.on(plan)).reduce(Predicate::or).orElse(slice -> true);
        return slice -> (channels.isEmpty() || plan.channelOf(slice).filter(channels::contains).isPresent())
                && (sessions.isEmpty() || sessions.contains(plan.sessionOf(slice)))
                && variables.entrySet().stream().allMatch(one -> one.getValue()
                        .contains(plan.recordingOf(slice).variables().getOrDefault(one.getKey(), "")))
                && inPart.test(slice);
    }
}
