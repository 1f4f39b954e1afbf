// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

/** Tables whose ratings are there but of which nothing has been counted yet, so that a benchmark counts every time. */
public final class Uncounted {

    private final Ratings ratings;
    private final int[] rater;

    public Uncounted(Ratings ratings) {
        this.ratings = ratings;
        rater = new int[complete() ? 0 : ratings.observations()];
        for (int i = 0; i < rater.length; i++)
            rater[i] = ratings.raterAt(i);
    }

    private boolean complete() {
        return ratings.observations() == (long) ratings.units() * ratings.raters();
    }

    /** The same ratings, nothing counted. */
    public Ratings ratings() {
        var cells = complete() ? Cells.complete(ratings.units(), ratings.raters(), ratings.codes())
                : new Cells(ratings.raters(), ratings.starts(), rater, ratings.codes());
        return new Ratings(ratings.level(), ratings.categories(), ratings.names(), cells);
    }
}
