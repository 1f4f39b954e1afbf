// SPDX-License-Identifier: EPL-2.0
package org.thinslice.bench;

import org.thinslice.agreement.Categories;
import org.thinslice.agreement.KrippendorffAlpha;
import org.thinslice.agreement.Level;
import org.thinslice.agreement.Metric;
import org.thinslice.agreement.Ratings;
import org.thinslice.agreement.Settings;
import org.thinslice.base.Progress;
import org.thinslice.base.Stopped;

/** The library's α without an interval. */
final class Alpha {

    static final Categories FIVE = Categories.range(1, 5);
    static final KrippendorffAlpha ORDINAL = new KrippendorffAlpha(Metric.Plain.ORDINAL);
    static final KrippendorffAlpha INTERVAL = new KrippendorffAlpha(Metric.Plain.INTERVAL);
    private static final Settings POINT = Settings.DEFAULT.withRounds(0);

    private Alpha() {
    }

    static Ratings ratings(double[][] table) {
        return Ratings.wide(Level.ORDINAL, FIVE, table);
    }

    static double of(KrippendorffAlpha alpha, Ratings ratings) throws Stopped {
        return alpha.of(ratings, POINT, Progress.NONE).number().orElseThrow();
    }

    /** Stops a benchmark whose two sides do not compute the same thing. */
    static void same(double one, double other) {
        if (!(Math.abs(one - other) < 1e-9))
            throw new IllegalStateException("α is " + one + " on one side and " + other + " on the other");
    }
}
