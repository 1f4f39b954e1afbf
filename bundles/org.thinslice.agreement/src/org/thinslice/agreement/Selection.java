// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.thinslice.base.Texts;

/**
 * The units a coefficient uses and what it leaves out.
 *
 * @param ratings the table
 * @param units   numbers of the units used, ascending
 * @param basis   what the result is computed from
 */
record Selection(Ratings ratings, int[] units, Basis basis) {

    private static final Texts TEXTS = Texts.of(Selection.class);

    /** Units with two or more ratings: the only ones that can show agreement. */
    static Selection pairable(Ratings ratings) {
        return of(ratings, u -> ratings.count(u) >= 2);
    }

    /** Units with at least one rating. */
    static Selection rated(Ratings ratings) {
        return of(ratings, u -> ratings.count(u) >= 1);
    }

    /** Units rated by every rater of the table. */
    static Selection complete(Ratings ratings) {
        return of(ratings, u -> ratings.count(u) == ratings.raters());
    }

    /** Only the units left out are looked into, so that a table without gaps costs nothing. */
    private static Selection of(Ratings ratings, IntPredicate use) {
        int[] units = IntStream.range(0, ratings.units()).filter(use).toArray();
        int[] perRater = ratings.perRater();
        int observations = ratings.observations();
        int[] why = new int[3];
        if (units.length < ratings.units()) {
            perRater = perRater.clone();
            for (int u = 0; u < ratings.units(); u++) {
                if (use.test(u))
                    continue;
                why[Math.min(2, ratings.count(u))]++;
                observations -= ratings.count(u);
                for (int i = ratings.from(u); i < ratings.to(u); i++)
                    perRater[ratings.raterAt(i)]--;
            }
        }
        int raters = (int) Arrays.stream(perRater).filter(n -> n > 0).count();
        var basis = new Basis(units.length, raters, observations, dropped(why, ratings.raters() - raters), OptionalLong.empty());
        return new Selection(ratings, units, basis);
    }

    private static List<Dropped> dropped(int[] why, int idle) {
        var dropped = new ArrayList<Dropped>();
        var reasons = List.of("dropped.none", "dropped.one", "dropped.incomplete");
        for (int i = 0; i < 3; i++)
            if (why[i] > 0)
                dropped.add(new Dropped(why[i], TEXTS.say("dropped.units", why[i]), TEXTS.say(reasons.get(i))));
        if (idle > 0)
            dropped.add(new Dropped(idle, TEXTS.say("dropped.raters", idle), TEXTS.say("dropped.idle")));
        return dropped;
    }

    /** The distinct values of the units used, ascending. */
    double[] values() {
        double[] points = ratings.codes().points();
        var used = new BitSet(points.length);
        for (int u : units)
            for (int i = ratings.from(u); i < ratings.to(u); i++)
                used.set(ratings.codes().at(i));
        return used.stream().mapToDouble(c -> points[c]).toArray();
    }

    /** Number of units used. */
    int size() {
        return units.length;
    }
}
