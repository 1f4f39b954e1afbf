// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.observers;

import java.util.HashMap;
import java.util.Map;
import org.thinslice.agreement.Interval;
import org.thinslice.agreement.NoInterval;
import org.thinslice.agreement.Reliability;
import org.thinslice.agreement.numeric.Quantile;

/** Means as of {@link MeanRating} for many slices: most have the same number of ratings, and so the same quantile of t. One thread. */
public final class MeanRatings {

    private final double confidence;
    private final Map<Integer, Double> quantiles = new HashMap<>();

    /** @param confidence of the intervals, in (0, 1) */
    public MeanRatings(double confidence) {
        this.confidence = confidence;
    }

    /** The mean with its interval; not defined without numbers, without interval for a single one or where all are equal. */
    public Reliability of(double[] values) {
        int n = values.length;
        if (n == 0)
            return Severity.undefined("mean.none");
        double mean = Spread.mean(values);
        double squares = 0;
        for (double value : values)
            squares += (value - mean) * (value - mean);
        if (n == 1 || squares == 0)
            return new Reliability.Estimate(mean, new NoInterval(Severity.TEXTS.say(n == 1 ? "mean.one" : "mean.equal")));
        double t = quantiles.computeIfAbsent(n - 1, df -> Quantile.t((1 + confidence) / 2, df));
        double half = t * Math.sqrt(squares / (n - 1) / n);
        return new Reliability.Estimate(mean, new Interval(mean - half, mean + half, confidence, "t"));
    }
}
