// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

/**
 * The ends of a scale, which no rating and so no mean of ratings can lie beyond.
 *
 * @param lowest  lowest point; −∞ where none is known
 * @param highest highest point, ≥ {@code lowest}; ∞ where none is known
 */
public record Ends(double lowest, double highest) {

    /** No end is known. */
    public static final Ends OPEN = new Ends(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

    public Ends {
        if (!(lowest <= highest))
            throw new IllegalArgumentException("scale from %s to %s".formatted(lowest, highest));
    }

    /** Whether both ends are known. */
    public boolean known() {
        return !Double.isInfinite(lowest) && !Double.isInfinite(highest);
    }

    /** Whether a number lies on the scale, ends included. */
    public boolean holds(double number) {
        return lowest <= number && number <= highest;
    }

    /** The number, or the end it lies beyond. */
    public double nearest(double number) {
        return Math.max(lowest, Math.min(highest, number));
    }
}
