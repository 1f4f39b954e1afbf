// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.observers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.thinslice.agreement.Level;
import org.thinslice.agreement.Proportion;
import org.thinslice.agreement.Ratings;
import org.thinslice.agreement.Reliability;

/**
 * Which points of the scale an observer uses, over all own ratings, shared with others or not.
 *
 * @param observer the observer
 * @param ratings  number of own ratings
 * @param points   the declared points of the scale, ascending; where none are declared, the values anybody used; empty for
 *                 a scale with more than 100 different values
 * @param counts   how often the observer used each point; what lies beside declared points is not counted
 * @param floor    share of own ratings at the lowest declared point; Wilson's (1927) interval
 * @param ceiling  share of own ratings at the highest declared point; Wilson's interval
 */
public record ScaleUse(String observer, int ratings, List<Double> points, List<Integer> counts, Reliability floor, Reliability ceiling) {

    private static final int MOST_POINTS = 100;

    public ScaleUse {
        Objects.requireNonNull(observer, "observer");
        points = List.copyOf(points);
        counts = List.copyOf(counts);
        if (points.size() != counts.size())
            throw new IllegalArgumentException("%d counts for %d points".formatted(counts.size(), points.size()));
    }

    /** Every observer of a table. */
    public static List<ScaleUse> of(Ratings ratings, double confidence) {
        double[] points = points(ratings);
        var counts = new int[ratings.raters()][points.length];
        int[] all = new int[ratings.raters()];
        for (int i = 0; i < ratings.observations(); i++) {
            all[ratings.raterAt(i)]++;
            int point = Arrays.binarySearch(points, ratings.valueAt(i));
            if (point >= 0)
                counts[ratings.raterAt(i)][point]++;
        }
        var uses = new ArrayList<ScaleUse>();
        for (int r = 0; r < all.length; r++)
            uses.add(new ScaleUse(ratings.rater(r), all[r], Arrays.stream(points).boxed().toList(), Arrays.stream(counts[r]).boxed().toList(),
                    end(ratings, counts[r], 0, all[r], confidence), end(ratings, counts[r], points.length - 1, all[r], confidence)));
        return uses;
    }

    private static double[] points(Ratings ratings) {
        var declared = ratings.categories().values().stream().mapToDouble(Double::doubleValue);
        double[] points = ratings.categories().declared() ? declared.sorted().toArray()
                : IntStream.range(0, ratings.observations()).mapToDouble(ratings::valueAt).sorted().distinct().limit(MOST_POINTS + 1).toArray();
        return points.length > MOST_POINTS && !ratings.categories().declared() ? new double[0] : points;
    }

    private static Reliability end(Ratings ratings, int[] counts, int point, int all, double confidence) {
        if (ratings.level() == Level.NOMINAL)
            return Severity.undefined("use.nominal");
        if (!ratings.categories().declared())
            return Severity.undefined("use.notdeclared");
        if (all == 0)
            return Severity.undefined("use.none");
        double share = (double) counts[point] / all;
        return new Reliability.Estimate(share, Proportion.wilson(share, all, confidence));
    }
}
