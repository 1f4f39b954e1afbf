// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.observers;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.thinslice.agreement.Level;
import org.thinslice.agreement.Ratings;
import org.thinslice.agreement.Reliability;
import org.thinslice.base.Progress;
import org.thinslice.base.Stopped;
import org.thinslice.base.Texts;

/**
 * How one observer rates compared with the others on the same slices, whichever slices each of them saw: from the
 * additive model rating = slice + observer + residual, fitted by least squares to all slices rated at least twice. Points
 * of the scale are taken as equally far apart, also on ordinal scales. Undefined for names without an order.
 *
 * @param observer   the observer
 * @param slices     slices rated by the observer and by someone else
 * @param shift      own effect less the mean effect of the other observers in the group linked by shared slices, in points
 *                   of the scale: above 0 is lenient, below 0 severe. In a complete table it is the mean of own rating −
 *                   mean of the others. Interval: Student's t with the residual's degrees of freedom
 * @param spread     own standard deviation / the others' standard deviation (root mean square, severity taken off) on the
 *                   same slices: below 1 uses less of the scale. Interval: infinitesimal jackknife over slices of its
 *                   logarithm
 * @param fit        own mean square residual / that of all observers, each by its degrees of freedom (number of ratings
 *                   less leverages): above 1 is noisier than the rest. Interval: χ², approximate as residuals are correlated
 * @param withOthers Pearson's correlation with the others' mean, severity taken off; interval: Fisher's z
 */
public record Severity(String observer, int slices, Reliability shift, Reliability spread, Reliability fit, Reliability withOthers) {

    static final Texts TEXTS = Texts.of(Severity.class);

    public Severity {
        Objects.requireNonNull(observer, "observer");
        if (slices < 0)
            throw new IllegalArgumentException(slices + " slices");
    }

    /** Every observer of a table, at once. */
    public static List<Severity> of(Ratings ratings, double confidence) {
        try {
            return of(ratings, confidence, Progress.NONE);
        } catch (Stopped never) {
            throw new IllegalStateException(never);
        }
    }

    /**
     * Every observer of a table.
     *
     * @param confidence of the intervals, in (0, 1)
     */
    public static List<Severity> of(Ratings ratings, double confidence, Progress progress) throws Stopped {
        var all = new ArrayList<Severity>();
        if (ratings.level() == Level.NOMINAL) {
            var none = undefined("severity.nominal");
            for (int r = 0; r < ratings.raters(); r++)
                all.add(new Severity(ratings.rater(r), 0, none, none, none, none));
            return all;
        }
        var comparison = new Comparison(ratings, AdditiveModel.of(ratings, progress), confidence, progress);
        for (int r = 0; r < ratings.raters(); r++)
            all.add(comparison.of(r));
        return all;
    }

    static Reliability undefined(String key, Object... values) {
        return new Reliability.NotDefined(TEXTS.say(key, values));
    }
}
