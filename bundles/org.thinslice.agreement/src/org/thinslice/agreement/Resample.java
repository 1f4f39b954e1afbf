// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import java.util.Locale;

/** What a bootstrap draws with replacement, and a jackknife leaves out. */
public enum Resample {
    /** Units, each on its own: other slices might have been cut, the observers are those they are. */
    UNITS,
    /** Whole sessions with all their units: right where slices are nested in sessions. */
    SESSIONS,
    /** Units and raters, each on their own (Owen 2007): other slices and other observers might have taken part. */
    UNITS_AND_RATERS;

    /** The choice in files and options. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
