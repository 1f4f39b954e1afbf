// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.unitizing;

import java.util.Objects;

/**
 * A stretch of a recording that an observer marked and gave a category. All times are in one unit, for instance seconds.
 *
 * @param rater    the observer
 * @param start    where it starts
 * @param end      where it ends, > start
 * @param category its code
 */
public record Unit(String rater, double start, double end, String category) {

    public Unit {
        Objects.requireNonNull(rater, "rater");
        Objects.requireNonNull(category, "category");
        if (!Double.isFinite(start) || !Double.isFinite(end) || end <= start)
            throw new IllegalArgumentException("a unit of %s from %s to %s".formatted(rater, start, end));
    }

    /** Its length, > 0. */
    public double length() {
        return end - start;
    }

    /** The same stretch and category, moved and marked by somebody. */
    Unit moved(String by, double shift) {
        return new Unit(by, start + shift, end + shift, category);
    }
}
