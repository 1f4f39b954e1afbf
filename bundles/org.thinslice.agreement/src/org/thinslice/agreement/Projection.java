// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import java.util.ArrayList;
import java.util.List;
import org.thinslice.base.Progress;
import org.thinslice.base.Stopped;

/**
 * How reliable the mean of a number of observers would be: the D study of slices crossed with observers (Brennan
 * 2001, chapter 2; {@link org.thinslice.agreement.generalizability.DStudy} for more facets), from variances by restricted
 * maximum likelihood. An extrapolation beyond the observers there were.
 *
 * @param raters      k, number of observers averaged
 * @param reliability ICC(A,k) or ICC(C,k) for that number, with the Monte Carlo interval of the variance components
 */
public record Projection(int raters, Reliability reliability) {

    /** One to {@code most} observers who all rate every unit; {@code type} says whether strictness counts as disagreement. */
    public static List<Projection> of(Ratings ratings, Icc.Type type, int most, Settings settings, Progress progress) throws Stopped {
        var single = new RemlIcc(type, Icc.Unit.SINGLE).of(ratings, settings, progress);
        var curve = new ArrayList<Projection>();
        for (int k = 1; k <= most; k++)
            curve.add(new Projection(k, stepped(single.reliability(), k)));
        return curve;
    }

    /** Spearman–Brown rises with the single rating's reliability, so the limits step up like the value. */
    private static Reliability stepped(Reliability single, int k) {
        if (!(single instanceof Reliability.Estimate one))
            return single;
        var uncertainty = one.uncertainty() instanceof Interval i
                ? new Interval(SpearmanBrown.of(i.low(), k), SpearmanBrown.of(i.high(), k), i.confidence(), i.method())
                : one.uncertainty();
        return new Reliability.Estimate(SpearmanBrown.of(one.value(), k), uncertainty);
    }
}
