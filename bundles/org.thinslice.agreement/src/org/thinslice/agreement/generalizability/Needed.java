// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.generalizability;

/** How many levels of a facet reach what is wanted. */
public sealed interface Needed {

    /**
     * The smallest number that does.
     *
     * @param levels   number of levels of the facet
     * @param decision what they give
     */
    record Enough(int levels, Decision decision) implements Needed {
    }

    /**
     * No number does.
     *
     * @param why a whole sentence
     */
    record Never(String why) implements Needed {
    }
}
