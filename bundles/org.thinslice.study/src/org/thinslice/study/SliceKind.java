// SPDX-License-Identifier: EPL-2.0
package org.thinslice.study;

import java.util.Locale;

/** What a slice is evidence of. (Practice and hidden repeats are not kinds of slices but of showings: {@link Role}.) */
public enum SliceKind {
    /** Something that happened: one session, seen by one camera or by two. */
    REAL,
    /** A control slice that shows partners of different sessions side by side, as if they had met; it enters no agreement. */
    PSEUDO_DYAD;

    /** How files and commands spell it: {@code real}, {@code pseudo_dyad}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
