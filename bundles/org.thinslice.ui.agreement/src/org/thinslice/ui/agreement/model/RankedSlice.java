// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.agreement.model;

import org.thinslice.charts.Mark;
import org.thinslice.study.Slice;

/**
 * A slice and how much its observers differ on it.
 *
 * @param rank         1 for the slice they differ on most; slices they differ on equally share the better rank; 0 for
 *                     one that fewer than two observers rated
 * @param slice        the slice
 * @param session      the session it shows
 * @param ratings      how many observers rated it
 * @param mean         mean of the ratings with its interval
 * @param disagreement standard deviation of the ratings; for categories, the share of pairs of observers that differ;
 *                     0 where fewer than two rated
 * @param lowest       lowest rating
 * @param highest      highest rating
 */
public record RankedSlice(int rank, Slice slice, String session, int ratings, Mark mean, double disagreement, double lowest,
        double highest) {

    /** Whether there were ratings to compare. */
    public boolean ranked() {
        return rank > 0;
    }

    RankedSlice at(int place) {
        return new RankedSlice(place, slice, session, ratings, mean, disagreement, lowest, highest);
    }

    /** A slice that is left out of the study, and so has no numbers. */
    static RankedSlice excluded(Slice slice, String session) {
        return new RankedSlice(0, slice, session, 0, new Mark.Missing(""), 0, 0, 0);
    }
}
