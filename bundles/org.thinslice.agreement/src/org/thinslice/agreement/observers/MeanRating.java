// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.observers;

import org.thinslice.agreement.Reliability;

/**
 * The mean of some numbers, for instance of the ratings of one slice: mean ± t · s / √n with n − 1 degrees of freedom.
 * It says how well the mean of these observers stands for that of observers like them, not how well they agree.
 */
public final class MeanRating {

    private MeanRating() {
    }

    /** The mean with its interval; not defined without numbers, without interval for a single one or where all are equal. */
    public static Reliability of(double[] values, double confidence) {
        return new MeanRatings(confidence).of(values);
    }
}
