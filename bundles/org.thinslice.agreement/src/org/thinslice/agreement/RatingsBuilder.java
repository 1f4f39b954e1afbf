// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import org.thinslice.base.Problem;

/**
 * Collects ratings in any order; units and raters are numbered as they first appear. Time and memory grow with the
 * ratings.
 */
public final class RatingsBuilder {

    private final RatingRows rows;

    RatingsBuilder(Level level, Categories categories) {
        rows = new RatingRows(level, categories);
    }

    /** Adds one rating. @throws IllegalArgumentException if the value is not a finite number */
    public RatingsBuilder rating(String unit, String rater, double value) {
        rows.add(unit, rater, value);
        return this;
    }

    /** Declares a unit, so that it keeps its place even without ratings. */
    public RatingsBuilder unit(String unit) {
        rows.unit(unit);
        return this;
    }

    /** Declares a rater, so that the rater keeps its place even without ratings. */
    public RatingsBuilder rater(String rater) {
        rows.rater(rater);
        return this;
    }

    /** Says which session a unit was cut from. */
    public RatingsBuilder session(String unit, String session) {
        rows.session(rows.unit(unit), session);
        return this;
    }

    /** The table. @throws Problem if a rater rated a unit twice; the sentence names both */
    public Ratings build() throws Problem {
        return rows.table();
    }
}
