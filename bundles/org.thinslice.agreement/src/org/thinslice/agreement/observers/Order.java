// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.observers;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.thinslice.agreement.Ratings;

/**
 * The order in which each observer gave the ratings of a table. Positions are the observer's own: two observers at the
 * same position have rated as much, not the same slice. Ratings whose place in the order is not known have none.
 */
public final class Order {

    /** Tells when an observer rated a slice: a position, or a point in time; empty if that is not known. */
    @FunctionalInterface
    public interface When {
        OptionalDouble of(String slice, String observer);
    }

    private final double[] position;

    private Order(double[] position) {
        this.position = position;
    }

    /** Nobody's order is known. */
    public static Order unknown(Ratings ratings) {
        return ofPositions(ratings, (slice, observer) -> OptionalDouble.empty());
    }

    /** Positions as they are: 1 for an observer's first showing, 2 for the second; what is not in the table leaves a gap. */
    public static Order ofPositions(Ratings ratings, When when) {
        return new Order(collect(ratings, when));
    }

    /** Positions 1, 2, 3, … of an observer's ratings of this table sorted by time; equal times share their mean position. */
    public static Order ofTimes(Ratings ratings, When when) {
        double[] time = collect(ratings, when);
        var places = new ByObserver(ratings);
        var position = new double[time.length];
        Arrays.fill(position, Double.NaN);
        for (int r = 0; r < ratings.raters(); r++) {
            int[] own = IntStream.range(places.from(r), places.to(r)).map(places::place).filter(i -> !Double.isNaN(time[i])).boxed()
                    .sorted((a, b) -> Double.compare(time[a], time[b])).mapToInt(Integer::intValue).toArray();
            for (int from = 0, to; from < own.length; from = to) {
                for (to = from; to < own.length && time[own[to]] == time[own[from]];)
                    to++;
                for (int i = from; i < to; i++)
                    position[own[i]] = (from + 1 + to) / 2.0;
            }
        }
        return new Order(position);
    }

    private static double[] collect(Ratings ratings, When when) {
        var all = new double[ratings.observations()];
        for (int u = 0; u < ratings.units(); u++)
            for (int i = ratings.from(u); i < ratings.to(u); i++) {
                var known = when.of(ratings.unit(u), ratings.rater(ratings.raterAt(i)));
                if (known.isPresent() && !Double.isFinite(known.getAsDouble()))
                    throw new IllegalArgumentException("a position is a finite number, not " + known.getAsDouble());
                all[i] = known.orElse(Double.NaN);
            }
        return all;
    }

    /** Position of the rating at a place of the table; empty if it is not known. */
    public OptionalDouble position(int place) {
        return Double.isNaN(position[place]) ? OptionalDouble.empty() : OptionalDouble.of(position[place]);
    }

    /** Number of ratings whose position is known. */
    public int known() {
        return (int) Arrays.stream(position).filter(x -> !Double.isNaN(x)).count();
    }
}
