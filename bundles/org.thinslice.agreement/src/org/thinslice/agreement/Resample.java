// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

/** What a bootstrap draws with replacement. */
public enum Resample {
    /** Units, each on its own. */
    UNITS,
    /** Whole sessions with all their units: right where slices are nested in sessions. */
    SESSIONS
}
