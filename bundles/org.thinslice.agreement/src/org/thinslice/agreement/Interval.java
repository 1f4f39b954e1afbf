// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

/**
 * A confidence interval.
 *
 * @param low        lower limit
 * @param high       upper limit, ≥ {@code low}
 * @param confidence share of such intervals that hold the true value, in (0, 1)
 * @param method     how it was made, in words: {@code t}, {@code F}, {@code bootstrap BCa, 2000 resamples of slices}, …
 */
public record Interval(double low, double high, double confidence, String method) implements Uncertainty {

    public Interval {
        if (!(low <= high) || Double.isInfinite(low) || Double.isInfinite(high))
            throw new IllegalArgumentException("interval runs from %s to %s".formatted(low, high));
        if (!(confidence > 0 && confidence < 1))
            throw new IllegalArgumentException("confidence is " + confidence);
    }

    /** Whether a value lies in the interval, limits included. */
    public boolean holds(double value) {
        return low <= value && value <= high;
    }
}
