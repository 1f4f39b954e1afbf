// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.rating.desk;

import java.util.OptionalInt;

/**
 * How far an observer is.
 *
 * @param practice    whether the slice on the screen is for practice
 * @param number      which slice it is, 1 to {@code total}, practice slices counted apart
 * @param total       how many there are of its kind
 * @param minutesLeft about how long the rest takes; empty while that cannot be told
 */
public record Progressed(boolean practice, int number, int total, OptionalInt minutesLeft) {
}
