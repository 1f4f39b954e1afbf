// SPDX-License-Identifier: EPL-2.0
package org.thinslice.results;

import org.thinslice.agreement.AgreementTable;
import org.thinslice.agreement.Ratings;
import org.thinslice.agreement.Settings;
import org.thinslice.base.Progress;
import org.thinslice.base.Stopped;
import org.thinslice.study.RatingTable;

/**
 * What the ratings of one item, or one composite, say.
 *
 * @param table     slices × observers
 * @param ratings   the same as statistics take it
 * @param agreement the coefficients that suit it
 * @param reported  the one to report
 */
public record ItemResults(RatingTable table, Ratings ratings, AgreementTable agreement, Reported reported) {

    /** Computes everything. */
    public static ItemResults of(RatingTable table, Settings settings, Progress progress) throws Stopped {
        var ratings = table.toRatings();
        return of(table, ratings, AgreementTable.of(ratings, settings, progress), settings, progress);
    }

    /** The same where the coefficients are there already. */
    public static ItemResults of(RatingTable table, Ratings ratings, AgreementTable agreement, Settings settings, Progress progress)
            throws Stopped {
        return new ItemResults(table, ratings, agreement, Reported.of(ratings, agreement, settings, progress));
    }

    /** Its name for people. */
    public String label() {
        return table.label();
    }

    /** Whether nobody has rated it. */
    public boolean unrated() {
        return ratings.observations() == 0;
    }
}
