// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

/** Krippendorff's α of a short scale as a statistic of weighted patterns. */
final class CountAlpha implements Statistic {

    private final Metric metric;
    private final double[] points;
    private final Patterns patterns;
    private final Coincidences data;
    /** Σ over pairs of δ² n_c n_k / (m − 1) by pattern; empty for the ordinal metric, whose δ moves with the resample. */
    private final double[] within;

    CountAlpha(Selection selection, Metric metric) {
        this.metric = metric;
        points = selection.ratings().codes().points();
        patterns = Patterns.of(selection);
        data = Coincidences.of(selection);
        within = metric == Metric.Plain.ORDINAL ? new double[0] : new double[patterns.number()];
        for (int p = 0; p < within.length; p++)
            within[p] = within(p);
    }

    private double within(int p) {
        int k = points.length;
        double sum = 0;
        for (int c = 0; c < k; c++)
            for (int d = c + 1; d < k; d++)
                if (patterns.counts()[p * k + c] > 0 && patterns.counts()[p * k + d] > 0)
                    sum += 2.0 * patterns.counts()[p * k + c] * patterns.counts()[p * k + d] * metric.squared(points[c], points[d]);
        return sum / (patterns.size()[p] - 1);
    }

    @Override
    public int items() {
        return patterns.number();
    }

    @Override
    public int[] frequency() {
        return patterns.frequency();
    }

    @Override
    public int[] itemOfUnit() {
        return patterns.ofUnit();
    }

    @Override
    public double of(int[] weights) {
        double[] counts = counts(weights);
        boolean ordinal = within.length == 0;
        double[] scale = ordinal ? Disagreement.midCounts(counts) : points;
        double sum = ordinal ? onRanks(weights, scale) : 0;
        for (int p = 0; p < within.length; p++)
            sum += weights[p] * within[p];
        double n = 0;
        for (double count : counts)
            n += count;
        return new Disagreement(sum / n, Disagreement.expected(metric, scale, counts)).alpha();
    }

    private double[] counts(int[] weights) {
        int k = points.length;
        int[] n = patterns.counts();
        var counts = new double[k];
        for (int p = 0, at = 0; p < weights.length; p++, at += k) {
            int w = weights[p];
            if (w != 0)
                for (int c = 0; c < k; c++)
                    counts[c] += w * n[at + c];
        }
        return counts;
    }

    /** Σ over units of 2 (m Σg² − (Σg)²) / (m − 1), g shifted to the middle of the scale. */
    private double onRanks(int[] weights, double[] scale) {
        int k = scale.length;
        int[] n = patterns.counts();
        double sum = 0;
        for (int p = 0, at = 0; p < weights.length; p++, at += k) {
            if (weights[p] == 0)
                continue;
            double s1 = 0;
            double s2 = 0;
            for (int c = 0; c < k; c++) {
                double part = n[at + c] * scale[c];
                s1 += part;
                s2 += part * scale[c];
            }
            int m = patterns.size()[p];
            sum += weights[p] * 2 * (m * s2 - s1 * s1) / (m - 1);
        }
        return sum;
    }

    /** Takes the unit's coincidences away from the whole table's, which leaves O(k²) to compute. */
    @Override
    public synchronized double without(int item) {
        int at = item * points.length;
        data.add(patterns.counts(), at, patterns.size()[item], -1);
        double alpha = data.disagreement(metric).alpha();
        data.add(patterns.counts(), at, patterns.size()[item], 1);
        return alpha;
    }
}
