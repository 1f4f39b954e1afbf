// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

/** A number computed from units that may count several times: what a bootstrap resamples. */
interface Statistic {

    /** Number of things that carry a weight: units, or groups of units with equal ratings. */
    int items();

    /** How often each thing occurs in the data. */
    int[] frequency();

    /** The thing each unit is an instance of; used units only, in their order. */
    int[] itemOfUnit();

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
