// SPDX-License-Identifier: EPL-2.0
package org.thinslice.study;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is left out of everything computed, at one moment, and what would be if something more were. Immutable. */
public final class Exclusions {

    /** Nothing is left out. */
    public static final Exclusions NONE = new Exclusions(Map.of());

    private final Map<Excluded, Optional<Exclusion>> inForce;

    private Exclusions(Map<Excluded, Optional<Exclusion>> inForce) {
        this.inForce = inForce;
    }

    /** What decisions in ledger order leave in force. */
    public static Exclusions of(List<Exclusion> decisions) {
        return NONE.plus(decisions);
    }

    /** The same after further decisions. */
    Exclusions plus(List<Exclusion> decisions) {
        if (decisions.isEmpty())
            return this;
        var all = new LinkedHashMap<>(inForce);
        for (var one : decisions)
            if (one.takenBack())
                all.remove(one.what());
            else
                all.put(one.what(), Optional.of(one));
        return new Exclusions(all);
    }

    /** The same if these were left out as well; nothing is written anywhere. */
    public Exclusions with(Collection<Excluded> more) {
        var all = new LinkedHashMap<>(inForce);
        more.forEach(one -> all.putIfAbsent(one, Optional.empty()));
        return new Exclusions(all);
    }

    /** The same if these were taken in again; nothing is written anywhere. */
    public Exclusions without(Collection<Excluded> less) {
        var all = new LinkedHashMap<>(inForce);
        less.forEach(all::remove);
        return new Exclusions(all);
    }

    /** Whether nothing is left out. */
    public boolean isEmpty() {
        return inForce.isEmpty();
    }

    /** What is left out, oldest decision first. */
    public Set<Excluded> things() {
        return Collections.unmodifiableSet(inForce.keySet());
    }

    /** The decisions in force, oldest first; what is only supposed has none. */
    public List<Exclusion> decisions() {
        return inForce.values().stream().flatMap(Optional::stream).toList();
    }

    /** The decision by which exactly this is left out. */
    public Optional<Exclusion> decision(Excluded what) {
        return inForce.getOrDefault(what, Optional.empty());
    }

    /** Whether exactly this is left out; a slice whose session is left out is not itself. */
    public boolean holds(Excluded what) {
        return inForce.containsKey(what);
    }

    /** Whether everything an observer said is left out. */
    public boolean observer(String code) {
        return holds(Excluded.observer(code));
    }

    /** Whether everything said of a slice is left out, for its own sake or for one of the sessions it shows. */
    public boolean slice(Plan plan, Slice slice) {
        return !isEmpty() && (holds(Excluded.slice(slice.code()))
                || plan.sessionsOf(slice).stream().anyMatch(session -> holds(Excluded.session(session))));
    }

    /** Whether what an observer said of a slice is left out by itself. */
    public boolean rating(String observer, String slice) {
        return !isEmpty() && holds(Excluded.rating(observer, slice));
    }

    /** What leaves out an observer's answers to a slice, the widest first; empty if they are in. */
    public List<Excluded> leavingOut(Plan plan, String observer, String slice) {
        return inForce.keySet().stream().filter(one -> switch (one.kind()) {
            case OBSERVER -> one.observer().equals(observer);
            case SLICE -> one.slice().equals(slice);
            case SESSION -> plan.slice(slice).filter(cut -> plan.sessionsOf(cut).contains(one.session())).isPresent();
            case RATING -> one.observer().equals(observer) && one.slice().equals(slice);
        }).sorted((a, b) -> rank(a) - rank(b)).toList();
    }

    private static int rank(Excluded one) {
        return List.of(Excluded.Kind.OBSERVER, Excluded.Kind.SESSION, Excluded.Kind.SLICE, Excluded.Kind.RATING).indexOf(one.kind());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Exclusions exclusions && inForce.equals(exclusions.inForce);
    }

    @Override
    public int hashCode() {
        return inForce.hashCode();
    }

    @Override
    public String toString() {
        return "left out: " + inForce.keySet();
    }
}
