// SPDX-License-Identifier: EPL-2.0
package org.thinslice.results.multiverse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.thinslice.agreement.Categories;
import org.thinslice.agreement.Level;
import org.thinslice.agreement.Ratings;
import org.thinslice.agreement.Subset;
import org.thinslice.agreement.votes.AggregationRule;
import org.thinslice.agreement.votes.Scores;
import org.thinslice.base.Progress;
import org.thinslice.base.Stopped;

/**
 * Two panels made of one: the observers are split into halves, the ratings of each half become a score for each slice, and the
 * two scores stand side by side as if two observers had given them. An observer more in one half where their number is odd.
 */
final class Halves {

    private final Ratings ratings;
    private final List<boolean[]> splits;

    private Halves(Ratings ratings, List<boolean[]> splits) {
        this.ratings = ratings;
        this.splits = splits;
    }

    /** All ways of splitting where there are at most so many, else so many drawn at random. */
    static Halves of(Ratings ratings, int most, long seed) {
        int raters = ratings.raters();
        return new Halves(ratings, ways(raters) <= most ? every(raters) : drawn(raters, most, seed));
    }

    /** In how many ways so many observers can be split; capped where it no longer matters. */
    static long ways(int raters) {
        if (raters < 2 || raters > 30)
            return raters < 2 ? 0 : Long.MAX_VALUE;
        long ways = 1;
        for (int i = 1; i <= raters / 2; i++)
            ways = ways * (raters - raters / 2 + i) / i;
        return raters % 2 == 0 ? ways / 2 : ways;
    }

    private static List<boolean[]> every(int raters) {
        var all = new ArrayList<boolean[]>();
        for (int set = 0; set < 1 << raters; set++)
            if (Integer.bitCount(set) == raters / 2 && (raters % 2 == 1 || (set & 1) == 1))
                all.add(half(raters, set));
        return all;
    }

    private static boolean[] half(int raters, int set) {
        var in = new boolean[raters];
        for (int r = 0; r < raters; r++)
            in[r] = (set >> r & 1) == 1;
        return in;
    }

    private static List<boolean[]> drawn(int raters, int most, long seed) {
        var random = new Random(seed);
        var order = new ArrayList<>(IntStream.range(0, raters).boxed().toList());
        var all = new ArrayList<boolean[]>();
        for (int i = 0; i < most; i++) {
            Collections.shuffle(order, random);
            var in = new boolean[raters];
            order.subList(0, raters / 2).forEach(r -> in[r] = true);
            all.add(in);
        }
        return all;
    }

    int number() {
        return splits.size();
    }

    /** The two scores of each slice by a rule, for one way of splitting; slices that a half has no score for stay empty there. */
    Ratings scored(int split, AggregationRule rule, Progress progress) throws Stopped {
        boolean[] in = splits.get(split);
        var first = Scores.of(Subset.of(ratings, unit -> true, rater -> in[rater]), rule, progress);
        var second = Scores.of(Subset.of(ratings, unit -> true, rater -> !in[rater]), rule, progress);
        var names = new ArrayList<String>();
        var table = new double[ratings.units()][2];
        for (int u = 0; u < ratings.units(); u++) {
            names.add(ratings.unit(u));
            table[u][0] = first.units().get(u).score().number().orElse(Double.NaN);
            table[u][1] = second.units().get(u).score().number().orElse(Double.NaN);
        }
        // a mean lies between the points of a scale, so that its points are none of a mean
        var level = rule.votes() || ratings.level() != Level.ORDINAL ? ratings.level() : Level.INTERVAL;
        return Ratings.wide(level, rule.votes() ? ratings.categories() : Categories.NONE, names, List.of("1", "2"), table);
    }
}
