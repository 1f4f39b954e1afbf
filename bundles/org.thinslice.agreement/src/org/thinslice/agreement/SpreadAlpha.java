// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import java.util.Arrays;

/**
 * Krippendorff's α of the interval metric on a continuous scale, as a statistic of weighted units. A unit's number, sum
 * and sum of squares are all that is needed of it: time and memory in proportion to the ratings once, and to the units
 * for every resample. Values are centred before they are squared.
 */
final class SpreadAlpha implements Statistic {

    private final int[] size;
    /** Σ (x − origin), by unit. */
    private final double[] sum;
    /** Σ (x − origin)², by unit. */
    private final double[] squares;
    /** 2 m Σ (x − mean of the unit)² / (m − 1), by unit. */
    private final double[] within;
    /** Sums over all units of the four above. */
    private final double[] total;

    SpreadAlpha(Selection selection) {
        int units = selection.size();
        size = new int[units];
        sum = new double[units];
        squares = new double[units];
        within = new double[units];
        double origin = mean(selection);
        for (int i = 0; i < units; i++)
            add(selection.ratings(), selection.units()[i], i, origin);
        total = new double[] { Arrays.stream(size).asDoubleStream().sum(), Arrays.stream(sum).sum(), Arrays.stream(squares).sum(),
                Arrays.stream(within).sum() };
    }

    private static double mean(Selection selection) {
        var ratings = selection.ratings();
        double first = selection.size() == 0 ? 0 : ratings.valueAt(ratings.from(selection.units()[0]));
        double sum = 0;
        double n = 0;
        for (int u : selection.units()) {
            for (int i = ratings.from(u); i < ratings.to(u); i++)
                sum += ratings.valueAt(i) - first;
            n += ratings.count(u);
        }
        return n == 0 ? first : first + sum / n;
    }

    private void add(Ratings ratings, int unit, int i, double origin) {
        int to = ratings.to(unit);
        double first = ratings.valueAt(ratings.from(unit));
        double s1 = 0;
        double s2 = 0;
        for (int place = ratings.from(unit); place < to; place++) {
            double x = ratings.valueAt(place) - first;
            s1 += x;
            s2 += x * x;
        }
        int m = ratings.count(unit);
        double shift = first - origin;
        size[i] = m;
        sum[i] = s1 + m * shift;
        squares[i] = s2 + 2 * shift * s1 + m * shift * shift;
        within[i] = 2 * (m * s2 - s1 * s1) / (m - 1);
    }

    @Override
    public int items() {
        return size.length;
    }

    @Override
    public int[] frequency() {
        int[] once = new int[items()];
        Arrays.fill(once, 1);
        return once;
    }

    @Override
    public int[] itemOfUnit() {
        int[] self = new int[items()];
        Arrays.setAll(self, i -> i);
        return self;
    }

    @Override
    public double of(int[] weights) {
        return disagreement(weights).alpha();
    }

    Disagreement disagreement(int[] weights) {
        double n = 0;
        double s1 = 0;
        double s2 = 0;
        double observed = 0;
        for (int i = 0; i < weights.length; i++) {
            double w = weights[i];
            n += w * size[i];
            s1 += w * sum[i];
            s2 += w * squares[i];
            observed += w * within[i];
        }
        return disagreement(n, s1, s2, observed);
    }

    private static Disagreement disagreement(double n, double s1, double s2, double observed) {
        return new Disagreement(observed / n, 2 * (s2 - s1 / n * s1) / (n - 1));
    }

    @Override
    public double without(int item) {
        return disagreement(total[0] - size[item], total[1] - sum[item], total[2] - squares[item], total[3] - within[item]).alpha();
    }

    @Override
    public boolean quickWithout() {
        return true;
    }
}
