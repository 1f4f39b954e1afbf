// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

/** Krippendorff's α of a short scale as a statistic of weighted patterns. */
final class CountAlpha implements Statistic {

    private final Metric metric;
    private final double[] points;
    private final Patterns patterns;
    private final int[] ofUnit;
    private final Coincidences data;
    /** Σ over pairs of δ² n_c n_k / (m − 1) by pattern; empty for the ordinal metric, whose δ moves with the resample. */
    private final double[] within;

    CountAlpha(Selection selection, Metric metric) {
        this.metric = metric;
        var cells = selection.ratings().cells();
        points = cells.codes().points();
        patterns = cells.patterns().pairable();
        ofUnit = patterns.ofUnits(selection.units());
        data = Coincidences.of(cells);
        within = metric == Metric.Plain.ORDINAL ? new double[0] : new double[patterns.number()];
        for (int p = 0; p < within.length; p++)
            within[p] = within(p);
    }

    private double within(int p) {
        double sum = 0;
        for (int e = patterns.at()[p]; e < patterns.at()[p + 1]; e++)
            for (int f = e + 1; f < patterns.at()[p + 1]; f++)
                sum += 2.0 * patterns.count()[e] * patterns.count()[f]
                        * metric.squared(points[patterns.code()[e]], points[patterns.code()[f]]);
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
        return ofUnit;
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
        char[] code = patterns.code();
        int[] count = patterns.count();
        int[] at = patterns.at();
        var counts = new double[points.length];
        for (int p = 0; p < weights.length; p++) {
            double w = weights[p];
            if (w != 0)
                for (int e = at[p]; e < at[p + 1]; e++)
                    counts[code[e]] += w * count[e];
        }
        return counts;
    }

    /** Σ over units of 2 (m Σg² − (Σg)²) / (m − 1). */
    private double onRanks(int[] weights, double[] scale) {
        char[] code = patterns.code();
        int[] count = patterns.count();
        int[] at = patterns.at();
        double sum = 0;
        for (int p = 0; p < weights.length; p++) {
            if (weights[p] == 0)
                continue;
            double s1 = 0;
            double s2 = 0;
            for (int e = at[p]; e < at[p + 1]; e++) {
                double part = count[e] * scale[code[e]];
                s1 += part;
                s2 += part * scale[code[e]];
            }
            int m = patterns.size()[p];
            sum += weights[p] * 2 * (m * s2 - s1 * s1) / (m - 1);
        }
        return sum;
    }

    /** Takes the unit's coincidences away from the whole table's, which leaves O(k²) to compute. */
    @Override
    public synchronized double without(int item) {
        data.add(patterns, item, -1);
        double alpha = data.disagreement(metric).alpha();
        data.add(patterns, item, 1);
        return alpha;
    }

    @Override
    public boolean quickWithout() {
        return true;
    }
}
