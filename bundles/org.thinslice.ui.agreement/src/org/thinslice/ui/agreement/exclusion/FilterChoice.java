// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.agreement.exclusion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

import org.thinslice.base.Texts;
import org.thinslice.study.Channel;
import org.thinslice.study.Plan;
import org.thinslice.study.Scope;
import org.thinslice.study.SessionPart;
import org.thinslice.study.SliceFilter;

/** A filter being put together: groups of values, of which the ticked ones pass; a group with none ticked passes all. */
public final class FilterChoice {

    private static final Texts TEXTS = Texts.of(FilterChoice.class);
    private static final List<SessionPart> PARTS = List.of(new SessionPart(1, 2), new SessionPart(2, 2), new SessionPart(1, 3), new SessionPart(2, 3),
            new SessionPart(3, 3));

    /**
     * Values of one kind.
     *
     * @param label  what they are values of
     * @param values in the order in which they are offered
     */
    public record Group(String label, List<Value> values) {
    }

    /**
     * One value.
     *
     * @param label  its name
     * @param slices how many slices have it
     * @param alone  the filter that only this value passes
     */
    public record Value(String label, int slices, SliceFilter alone) {
    }

    private final Plan plan;
    private final Scope scope;
    private final List<Group> groups = new ArrayList<>();
    private final Set<Value> ticked = new HashSet<>();

    /** @param scope what is looked at now, exclusions among it */
    public FilterChoice(Plan plan, Scope scope) {
        this.plan = plan;
        this.scope = scope;
        var names = new TreeSet<String>();
        plan.recordings().forEach(recording -> names.addAll(recording.variables().keySet()));
        for (var name : names)
            group(name, values(name), value -> value.isEmpty() ? TEXTS.say("filter.without") : value, value -> SliceFilter.ALL.variable(name, Set.of(value)));
        group(TEXTS.say("filter.group.channel"), List.of(Channel.values()), channel -> TEXTS.say("channel." + channel.word()),
                channel -> SliceFilter.ALL.channels(Set.of(channel)));
        group(TEXTS.say("filter.group.part"), PARTS, ScopeWords::part, part -> SliceFilter.ALL.parts(Set.of(part)));
        group(TEXTS.say("filter.group.session"), plan.slices().stream().map(plan::sessionOf).distinct().toList(), session -> session,
                session -> SliceFilter.ALL.sessions(Set.of(session)));
        groups.forEach(group -> group.values().stream().filter(value -> in(value.alone(), scope.filter())).forEach(ticked::add));
    }

    private List<String> values(String variable) {
        return plan.recordings().stream().map(recording -> recording.variables().getOrDefault(variable, ""))
                .distinct().sorted(Comparator.comparingDouble(FilterChoice::size).thenComparing(Comparator.naturalOrder())).toList();
    }

    /** What a value is sorted by: numbers come first, by size. */
    private static double size(String value) {
        try {
            return Double.parseDouble(value);
        } catch (NumberFormatException word) {
            return Double.POSITIVE_INFINITY;
        }
    }

    private <T> void group(String label, List<T> all, Function<T, String> name, Function<T, SliceFilter> alone) {
        var values = all.stream().map(one -> new Value(name.apply(one), left(alone.apply(one)), alone.apply(one)))
                .filter(value -> value.slices() > 0 || in(value.alone(), scope.filter())).toList();
        if (values.size() > 1)
            groups.add(new Group(label, values));
    }

    private int left(SliceFilter filter) {
        return scope.in(filter).slices(plan).size();
    }

    private static boolean in(SliceFilter value, SliceFilter filter) {
        return filter.channels().containsAll(value.channels()) && filter.sessions().containsAll(value.sessions())
                && filter.parts().containsAll(value.parts()) && value.variables().entrySet().stream()
                        .allMatch(one -> filter.variables().getOrDefault(one.getKey(), Set.of()).containsAll(one.getValue()));
    }

    /** What can be filtered by: only what slices differ in. */
    public List<Group> groups() {
        return List.copyOf(groups);
    }

    /** Whether a value is ticked. */
    public boolean ticked(Value value) {
        return ticked.contains(value);
    }

    /** Ticks a value, or no longer. */
    public void tick(Value value, boolean on) {
        if (on)
            ticked.add(value);
        else
            ticked.remove(value);
    }

    /** Ticks nothing. */
    public void clear() {
        ticked.clear();
    }

    /** The filter that what is ticked makes. */
    public SliceFilter filter() {
        return ticked.stream().map(Value::alone).reduce(SliceFilter.ALL, FilterChoice::either);
    }

    private static SliceFilter either(SliceFilter one, SliceFilter other) {
        var both = one.channels(union(one.channels(), other.channels())).sessions(union(one.sessions(), other.sessions()))
                .parts(union(one.parts(), other.parts()));
        for (var entry : other.variables().entrySet())
            both = both.variable(entry.getKey(), union(both.variables().getOrDefault(entry.getKey(), Set.of()), entry.getValue()));
        return both;
    }

    private static <T> Set<T> union(Set<T> one, Set<T> other) {
        var all = new HashSet<>(one);
        all.addAll(other);
        return all;
    }

    /** How many slices would be left, and of how many. */
    public String remaining() {
        return TEXTS.say("filter.remaining", left(filter()), Scope.EVERYTHING.of(scope.kind()).slices(plan).size());
    }

    /** Whether any slice would be left. */
    public boolean possible() {
        return left(filter()) > 0;
    }
}
