// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Names of the files with one item's table each, no two alike on any file system: one may not tell capital letters from small ones. */
final class WideNames {

    private final Map<String, String> names = new HashMap<>();

    /** For tables with these keys, in the order in which names are given. */
    WideNames(List<String> keys) {
        var taken = new HashSet<String>();
        for (var key : keys) {
            // letters that some systems refuse in names become _
            var stem = "wide_" + key.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_.-]", "_");
            var name = stem;
            for (int n = 2; !taken.add(name); n++)
                name = stem + "_" + n;
            names.put(key, name + ".csv");
        }
    }

    /** The file of a table, by the table's key. */
    String of(String key) {
        return names.get(key);
    }
}
