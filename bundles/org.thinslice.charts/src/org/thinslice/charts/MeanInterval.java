// SPDX-License-Identifier: EPL-2.0
package org.thinslice.charts;

import org.thinslice.agreement.Ends;
import org.thinslice.agreement.observers.MeanRatings;
import org.thinslice.base.Texts;

/**
 * The mean of a few ratings with the interval of Student's t: mean ± t · s / √n with n − 1 degrees of freedom, cut at the
 * ends of the scale. It says how well the mean of these observers stands for that of observers like them, not how well they agree.
 */
public final class MeanInterval {

    private static final Texts TEXTS = Texts.of(MeanInterval.class);

    private MeanInterval() {
    }

    /** The mean and its interval; no interval for one rating or where all are equal; nothing without ratings. */
    public static Mark of(double[] values, double confidence, Ends ends) {
        return of(values, new MeanRatings(confidence, ends));
    }

    /** The same for one of many slices. */
    public static Mark of(double[] values, MeanRatings means) {
        if (values.length == 0)
            return new Mark.Missing(TEXTS.say("mean.none"));
        var mean = means.of(values);
        if (mean.interval().isPresent())
            return Mark.of(mean);
        return new Mark.Point(mean.number().orElseThrow(), TEXTS.say(values.length == 1 ? "mean.one" : "mean.equal"));
    }
}
