// SPDX-License-Identifier: EPL-2.0
package org.thinslice.charts;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a mark in a figure stands for: a slice, an observer's rating of a slice, a coefficient of an item. A selection
 * is one as well, so that what was picked in one figure can be shown in every other.
 *
 * @param parts the parts that apply, each with its name or code
 */
public record Subject(Map<Part, String> parts) {

    /** Nothing in particular. */
    public static final Subject NONE = new Subject(Map.of());

    public Subject {
        parts = Map.copyOf(parts);
    }

    /** A subject with one part. */
    public static Subject of(Part part, String name) {
        return new Subject(Map.of(part, name));
    }

    /** This subject and one more part. */
    public Subject with(Part part, String name) {
        var more = new EnumMap<Part, String>(Part.class);
        more.putAll(parts);
        more.put(part, name);
        return new Subject(more);
    }

    /** The name of a part, if it applies. */
    public Optional<String> get(Part part) {
        return Optional.ofNullable(parts.get(part));
    }

    /** Whether the two have a part in common and differ in none that both have. */
    public boolean agrees(Subject other) {
        var common = parts.keySet().stream().filter(other.parts::containsKey).toList();
        return !common.isEmpty() && common.stream().allMatch(part -> parts.get(part).equals(other.parts.get(part)));
    }
}
