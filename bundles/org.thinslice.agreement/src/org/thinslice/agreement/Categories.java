// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import java.util.ArrayList;
import java.util.List;

/**
 * The points an item's scale offers, whether used or not. Coefficients whose chance term counts categories
 * (Brennan–Prediger, Gwet) depend on this declaration, so it is never guessed from the ratings.
 *
 * @param values the points in ascending order, each once, finite
 * @param labels their words, one each
 */
public record Categories(List<Double> values, List<String> labels) {

    /** A continuous scale, or one whose points nobody has declared. */
    public static final Categories NONE = new Categories(List.of(), List.of());

    public Categories {
        values = List.copyOf(values);
        labels = List.copyOf(labels);
        if (values.size() != labels.size())
            throw new IllegalArgumentException("%d points with %d labels".formatted(values.size(), labels.size()));
        for (int i = 0; i < values.size(); i++)
            if (!Double.isFinite(values.get(i)) || i > 0 && values.get(i) <= values.get(i - 1))
                throw new IllegalArgumentException("scale points are not ascending numbers: " + values);
    }

    /** Every whole number from {@code first} to {@code last}. */
    public static Categories range(int first, int last) {
        var points = new double[last - first + 1];
        for (int i = 0; i < points.length; i++)
            points[i] = first + i;
        return of(points);
    }

    /** The given points, ascending. */
    public static Categories of(double... points) {
        var values = new ArrayList<Double>();
        var labels = new ArrayList<String>();
        for (double point : points) {
            values.add(point);
            labels.add(word(point));
        }
        return new Categories(values, labels);
    }

    /** Codes 1, 2, … standing for the given names. */
    public static Categories named(String... names) {
        var values = new ArrayList<Double>();
        for (int i = 1; i <= names.length; i++)
            values.add((double) i);
        return new Categories(values, List.of(names));
    }

    /** Whether there are declared points at all. */
    public boolean declared() {
        return !values.isEmpty();
    }

    /** Number of declared points. */
    public int size() {
        return values.size();
    }

    /** The words of a point; the number itself where it is not declared. */
    public String label(double value) {
        int at = values.indexOf(value);
        return at < 0 ? word(value) : labels.get(at);
    }

    private static String word(double point) {
        return point == Math.rint(point) && Math.abs(point) < 1e15 ? Long.toString((long) point) : Double.toString(point);
    }
}
