// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.observers;

import org.thinslice.agreement.Interval;
import org.thinslice.agreement.NoInterval;
import org.thinslice.agreement.Reliability;
import org.thinslice.agreement.numeric.Quantile;

/**
 * The mean of some numbers, for instance of the ratings of one slice: mean ± t · s / √n with n − 1 degrees of freedom.
 * It says how well the mean of these observers stands for that of observers like them, not how well they agree.
 */
public final class MeanRating {

    private MeanRating() {
    }

    /** The mean with its interval; not defined without numbers, without interval for a single one or where all are equal. */
    public static Reliability of(double[] values, double confidence) {
        int n = values.length;
        if (n == 0)
            return Severity.undefined("mean.none");
        double mean = Spread.mean(values);
        double squares = 0;
        for (double value : values)
            squares += (value - mean) * (value - mean);
        if (n == 1 || squares == 0)
            return new Reliability.Estimate(mean, new NoInterval(Severity.TEXTS.say(n == 1 ? "mean.one" : "mean.equal")));
        double half = Quantile.t((1 + confidence) / 2, n - 1) * Math.sqrt(squares / (n - 1) / n);
        return new Reliability.Estimate(mean, new Interval(mean - half, mean + half, confidence, "t"));
    }
}
