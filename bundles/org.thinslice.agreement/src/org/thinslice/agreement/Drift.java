// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import java.util.OptionalInt;
import org.thinslice.agreement.numeric.Quantile;
import org.thinslice.base.Texts;

/** Change of an observer's deviation from the others over time on task. */
public final class Drift {

    private static final Texts TEXTS = Texts.of(Drift.class);

    private Drift() {
    }

    /**
     * Slope of the deviations on their position by least squares, in points per position, with Student's interval.
     *
     * @param deviations own − others' mean, in the order in which the observer rated
     */
    public static Reliability of(double[] deviations, double confidence) {
        int n = deviations.length;
        if (n < 3)
            return Severity.undefined("severity.short");
        double middle = (n - 1) / 2.0;
        double mean = Columns.mean(deviations);
        double xx = 0;
        double xy = 0;
        for (int i = 0; i < n; i++) {
            xx += (i - middle) * (i - middle);
            xy += (i - middle) * (deviations[i] - mean);
        }
        double slope = xy / xx;
        double rest = 0;
        for (int i = 0; i < n; i++) {
            double e = deviations[i] - mean - slope * (i - middle);
            rest += e * e;
        }
        if (rest == 0)
            return new Reliability.Estimate(slope, new NoInterval(TEXTS.say("interval.line")));
        double half = Quantile.t((1 + confidence) / 2, n - 2) * Math.sqrt(rest / (n - 2) / xx);
        return new Reliability.Estimate(slope, new Interval(slope - half, slope + half, confidence, "t"));
    }

    /**
     * First position at which a two-sided CUSUM of the deviations gives alarm: Page 1954, allowance and threshold in standard
     * deviations of the first differences (which a drift hardly inflates).
     *
     * @param allowance k, usually 0.5
     * @param threshold h, usually 5
     */
    public static OptionalInt alarm(double[] deviations, double allowance, double threshold) {
        double squares = 0;
        for (int i = 1; i < deviations.length; i++)
            squares += (deviations[i] - deviations[i - 1]) * (deviations[i] - deviations[i - 1]);
        double sigma = Math.sqrt(squares / 2 / Math.max(1, deviations.length - 1));
        if (sigma == 0)
            return OptionalInt.empty();
        double target = Columns.mean(java.util.Arrays.copyOf(deviations, Math.max(1, Math.min(deviations.length, 10))));
        double up = 0;
        double down = 0;
        for (int i = 0; i < deviations.length; i++) {
            double z = (deviations[i] - target) / sigma;
            up = Math.max(0, up + z - allowance);
            down = Math.max(0, down - z - allowance);
            if (Math.max(up, down) > threshold)
                return OptionalInt.of(i);
        }
        return OptionalInt.empty();
    }
}
