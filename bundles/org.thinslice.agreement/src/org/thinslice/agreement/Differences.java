// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import java.util.Optional;

/** How far any two observers of a table are apart, in points of the scale; the table is read once for all of them. */
public final class Differences {

    private final RaterColumns columns;
    private final double confidence;

    /** @param confidence of the intervals, in (0, 1) */
    public Differences(Ratings ratings, double confidence) {
        this.columns = new RaterColumns(ratings);
        this.confidence = confidence;
    }

    /** First less second, by their numbers; empty where they share fewer than two units or differ by more than numbers can hold. */
    public Optional<BlandAltman> of(int first, int second) {
        return BlandAltman.of(columns.pair(first, second), confidence);
    }
}
