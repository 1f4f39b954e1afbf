// SPDX-License-Identifier: EPL-2.0
package org.thinslice.charts;

import java.util.Map;
import java.util.TreeMap;

import org.thinslice.agreement.Categories;
import org.thinslice.agreement.Level;
import org.thinslice.agreement.Ratings;

/**
 * The scale ratings were given on.
 *
 * @param lowest  its lowest point
 * @param highest its highest point
 * @param words   names of categories, by the numbers that stand for them; empty where numbers do
 */
public record Scale(double lowest, double highest, Map<Double, String> words) {

    public Scale {
        words = new TreeMap<>(words);
        if (!(lowest < highest) || Double.isInfinite(highest - lowest))
            throw new IllegalArgumentException("scale from %s to %s".formatted(lowest, highest));
    }

    /** A scale of numbers. */
    public static Scale of(double lowest, double highest) {
        return new Scale(lowest, highest, Map.of());
    }

    /** The scale of an item: its declared points or ends, or what its ratings span where none are declared. */
    public static Scale of(Ratings ratings) {
        var points = ratings.categories();
        if (points.size() > 1)
            return new Scale(points.values().get(0), points.values().get(points.size() - 1),
                    ratings.level() == Level.NOMINAL ? words(points) : Map.of());
        if (ratings.ends().known() && ratings.ends().lowest() < ratings.ends().highest())
            return of(ratings.ends().lowest(), ratings.ends().highest());
        var low = Double.POSITIVE_INFINITY;
        var high = Double.NEGATIVE_INFINITY;
        for (var i = 0; i < ratings.observations(); i++) {
            low = Math.min(low, Math.floor(ratings.valueAt(i)));
            high = Math.max(high, Math.ceil(ratings.valueAt(i)));
        }
        return low < high ? of(low, high) : ratings.observations() == 0 ? of(0, 1) : of(low - 1, low + 1);
    }

    private static Map<Double, String> words(Categories points) {
        var words = new TreeMap<Double, String>();
        points.values().forEach(value -> words.put(value, points.label(value)));
        return words;
    }

    /** Whether its points are names without an order, which have no mean. */
    public boolean named() {
        return !words.isEmpty();
    }

    /** A point in a table: its name, or its number at full precision. */
    String cell(double value) {
        var word = words.get(value);
        return word != null ? word : Cells.number(value);
    }

    /** Words or number of a point. */
    public String label(double value) {
        var word = words.get(value);
        return word != null ? word : Numbers.plain(value, value == Math.rint(value) ? 0 : 2);
    }
}
