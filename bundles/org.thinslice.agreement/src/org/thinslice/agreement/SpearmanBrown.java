// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

/** Reliability of the mean of several ratings from that of one (Spearman 1910; Brown 1910). */
public final class SpearmanBrown {

    private SpearmanBrown() {
    }

    /**
     * m ρ / (1 + (m − 1) ρ).
     *
     * @param single reliability of one rating
     * @param times  m, how many ratings are averaged, > 0; need not be whole
     */
    public static double of(double single, double times) {
        return times * single / (1 + (times - 1) * single);
    }

    /** How many ratings have to be averaged to reach a reliability in (0, 1); infinite where one has none. */
    public static double needed(double single, double wanted) {
        return single <= 0 ? Double.POSITIVE_INFINITY : wanted * (1 - single) / (single * (1 - wanted));
    }
}
