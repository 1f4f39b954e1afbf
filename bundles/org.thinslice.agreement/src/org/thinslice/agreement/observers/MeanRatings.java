// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.observers;

import java.util.HashMap;
import java.util.Map;
import org.thinslice.agreement.Ends;
import org.thinslice.agreement.Interval;
import org.thinslice.agreement.NoInterval;
import org.thinslice.agreement.Reliability;
import org.thinslice.agreement.numeric.Quantile;

/** Means as of {@link MeanRating} for many slices: most have the same number of ratings, and so the same quantile of t. One thread. */
public final class MeanRatings {

    /** How an interval was made that would have left the scale. */
    public static final String CUT = "t, cut at the ends of the scale";

    private final double confidence;
    private final Ends ends;
    private final Map<Integer, Double> quantiles = new HashMap<>();

    /** Of numbers on a scale without known ends. @param confidence of the intervals, in (0, 1) */
    public MeanRatings(double confidence) {
        this(confidence, Ends.OPEN);
    }

    /**
     * Of numbers on a scale.
     *
     * @param confidence of the intervals, in (0, 1)
     * @param ends       where intervals are cut
     */
    public MeanRatings(double confidence, Ends ends) {
        this.confidence = confidence;
        this.ends = ends;
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
        return new Reliability.Estimate(mean, within(mean, half));
    }

    /** Numbers off the scale, which a table from elsewhere may hold, have the interval they would have without ends. */
    private Interval within(double mean, double half) {
        if (!ends.holds(mean) || ends.holds(mean - half) && ends.holds(mean + half))
            return new Interval(mean - half, mean + half, confidence, "t");
        return new Interval(ends.nearest(mean - half), ends.nearest(mean + half), confidence, CUT);
    }
}
