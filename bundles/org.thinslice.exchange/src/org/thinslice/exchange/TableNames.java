// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Names of tables and of ranges in one workbook: letters of the English alphabet, digits and underscores, with a word in
 * front so that none looks like a cell (AB12) or a row and column (R1C1). Both kinds share one set of names.
 */
final class TableNames {

    private static final int LONGEST = 200;

    private final Set<String> taken = new HashSet<>();

    /** A name that begins with a word and goes on as near to a wish as can be. */
    String next(String word, String wish) {
        var safe = (word + "_" + wish).replaceAll("[^A-Za-z0-9_]+", "_");
        var cut = safe.substring(0, Math.min(LONGEST, safe.length()));
        var name = cut;
        for (int n = 2; !taken.add(name.toLowerCase(Locale.ROOT)); n++)
            name = cut + "_" + n;
        return name;
    }
}
