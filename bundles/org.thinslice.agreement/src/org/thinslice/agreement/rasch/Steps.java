// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.rasch;

import java.util.Locale;

/** What has thresholds between neighbouring categories of its own. */
public enum Steps {
    /** Everybody and everything shares one set: rating scale model (Andrich 1978). */
    SHARED,
    /** Each item has its own: partial credit model (Masters 1982). */
    BY_ITEM,
    /** Each observer has an own use of the categories, the same for all items. */
    BY_OBSERVER;

    /** The choice in files and options. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
