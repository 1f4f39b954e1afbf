// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

/** Krippendorff's coincidence matrix of a short scale, filled from the patterns of equal units (Krippendorff 2011, eq. 1). */
final class Coincidences {

    private final double[] points;
    /** Coincidences o_ck for c < k, each pair of values once; the rest of the square stays empty. */
    private final double[] pairs;
    private final double[] counts;

    Coincidences(double[] points) {
        this.points = points;
        pairs = new double[points.length * points.length];
        counts = new double[points.length];
    }

    /** Of the units with two or more ratings. */
    static Coincidences of(Cells cells) {
        var all = new Coincidences(cells.codes().points());
        var patterns = cells.patterns();
        for (int p = 0; p < patterns.number(); p++)
            if (patterns.size()[p] >= 2)
                all.add(patterns, p, patterns.frequency()[p]);
        return all;
    }

    /** Adds {@code times} units of a pattern. */
    void add(Patterns patterns, int p, double times) {
        int k = points.length;
        char[] code = patterns.code();
        int[] count = patterns.count();
        double weight = times / (patterns.size()[p] - 1);
        int end = patterns.at()[p + 1];
        for (int e = patterns.at()[p]; e < end; e++) {
            int cell = code[e] * k;
            counts[code[e]] += times * count[e];
            double share = weight * count[e];
            for (int f = e + 1; f < end; f++)
                pairs[cell + code[f]] += share * count[f];
        }
    }

    Disagreement disagreement(Metric metric) {
        int k = points.length;
        double[] scale = scale(metric);
        double sum = 0;
        double n = 0;
        for (int c = 0; c < k; c++) {
            n += counts[c];
            for (int d = c + 1; d < k; d++)
                if (pairs[c * k + d] > 0)
                    sum += 2 * pairs[c * k + d] * metric.squared(scale[c], scale[d]);
        }
        return new Disagreement(sum / n, Disagreement.expected(metric, scale, counts));
    }

    /** Number of points. */
    int size() {
        return points.length;
    }

    /** Number of pairable values n.. */
    double total() {
        double n = 0;
        for (double count : counts)
            n += count;
        return n;
    }

    /** o_ck: how often the values c and k coincide, in this order. */
    double at(int c, int k) {
        if (c != k)
            return pairs[Math.min(c, k) * points.length + Math.max(c, k)];
        double rest = counts[c];
        for (int d = 0; d < points.length; d++)
            rest -= d == c ? 0 : at(c, d);
        return rest;
    }

    /** The points on which a metric is taken: mid-cumulative counts for the ordinal one. */
    double[] scale(Metric metric) {
        return metric == Metric.Plain.ORDINAL ? Disagreement.midCounts(counts) : points;
    }
}
