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
        var first = new double[units];
        var values = selection.ratings().codes().values();
        for (int i = 0; i < units; i++)
            first[i] = add(values, selection.ratings().from(selection.units()[i]), selection.ratings().to(selection.units()[i]), i);
        centre(first);
        total = new double[] { Arrays.stream(size).asDoubleStream().sum(), Arrays.stream(sum).sum(), Arrays.stream(squares).sum(),
                Arrays.stream(within).sum() };
    }

    /** Sums of one unit about its first value, which it gives back. */
    private double add(double[] values, int from, int to, int i) {
        double first = values[from];
        double s1 = 0;
        double s2 = 0;
        for (int place = from; place < to; place++) {
            double x = values[place] - first;
            s1 += x;
            s2 += x * x;
        }
        int m = to - from;
        size[i] = m;
        sum[i] = s1;
        squares[i] = s2;
        within[i] = 2 * (m * s2 - s1 * s1) / (m - 1);
        return first;
    }

    /** From sums about each unit's first value to sums about the mean of all values. */
    private void centre(double[] first) {
        double n = 0;
        double above = 0;
        for (int i = 0; i < first.length; i++) {
            n += size[i];
            above += sum[i] + size[i] * (first[i] - first[0]);
        }
        for (int i = 0; i < first.length; i++) {
            double shift = first[i] - first[0] - above / n;
            squares[i] += 2 * shift * sum[i] + size[i] * shift * shift;
            sum[i] += size[i] * shift;
        }
    }

    @Override
    public int items() {
        return size.length;
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
