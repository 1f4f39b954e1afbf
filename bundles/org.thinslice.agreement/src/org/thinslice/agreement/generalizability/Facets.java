// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.generalizability;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The facets of a design and which are nested in which; facets that are not nested are crossed. Written as in Brennan 2001:
 * {@code slice x observer}, {@code slice x observer x item}, {@code observer:slice}, {@code slice x (observer:item)},
 * {@code (slice:session) x observer}, {@code item:(slice x observer)}.
 *
 * @param names  facets in the order they are written
 * @param nested for each facet the set of those it is nested in, as bits by their place in {@code names}
 */
public record Facets(List<String> names, List<Integer> nested) {

    public Facets {
        names = List.copyOf(names);
        nested = List.copyOf(nested);
        if (names.isEmpty() || names.size() > 8 || names.size() != nested.size())
            throw new IllegalArgumentException("a design of %d facets".formatted(names.size()));
        if (names.stream().distinct().count() < names.size())
            throw new IllegalArgumentException("a facet is named twice: " + names);
    }

    /** Reads a design. @throws IllegalArgumentException if it is not written as above; the message says where */
    public static Facets of(String notation) {
        return new FacetNotation(notation).read();
    }

    /** All facets together: the residual. */
    int all() {
        return (1 << names.size()) - 1;
    }

    /** A facet with the facets it is nested in. @throws IllegalArgumentException if there is no such facet */
    int effect(String facet) {
        int at = names.indexOf(facet);
        if (at < 0)
            throw new IllegalArgumentException("no facet " + facet + " in " + names);
        return 1 << at | nested.get(at);
    }

    /** The effects of the design, each as the set of its facets: every set that holds with a facet all it is nested in. */
    List<Integer> effects() {
        return IntStream.rangeClosed(1, all()).filter(this::closed).boxed().sorted(Comparator.comparingInt(Integer::bitCount)).toList();
    }

    private boolean closed(int set) {
        return members(set).allMatch(f -> (nested.get(f) & ~set) == 0);
    }

    IntStream members(int set) {
        return IntStream.range(0, names.size()).filter(f -> (set >> f & 1) == 1);
    }

    /** For instance {@code slice × observer:item}: what is crossed, then what all that is nested in. */
    String name(int effect) {
        int above = members(effect).map(nested::get).reduce(0, (a, b) -> a | b) & effect;
        var crossed = words(effect & ~above);
        return above == 0 ? crossed : crossed + ":" + words(above);
    }

    private String words(int set) {
        return members(set).mapToObj(names::get).collect(Collectors.joining(" × "));
    }
}
