// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** A part of a table: some of its units and raters, with everything else as it was. */
public final class Subset {

    private Subset() {
    }

    /** The table without one rater. */
    public static Ratings withoutRater(Ratings ratings, int rater) {
        return of(ratings, u -> true, r -> r != rater);
    }

    /** The table without one unit. */
    public static Ratings withoutUnit(Ratings ratings, int unit) {
        return of(ratings, u -> u != unit, r -> true);
    }

    /** The units and raters that are kept. */
    public static Ratings of(Ratings ratings, IntPredicate keepUnit, IntPredicate keepRater) {
        int[] number = new int[ratings.raters()];
        var raters = new ArrayList<String>();
        for (int r = 0; r < number.length; r++) {
            number[r] = keepRater.test(r) ? raters.size() : -1;
            if (number[r] >= 0)
                raters.add(ratings.rater(r));
        }
        int[] units = IntStream.range(0, ratings.units()).filter(keepUnit).toArray();
        int[] start = new int[units.length + 1];
        for (int k = 0; k < units.length; k++)
            start[k + 1] = start[k] + (int) IntStream.range(ratings.from(units[k]), ratings.to(units[k]))
                    .filter(i -> number[ratings.raterAt(i)] >= 0).count();
        int[] rater = new int[start[units.length]];
        double[] value = new double[rater.length];
        int next = 0;
        for (int u : units)
            for (int i = ratings.from(u); i < ratings.to(u); i++)
                if (number[ratings.raterAt(i)] >= 0) {
                    rater[next] = number[ratings.raterAt(i)];
                    value[next++] = ratings.valueAt(i);
                }
        return new Ratings(ratings.level(), ratings.categories(), IntStream.of(units).mapToObj(ratings::unit).toList(), List.copyOf(raters),
                sessions(ratings, units), start, rater, value);
    }

    private static Optional<List<String>> sessions(Ratings ratings, int[] units) {
        return ratings.hasSessions() ? Optional.of(IntStream.of(units).mapToObj(u -> ratings.session(u).orElseThrow()).toList()) : Optional.empty();
    }
}
