// SPDX-License-Identifier: EPL-2.0
package org.thinslice.study;

/**
 * What a slice scored over its observers.
 *
 * @param slice     the slice
 * @param value     the score, in the item's own numbers
 * @param observers how many ratings it rests on, ≥ 1
 */
public record SliceScore(Slice slice, double value, int observers) {

    public SliceScore {
        Checks.atLeast(1, observers, "observers");
    }
}
