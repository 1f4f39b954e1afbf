// SPDX-License-Identifier: EPL-2.0
package org.thinslice.charts;

import java.util.Arrays;

import org.thinslice.base.Texts;

/**
 * The mean of a few ratings with the interval of Student's t: mean ± t · s / √n with n − 1 degrees of freedom. It says
 * how well the mean of these observers stands for that of observers like them, not how well they agree.
 */
public final class MeanInterval {

    private static final Texts TEXTS = Texts.of(MeanInterval.class);

    private MeanInterval() {
    }

    /** The mean and its interval; no interval for one rating or where all are equal; nothing without ratings. */
    public static Mark of(double[] values, double confidence) {
        if (values.length == 0)
            return new Mark.Missing(TEXTS.say("mean.none"));
        var mean = Arrays.stream(values).average().orElseThrow();
        if (values.length == 1)
            return new Mark.Point(mean, TEXTS.say("mean.one"));
        var squares = Arrays.stream(values).map(value -> (value - mean) * (value - mean)).sum();
        if (squares == 0)
            return new Mark.Point(mean, TEXTS.say("mean.equal"));
        var half = quantile(values.length - 1, confidence) * Math.sqrt(squares / (values.length - 1) / values.length);
        return new Mark.Estimate(mean, mean - half, mean + half);
    }

    /** The t that is exceeded in size with a probability of 1 − confidence. */
    static double quantile(int degrees, double confidence) {
        var low = 0.0;
        var high = 1.0;
        while (central(high, degrees) < confidence)
            high *= 2;
        for (var i = 0; i < 200 && high - low > 1e-14 * high; i++) {
            var middle = (low + high) / 2;
            if (central(middle, degrees) < confidence)
                low = middle;
            else
                high = middle;
        }
        return (low + high) / 2;
    }

    /** P(|T| ≤ t), a finite sum for whole degrees of freedom: Abramowitz and Stegun 1964, eq. 26.7.3 and 26.7.4. */
    private static double central(double t, int degrees) {
        var angle = Math.atan(t / Math.sqrt(degrees));
        var odd = degrees % 2 == 1;
        var term = odd ? Math.cos(angle) : 1.0;
        var sum = degrees == 1 ? 0 : term;
        for (var k = odd ? 3 : 2; k <= degrees - 2; k += 2) {
            term *= Math.cos(angle) * Math.cos(angle) * (k - 1) / k;
            sum += term;
        }
        return odd ? 2 / Math.PI * (angle + Math.sin(angle) * sum) : Math.sin(angle) * sum;
    }
}
