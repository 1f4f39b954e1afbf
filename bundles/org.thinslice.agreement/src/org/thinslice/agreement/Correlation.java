// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import org.thinslice.agreement.numeric.Quantile;
import org.thinslice.base.Texts;

/**
 * A correlation of paired values. Undefined where one side does not vary.
 *
 * @param r    the coefficient in [−1, 1]; NaN where it is not defined
 * @param n    number of pairs
 * @param rank whether it is of ranks
 */
public record Correlation(double r, int n, boolean rank) {

    private static final Texts TEXTS = Texts.of(Correlation.class);

    /** Pearson's product moment. */
    public static Correlation pearson(double[] x, double[] y) {
        return new Correlation(product(x, y), x.length, false);
    }

    /** Spearman's: Pearson's of mid-ranks. */
    public static Correlation spearman(double[] x, double[] y) {
        return new Correlation(product(Ranks.of(x), Ranks.of(y)), x.length, true);
    }

    private static double product(double[] x, double[] y) {
        if (x.length < 2)
            return Double.NaN;
        double xx = Columns.variance(x);
        double yy = Columns.variance(y);
        return xx > 0 && yy > 0 ? Math.max(-1, Math.min(1, Columns.covariance(x, y) / Math.sqrt(xx) / Math.sqrt(yy))) : Double.NaN;
    }

    /** Whether both sides vary. */
    public boolean defined() {
        return !Double.isNaN(r);
    }

    /** The coefficient with its interval: Fisher's z, or why there is none. */
    public Reliability reliability(double confidence) {
        return defined() ? new Reliability.Estimate(r, interval(confidence)) : PairMeasure.undefined("undefined.noscatter");
    }

    /** Fisher's z; for ranks with the variance (1 + r²/2) / (n − 3) of Bonett & Wright 2000. */
    private Uncertainty interval(double confidence) {
        if (n < 4)
            return new NoInterval(TEXTS.say("interval.fourunits"));
        if (Math.abs(r) == 1)
            return new NoInterval(TEXTS.say("interval.line"));
        double z = 0.5 * Math.log((1 + r) / (1 - r));
        double half = Quantile.normal((1 + confidence) / 2) * Math.sqrt((rank ? 1 + r * r / 2 : 1) / (n - 3));
        return new Interval(Math.tanh(z - half), Math.tanh(z + half), confidence, rank ? "Bonett–Wright" : "Fisher z");
    }
}
