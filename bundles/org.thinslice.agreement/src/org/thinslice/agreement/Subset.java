// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

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
        int[] units = IntStream.range(0, ratings.units()).filter(keepUnit).toArray();
        int[] raters = IntStream.range(0, ratings.raters()).filter(keepRater).toArray();
        int[] kept = new int[ratings.raters()];
        for (int r : raters)
            kept[r] = 1;
        var names = new Names(IntStream.of(units).mapToObj(ratings::unit).toList(), IntStream.of(raters).mapToObj(ratings::rater).toList(),
                sessions(ratings, units));
        return new Ratings(ratings.level(), ratings.categories(), names, Redrawn.cells(ratings, units, kept), ratings.ends());
    }

    private static Optional<List<String>> sessions(Ratings ratings, int[] units) {
        return ratings.hasSessions() ? Optional.of(IntStream.of(units).mapToObj(u -> ratings.session(u).orElseThrow()).toList()) : Optional.empty();
    }
}
