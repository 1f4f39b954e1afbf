// SPDX-License-Identifier: EPL-2.0
package org.thinslice.study;

import java.util.List;
import java.util.Objects;

/**
 * Which ratings enter a computation.
 *
 * @param kind       what kind of slices
 * @param exclusions what is left out
 * @param filter     which slices are looked at
 */
public record Scope(SliceKind kind, Exclusions exclusions, SliceFilter filter) {

    /** Everything: real slices, nothing left out. */
    public static final Scope EVERYTHING = new Scope(SliceKind.REAL, Exclusions.NONE, SliceFilter.ALL);

    public Scope {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(exclusions, "exclusions");
        Objects.requireNonNull(filter, "filter");
    }

    /** The same with another kind of slices. */
    public Scope of(SliceKind other) {
        return new Scope(other, exclusions, filter);
    }

    /** The same with these things left out instead. */
    public Scope leavingOut(Exclusions other) {
        return new Scope(kind, other, filter);
    }

    /** The same looking at other slices. */
    public Scope in(SliceFilter other) {
        return new Scope(kind, exclusions, other);
    }

    /** The slices of a plan that are in. */
    public List<Slice> slices(Plan plan) {
        var wanted = filter.on(plan);
        return plan.slices().stream().filter(slice -> plan.kindOf(slice) == kind && !exclusions.slice(plan, slice) && wanted.test(slice)).toList();
    }

    /** The observers of a plan who are in. */
    public List<Observer> observers(Plan plan) {
        return plan.observers().stream().filter(observer -> !exclusions.observer(observer.code())).toList();
    }

    /** Whether an observer's answers to a slice are in, if both are. */
    boolean holds(Showing showing) {
        return !exclusions.rating(showing.observer(), showing.slice());
    }
}
