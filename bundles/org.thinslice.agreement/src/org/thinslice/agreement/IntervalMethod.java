// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

/** Which limits are taken from bootstrap resamples (Efron & Tibshirani 1993, chapters 12–14). */
public enum IntervalMethod {
    /** Quantiles of the resampled values (type 7). */
    PERCENTILE("percentile"),
    /** Quantiles mirrored about the estimate. */
    BASIC("basic"),
    /** Quantiles corrected for bias and for skewness; acceleration from leaving out one unit at a time. */
    BCA("BCa");

    private final String word;

    IntervalMethod(String word) {
        this.word = word;
    }

    /** The method's name in results. */
    public String word() {
        return word;
    }
}
