// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

/**
 * The reason why an estimate has no interval.
 *
 * @param why a whole sentence, for the user
 */
public record NoInterval(String why) implements Uncertainty {

    public NoInterval {
        if (why.isBlank())
            throw new IllegalArgumentException("a missing interval needs its reason");
    }
}
