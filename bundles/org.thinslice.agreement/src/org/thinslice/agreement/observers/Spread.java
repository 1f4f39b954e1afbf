// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.observers;

import org.thinslice.agreement.Interval;
import org.thinslice.agreement.NoInterval;
import org.thinslice.agreement.Reliability;
import org.thinslice.agreement.numeric.Quantile;

/** How much of the scale an observer uses compared with the others on the same slices. */
final class Spread {

    private Spread() {
    }

    /**
     * √(own sum of squares / the others'), both about their means over these slices.
     *
     * @param own        own ratings
     * @param others     by slice, the mean of the others' ratings
     * @param meanSquare by slice, the mean of their squares
     */
    static Reliability of(double[] own, double[] others, double[] meanSquare, double confidence) {
        int n = own.length;
        if (n < 2)
            return Severity.undefined("severity.oneslice");
        double middle = mean(own);
        double centre = mean(others);
        double[] a = new double[n];
        double[] b = new double[n];
        for (int i = 0; i < n; i++) {
            a[i] = (own[i] - middle) * (own[i] - middle);
            b[i] = Math.max(0, meanSquare[i] - 2 * centre * others[i] + centre * centre);
        }
        double up = mean(a) * n;
        double down = mean(b) * n;
        if (!(down > 1e-24 * mean(meanSquare) * n))
            return Severity.undefined("severity.flat");
        double value = Math.sqrt(up / down);
        if (up == 0)
            return new Reliability.Estimate(0, new NoInterval(Severity.TEXTS.say("severity.constant")));
        double variance = 0;
        for (int i = 0; i < n; i++)
            variance += Math.pow(a[i] / up - b[i] / down, 2) / 4;
        double half = Quantile.t((1 + confidence) / 2, n - 1) * Math.sqrt(variance * n / (n - 1));
        if (!Double.isFinite(Math.exp(half)))
            return new Reliability.Estimate(value, new NoInterval(Severity.TEXTS.say("severity.fewslices")));
        return new Reliability.Estimate(value, new Interval(value * Math.exp(-half), value * Math.exp(half), confidence, "jackknife"));
    }

    static double mean(double[] x) {
        double sum = 0;
        for (double value : x)
            sum += value - x[0];
        return x[0] + sum / x.length;
    }
}
