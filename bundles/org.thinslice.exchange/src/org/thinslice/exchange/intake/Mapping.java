// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which column of a table holds what. Slices, observers and items stand in columns of their own, or in the heads of the columns with
 * the ratings.
 *
 * @param source    which program wrote the table
 * @param columns   heads of the columns that hold a part of each row
 * @param variables heads of columns with what is known of the session, for instance a condition
 * @param across    heads of columns with ratings, where there are several; empty if {@code columns} has the value
 * @param pattern   what those heads name, see {@link HeadPattern}
 * @param item      name of the only item, where neither column nor head names it
 * @param missing   words for a missing rating, besides an empty cell, NA and the like
 */
public record Mapping(Source source, Map<Part, String> columns, List<String> variables, List<String> across, String pattern, String item,
        Set<String> missing) {

    /** Name of the only item where nobody has given another. */
    public static final String RATING = "rating";

    public Mapping {
        Objects.requireNonNull(source, "source");
        var copy = new EnumMap<Part, String>(Part.class);
        copy.putAll(columns);
        columns = Collections.unmodifiableMap(copy);
        variables = List.copyOf(variables);
        across = List.copyOf(across);
        Objects.requireNonNull(pattern, "pattern");
        item = item.isBlank() ? RATING : item.strip();
        missing = Collections.unmodifiableSortedSet(new TreeSet<>(missing));
    }

    /** Head of the column of a part; empty if there is none. */
    public String head(Part part) {
        return columns.getOrDefault(part, "");
    }

    /** Whether a part is told by a column or by the heads; a slice also by where it begins and ends. */
    public boolean tells(Part part) {
        if (part == Part.SLICE && columns.containsKey(Part.START) && columns.containsKey(Part.END))
            return true;
        return columns.containsKey(part) || !across.isEmpty() && (part == Part.VALUE || new HeadPattern(pattern).names(part));
    }

    /** What must still be said before the table can be read. */
    public List<Part> lacks() {
        var lacks = new ArrayList<Part>();
        for (var part : Part.values())
            if (!part.optional() && !tells(part))
                lacks.add(part);
        return lacks;
    }

    /** The same with another column for a part; an empty head takes it away. */
    public Mapping with(Part part, String head) {
        var other = new EnumMap<Part, String>(Part.class);
        other.putAll(columns);
        if (head.isEmpty())
            other.remove(part);
        else {
            other.values().removeIf(head::equals);
            other.put(part, head);
        }
        var rest = across.stream().filter(each -> !each.equals(head)).toList();
        return new Mapping(source, other, variables.stream().filter(each -> !each.equals(head)).toList(), part == Part.VALUE && !head.isEmpty()
                ? List.of() : rest, pattern, item, missing);
    }

    /** The same with these columns of ratings; they hold no other part. */
    public Mapping withAcross(List<String> heads, String other) {
        var left = new EnumMap<Part, String>(Part.class);
        left.putAll(columns);
        left.values().removeIf(heads::contains);
        if (!heads.isEmpty())
            left.remove(Part.VALUE);
        return new Mapping(source, left, variables.stream().filter(each -> !heads.contains(each)).toList(), heads, other, item, missing);
    }

    /** The same with these session variables. */
    public Mapping withVariables(List<String> heads) {
        var left = new EnumMap<Part, String>(Part.class);
        left.putAll(columns);
        left.values().removeIf(heads::contains);
        return new Mapping(source, left, heads, across.stream().filter(each -> !heads.contains(each)).toList(), pattern, item, missing);
    }

    /** The same with another name for the only item. */
    public Mapping withItem(String name) {
        return new Mapping(source, columns, variables, across, pattern, name, missing);
    }

    /** The same with other words for a missing rating. */
    public Mapping withMissing(Set<String> words) {
        return new Mapping(source, columns, variables, across, pattern, item, words);
    }
}
