// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

/** How an interval is got from the ratings where no formula gives one (Efron & Tibshirani 1993, chapters 11–14). */
public enum IntervalMethod {
    /** Quantiles of the resampled values (type 7). */
    PERCENTILE("percentile"),
    /** Quantiles mirrored about the estimate. */
    BASIC("basic"),
    /** Quantiles corrected for bias and for skewness; acceleration from leaving out one unit at a time. */
    BCA("BCa"),
    /** Student's t about the estimate, spread from leaving out one unit at a time (Tukey 1958; for α: Hughes 2022). */
    JACKKNIFE("jackknife"),
    /**
     * Krippendorff's own bootstrap of α: pairs of ratings are drawn from the coincidences while the expected disagreement
     * stays as it is (Krippendorff 2006, revised 2011). Its intervals are narrower than those of a bootstrap over units. Never the default.
     */
    KRIPPENDORFF("Krippendorff");

    private final String word;

    IntervalMethod(String word) {
        this.word = word;
    }

    /** The method's name in results. */
    public String word() {
        return word;
    }
}
