// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.observers;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.thinslice.agreement.Metric;
import org.thinslice.agreement.NoInterval;
import org.thinslice.agreement.Ratings;

/**
 * Krippendorff's α without one unit: takes the unit's coincidences away from those of the whole table, which leaves
 * O(k²) to compute for k points of the scale.
 */
final class AlphaWithout {

    static final NoInterval NO_INTERVAL = new NoInterval(Severity.TEXTS.say("influence.nointerval"));
    private static final int MOST_POINTS = 100;

    private final Ratings ratings;
    private final Metric metric;
    private final double[] points;
    private final double[][] coincidences;
    private final double[] counts;

    private AlphaWithout(Ratings ratings, Metric metric, double[] points) {
        this.ratings = ratings;
        this.metric = metric;
        this.points = points;
        coincidences = new double[points.length][points.length];
        counts = new double[points.length];
        for (int u = 0; u < ratings.units(); u++)
            add(u, 1);
    }

    /** Ready to leave out units; null for a scale with too many points. */
    static AlphaWithout of(Ratings ratings, Metric metric) {
        double[] points = IntStream.range(0, ratings.observations()).mapToDouble(ratings::valueAt).sorted().distinct()
                .limit(MOST_POINTS + 1).toArray();
        return points.length > MOST_POINTS ? null : new AlphaWithout(ratings, metric, points);
    }

    private void add(int u, int sign) {
        int m = ratings.count(u);
        if (m < 2)
            return;
        int[] own = new int[points.length];
        for (int i = ratings.from(u); i < ratings.to(u); i++)
            own[Arrays.binarySearch(points, ratings.valueAt(i))]++;
        for (int c = 0; c < own.length; c++) {
            if (own[c] == 0)
                continue;
            counts[c] += sign * own[c];
            for (int k = 0; k < own.length; k++)
                if (k != c && own[k] > 0)
                    coincidences[c][k] += sign * (double) own[c] * own[k] / (m - 1);
        }
    }

    /** α without a unit; NaN where it is then not defined. */
    double of(int unit) {
        add(unit, -1);
        double alpha = alpha();
        add(unit, 1);
        return alpha;
    }

    private double alpha() {
        double[] scale = metric == Metric.Plain.ORDINAL ? middles() : points;
        double n = Arrays.stream(counts).sum();
        double observed = 0;
        double expected = 0;
        for (int c = 0; c < scale.length; c++)
            for (int k = 0; k < c; k++) {
                double squared = metric.squared(scale[c], scale[k]);
                observed += coincidences[c][k] * squared;
                expected += counts[c] * counts[k] * squared;
            }
        return expected > 0 ? 1 - (n - 1) * observed / expected : Double.NaN;
    }

    /** Mid-cumulative counts. */
    private double[] middles() {
        var middles = new double[counts.length];
        double below = 0;
        for (int c = 0; c < counts.length; c++) {
            middles[c] = below + counts[c] / 2;
            below += counts[c];
        }
        return middles;
    }
}
