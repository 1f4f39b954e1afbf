// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import java.util.Arrays;

/** A number computed from units that may count several times: what a bootstrap resamples. */
interface Statistic {

    /** Number of things that carry a weight: units, or groups of units with equal ratings. */
    int items();

    /** How often each thing occurs in the data; once where each thing is a unit. */
    default int[] frequency() {
        int[] once = new int[items()];
        Arrays.fill(once, 1);
        return once;
    }

    /** The thing each unit is an instance of, used units only, in their order; the unit itself where each thing is a unit. */
    default int[] itemOfUnit() {
        int[] self = new int[items()];
        Arrays.setAll(self, i -> i);
        return self;
    }

    /** The number for given weights; NaN where it is not defined. Safe to call from several threads at once. */
    double of(int[] weights);

    /** The number with one instance of a thing left out. */
    default double without(int item) {
        int[] weights = frequency().clone();
        weights[item]--;
        return of(weights);
    }

    /** Whether leaving one thing out costs much less than computing the number anew. */
    default boolean quickWithout() {
        return false;
    }
}
