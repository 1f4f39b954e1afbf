// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

/** How sure an estimate is: an interval, or the reason for having none. */
public sealed interface Uncertainty permits Interval, NoInterval {
}
