// SPDX-License-Identifier: EPL-2.0
package org.thinslice.results.multiverse;

import java.util.Set;

/**
 * One way of leaving something out.
 *
 * @param kind      what is left out
 * @param label     in a few words, for a table
 * @param why       why somebody might leave it out, a whole sentence; empty for nothing
 * @param observers names of the observers left out
 * @param slices    names of the slices left out
 */
public record Exclusion(Kind kind, String label, String why, Set<String> observers, Set<String> slices) {

    /** What is left out. */
    public enum Kind {
        /** Nothing: the analysis as it is. */
        NONE,
        /** One observer. */
        OBSERVER,
        /** All observers who were flagged. */
        FLAGGED_OBSERVERS,
        /** One slice that was flagged. */
        SLICE,
        /** All slices that were flagged. */
        FLAGGED_SLICES
    }

    public Exclusion {
        observers = Set.copyOf(observers);
        slices = Set.copyOf(slices);
    }
}
