// SPDX-License-Identifier: EPL-2.0
package org.thinslice.study;

import java.util.Objects;

/**
 * What an observer is to rate, and when.
 *
 * @param position place in the observer's presentation order, 1 for the first
 * @param showing  the slice, the observer and the role
 */
public record Assignment(int position, Showing showing) {

    public Assignment {
        Checks.atLeast(1, position, "position");
        Objects.requireNonNull(showing, "showing");
    }

    /** Code of the observer. */
    public String observer() {
        return showing.observer();
    }

    /** Code of the slice. */
    public String slice() {
        return showing.slice();
    }

    /** Why the slice is shown. */
    public Role role() {
        return showing.role();
    }
}
