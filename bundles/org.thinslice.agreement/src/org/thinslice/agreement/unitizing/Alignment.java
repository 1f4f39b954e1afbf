// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.unitizing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Which units of different observers stand for the same thing: a partition of all units into groups with at most one unit of
 * each observer.
 *
 * @param groups by start of their first units
 * @param cost   sum of the groups' disorders
 * @param bound  no partition costs less than this; equals the cost where the alignment is proven to be the best
 * @param raters number of observers
 */
public record Alignment(List<List<Unit>> groups, double cost, double bound, int raters) {

    public Alignment {
        var sorted = new ArrayList<>(groups);
        sorted.sort(Comparator.comparingDouble(group -> group.stream().mapToDouble(Unit::start).min().orElse(0)));
        groups = sorted.stream().map(List::copyOf).toList();
    }

    /** Whether no partition is better. */
    public boolean proven() {
        return cost <= bound + 1e-9 * Math.max(1, cost);
    }

    /** Mean number of units of an observer. */
    public double unitsPerRater() {
        return groups.stream().mapToInt(List::size).sum() / (double) raters;
    }

    /** Cost over the mean number of units of an observer; the alignment holds at least one unit. */
    public double disorder() {
        return cost / unitsPerRater();
    }
}
