// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import java.util.Arrays;

/** Krippendorff's coincidence matrix of a short scale, filled in one pass over the ratings (Krippendorff 2011, eq. 1). */
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

    static Coincidences of(Selection selection) {
        var codes = selection.ratings().codes();
        var all = new Coincidences(codes.points());
        all.fill(codes.bytes(), selection.ratings().starts(), selection.units());
        return all;
    }

    private void fill(byte[] codes, int[] start, int[] units) {
        int k = points.length;
        var n = new int[k];
        for (int u : units) {
            int from = start[u];
            int to = start[u + 1];
            Arrays.fill(n, 0);
            for (int i = from; i < to; i++)
                n[codes[i]]++;
            add(n, 0, to - from, 1);
        }
    }

    /** Adds {@code times} units that have counts n[at], n[at + 1], … of the points and m ratings in all. */
    void add(int[] n, int at, int m, double times) {
        int k = points.length;
        double weight = times / (m - 1);
        for (int c = 0; c < k; c++) {
            int nc = n[at + c];
            if (nc == 0)
                continue;
            counts[c] += times * nc;
            double share = weight * nc;
            for (int d = c + 1, cell = c * k; d < k; d++)
                pairs[cell + d] += share * n[at + d];
        }
    }

    Disagreement disagreement(Metric metric) {
        int k = points.length;
        double[] scale = metric == Metric.Plain.ORDINAL ? Disagreement.midCounts(counts) : points;
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
}
