// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

/**
 * Observed and expected disagreement.
 *
 * @param observed Do, ≥ 0
 * @param expected De, ≥ 0
 */
record Disagreement(double observed, double expected) {

    /** 1 − Do / De; NaN where nothing varies. */
    double alpha() {
        return expected > 0 ? 1 - observed / expected : Double.NaN;
    }

    /** Mid-cumulative counts g(c) = Σ_{h<c} n_h + n_c / 2: the scale on which the ordinal metric is an interval metric. */
    static double[] midCounts(double[] counts) {
        var mid = new double[counts.length];
        double below = 0;
        for (int c = 0; c < counts.length; c++) {
            mid[c] = below + counts[c] / 2;
            below += counts[c];
        }
        return mid;
    }

    /** De of value counts: Σ n_c n_k δ² / (n (n − 1)), by sums of squares where the metric allows it. */
    static double expected(Metric metric, double[] scale, double[] counts) {
        double n = 0;
        for (double count : counts)
            n += count;
        double pairs = n * (n - 1);
        if (metric == Metric.Plain.NOMINAL)
            return (n * n - squares(counts)) / pairs;
        if (metric == Metric.Plain.INTERVAL || metric == Metric.Plain.ORDINAL)
            return 2 * n * spread(scale, counts, n) / pairs;
        double sum = 0;
        for (int c = 0; c < counts.length; c++)
            for (int k = 0; k < c && counts[c] > 0; k++)
                if (counts[k] > 0)
                    sum += 2 * counts[c] * counts[k] * metric.squared(scale[c], scale[k]);
        return sum / pairs;
    }

    private static double squares(double[] counts) {
        double sum = 0;
        for (double count : counts)
            sum += count * count;
        return sum;
    }

    /** Σ n_c (x_c − mean)². */
    private static double spread(double[] scale, double[] counts, double n) {
        double sum = 0;
        for (int c = 0; c < counts.length; c++)
            sum += counts[c] * (scale[c] - scale[0]);
        double mean = scale[0] + sum / n;
        double spread = 0;
        for (int c = 0; c < counts.length; c++)
            spread += counts[c] * (scale[c] - mean) * (scale[c] - mean);
        return spread;
    }
}
