// SPDX-License-Identifier: EPL-2.0
package org.thinslice.cli;

import org.thinslice.agreement.Ratings;

/**
 * The ratings of one item, ready to be analysed.
 *
 * @param item    its key; empty if the input names none
 * @param label   its short name
 * @param ratings slices × observers
 */
record ItemRatings(String item, String label, Ratings ratings) {
}
