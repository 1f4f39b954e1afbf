// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

/**
 * Something a computation left out.
 *
 * @param count how many, > 0
 * @param what  units, raters or ratings, in the user's words
 * @param why   the reason, in the user's words
 */
public record Dropped(int count, String what, String why) {

    public Dropped {
        if (count <= 0)
            throw new IllegalArgumentException("dropped " + count);
    }
}
