// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.rating;

/**
 * One point of a scale as it stands on the screen.
 *
 * @param label  what is on the button, for instance "7"
 * @param anchor the words under it; empty if it has none
 */
record Mark(String label, String anchor) {

    /** What is heard when the point has the focus. */
    String spoken() {
        return anchor.isEmpty() ? label : label + ", " + anchor;
    }
}
