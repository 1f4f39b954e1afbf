// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.observers;

import java.util.OptionalDouble;
import org.thinslice.agreement.Interval;
import org.thinslice.agreement.NoInterval;
import org.thinslice.agreement.Reliability;
import org.thinslice.agreement.numeric.Quantile;

/**
 * Slope of a straight line by least squares.
 *
 * @param slope of y on x
 * @param error its standard error, ≥ 0
 * @param n     number of points, ≥ 3
 */
record Line(double slope, double error, int n) {

    /** The line through points whose x differ. */
    static Line through(double[] x, double[] y) {
        double mx = Spread.mean(x);
        double my = Spread.mean(y);
        double xx = 0;
        double xy = 0;
        double yy = 0;
        for (int i = 0; i < x.length; i++) {
            xx += (x[i] - mx) * (x[i] - mx);
            xy += (x[i] - mx) * (y[i] - my);
            yy += (y[i] - my) * (y[i] - my);
        }
        double slope = xy / xx;
        double rest = 0;
        for (int i = 0; i < x.length; i++)
            rest += Math.pow(y[i] - my - slope * (x[i] - mx), 2);
        return new Line(slope, rest > 1e-24 * yy ? Math.sqrt(rest / (x.length - 2) / xx) : 0, x.length);
    }

    /** Two-sided p of no slope; empty where the points lie on the line. */
    OptionalDouble p() {
        return error > 0 ? OptionalDouble.of(Quantile.tTwoSided(slope / error, n - 2)) : OptionalDouble.empty();
    }

    /** {@code factor} times the slope with Student's interval. */
    Reliability times(double factor, double confidence) {
        if (error == 0)
            return new Reliability.Estimate(factor * slope, new NoInterval(Severity.TEXTS.say("drift.line")));
        double half = Math.abs(factor) * Quantile.t((1 + confidence) / 2, n - 2) * error;
        return new Reliability.Estimate(factor * slope, new Interval(factor * slope - half, factor * slope + half, confidence, "t"));
    }
}
