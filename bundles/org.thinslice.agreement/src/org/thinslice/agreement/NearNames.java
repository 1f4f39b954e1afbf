// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The names nearest to one that does not exist: those that share a part with it first, then those fewest typing errors away. */
final class NearNames {

    private static final int MOST = 6;

    private NearNames() {
    }

    static List<String> of(String asked, Collection<String> names) {
        var word = asked.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
        return names.stream().sorted(Comparator.comparingInt(name -> distance(word, name))).limit(MOST).toList();
    }

    private static int distance(String asked, String name) {
        boolean part = asked.length() > 2 && (name.contains(asked) || asked.contains(name));
        return part ? 0 : 1 + edits(asked, name);
    }

    /** Letters to be put in, taken out or exchanged (Levenshtein 1966). */
    private static int edits(String a, String b) {
        var row = new int[b.length() + 1];
        for (int j = 0; j < row.length; j++)
            row[j] = j;
        for (int i = 1; i <= a.length(); i++) {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int change = corner + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                corner = row[j];
                row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
