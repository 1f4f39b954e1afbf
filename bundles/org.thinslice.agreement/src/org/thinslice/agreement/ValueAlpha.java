// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;


/**
 * Krippendorff's α of a long or continuous scale as a statistic of weighted units. Nominal, ordinal and interval metrics
 * take time and memory in proportion to the ratings; the others take time, but not memory, in the square of the number
 * of distinct values.
 */
final class ValueAlpha implements Statistic {

    private final Selection selection;
    private final Ratings ratings;
    private final Codes codes;
    private final double[] points;
    private final Metric metric;
    private final double[] within;

    ValueAlpha(Selection selection, Metric metric) {
        this.selection = selection;
        this.metric = metric;
        ratings = selection.ratings();
        codes = ratings.codes();
        points = codes.points();
        within = new double[metric == Metric.Plain.ORDINAL ? 0 : selection.size()];
        for (int i = 0; i < within.length; i++)
            within[i] = within(selection.units()[i], points);
    }

    @Override
    public int items() {
        return selection.size();
    }

    @Override
    public double of(int[] weights) {
        return disagreement(weights).alpha();
    }

    Disagreement disagreement(int[] weights) {
        var counts = new double[points.length];
        double n = 0;
        for (int i = 0; i < weights.length; i++) {
            int u = selection.units()[i];
            n += (double) weights[i] * ratings.count(u);
            for (int place = ratings.from(u); weights[i] > 0 && place < ratings.to(u); place++)
                counts[codes.at(place)] += weights[i];
        }
        boolean ordinal = metric == Metric.Plain.ORDINAL;
        double[] scale = ordinal ? Disagreement.midCounts(counts) : points;
        double sum = 0;
        for (int i = 0; i < weights.length; i++)
            if (weights[i] > 0)
                sum += weights[i] * (ordinal ? spread(selection.units()[i], scale) : within[i]);
        return new Disagreement(sum / n, Disagreement.expected(metric, scale, counts));
    }

    private double within(int u, double[] scale) {
        if (metric == Metric.Plain.INTERVAL)
            return spread(u, scale);
        double sum = 0;
        for (int i = ratings.from(u); i < ratings.to(u); i++)
            for (int j = ratings.from(u); j < i; j++)
                sum += 2 * metric.squared(scale[codes.at(i)], scale[codes.at(j)]);
        return sum / (ratings.count(u) - 1);
    }

    /** 2 m Σ(x − mean)² / (m − 1): the sum of squared differences over ordered pairs, each by 1 / (m − 1). */
    private double spread(int u, double[] scale) {
        int from = ratings.from(u);
        int to = ratings.to(u);
        double origin = scale[codes.at(from)];
        double s1 = 0;
        double s2 = 0;
        for (int i = from; i < to; i++) {
            double x = scale[codes.at(i)] - origin;
            s1 += x;
            s2 += x * x;
        }
        int m = to - from;
        return 2 * (m * s2 - s1 * s1) / (m - 1);
    }
}
