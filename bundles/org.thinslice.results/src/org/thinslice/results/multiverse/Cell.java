// SPDX-License-Identifier: EPL-2.0
package org.thinslice.results.multiverse;

import java.util.Objects;
import org.thinslice.agreement.Reliability;

/**
 * One universe: what a coefficient is under one choice of everything.
 *
 * @param exclusion   place in {@link Multiverse#exclusions()}
 * @param aggregation place in {@link Multiverse#aggregations()}
 * @param coefficient place in {@link Multiverse#coefficients()}
 * @param reliability the value, without an interval, or why there is none
 * @param word        the word of the coefficient's benchmark for the estimate, which has no interval; empty where there is none or no value
 */
public record Cell(int exclusion, int aggregation, int coefficient, Reliability reliability, String word) {

    public Cell {
        Objects.requireNonNull(reliability, "reliability");
        Objects.requireNonNull(word, "word");
    }
}
