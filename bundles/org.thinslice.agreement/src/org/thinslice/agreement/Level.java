// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import java.util.Locale;

/** Level of measurement of an item, lowest first (Stevens 1946). */
public enum Level {
    /** Codes without an order. */
    NOMINAL,
    /** Ordered points whose distances mean nothing. */
    ORDINAL,
    /** Points with equal distances and no true zero. */
    INTERVAL,
    /** Amounts or counts with a true zero; never negative. */
    RATIO;

    /** The level in files and options: {@code nominal}, {@code ordinal}, {@code interval}, {@code ratio}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The level of a word; upper and lower case alike. */
    public static Level of(String word) {
        return valueOf(word.trim().toUpperCase(Locale.ROOT));
    }
}
