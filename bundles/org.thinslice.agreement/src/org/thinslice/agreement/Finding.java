// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

/**
 * Something to know before trusting a number.
 *
 * @param kind what sort of thing it is
 * @param text the sentence for the user
 */
public record Finding(Kind kind, String text) {

    /** Sorts of findings. */
    public enum Kind {
        /** Groups of observers share no unit, directly or through others. */
        DISCONNECTED,
        /** Declared categories nobody used. */
        UNUSED_CATEGORIES,
        /** Ratings outside the declared categories. */
        UNDECLARED_CATEGORIES,
        /** No declared categories where the coefficient needs them. */
        CATEGORIES_NOT_DECLARED,
        /** An observer who gave the same rating to everything. */
        CONSTANT_OBSERVER,
        /** Fewer observers than a trustworthy number needs. */
        FEW_OBSERVERS,
        /** Fewer units than a trustworthy interval needs. */
        FEW_UNITS,
        /** Units that one observer alone rated. */
        SINGLE_RATINGS,
        /** Ratings, units or raters were left out. */
        DROPPED,
        /** The estimate lies outside [−1, 1]. */
        OUT_OF_RANGE,
        /** A variance was estimated as zero, the bound of its range. */
        BOUNDARY,
        /** Resamples without a defined value. */
        UNDEFINED_RESAMPLES,
        /** High agreement with little variation, where chance-corrected coefficients fall. */
        PREVALENCE,
        /** An iteration was stopped before it came to rest. */
        NOT_CONVERGED,
        /** The data fit several answers equally well. */
        NOT_IDENTIFIED,
        /** A search was cut short: the number is near the best one, and the sentence says how near. */
        APPROXIMATE,
        /** Leaving out observers by how well they agree makes agreement look better than it is. */
        SELECTION,
        /** An observer, slice or item whose ratings are all at one end, so that it has no finite place. */
        EXTREME,
        /** Thresholds between neighbouring categories that are not in ascending order. */
        DISORDERED,
        /** Ratings that scatter much more, or much less, than the model expects. */
        MISFIT
    }
}
