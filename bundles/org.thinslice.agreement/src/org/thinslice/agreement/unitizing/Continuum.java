// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.unitizing;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;

/**
 * One recording and the units observers marked on it.
 *
 * @param begin  where it begins
 * @param end    where it ends, > begin
 * @param raters the observers who went through it, each once, also those who marked nothing
 * @param units  what they marked, within begin and end
 */
public record Continuum(double begin, double end, List<String> raters, List<Unit> units) {

    public Continuum {
        if (!Double.isFinite(begin) || !Double.isFinite(end) || end <= begin)
            throw new IllegalArgumentException("a continuum from %s to %s".formatted(begin, end));
        raters = List.copyOf(raters);
        units = units.stream().sorted(Comparator.comparingDouble(Unit::start).thenComparingDouble(Unit::end)).toList();
        if (new HashSet<>(raters).size() != raters.size())
            throw new IllegalArgumentException("an observer twice among " + raters);
        for (var unit : units)
            if (unit.start() < begin || unit.end() > end || !raters.contains(unit.rater()))
                throw new IllegalArgumentException("%s does not belong to a continuum from %s to %s of %s".formatted(unit, begin, end, raters));
    }

    /** A recording of some length and the observers who marked at least one unit on it. */
    public static Continuum of(double begin, double length, List<Unit> units) {
        Objects.requireNonNull(units, "units");
        return new Continuum(begin, begin + length, units.stream().map(Unit::rater).distinct().toList(), units);
    }

    /** Its length, > 0. */
    public double length() {
        return end - begin;
    }

    /** What an observer marked, by start. */
    public List<Unit> of(String rater) {
        return units.stream().filter(unit -> unit.rater().equals(rater)).toList();
    }

    /** What each observer marked, by start, in the order of {@link #raters()}. */
    List<List<Unit>> byRater() {
        return raters.stream().map(this::of).toList();
    }

    /** The categories in use, in alphabetical order. */
    public List<String> categories() {
        return units.stream().map(Unit::category).distinct().sorted().toList();
    }
}
