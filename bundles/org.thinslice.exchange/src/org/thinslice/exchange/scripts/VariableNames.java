// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange.scripts;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names of variables that SPSS and Stata both take: at most 32 small letters, digits and underscores, each once. */
final class VariableNames {

    private static final int LONGEST = 32;
    private static final List<String> RESERVED = List.of("all", "and", "by", "eq", "ge", "gt", "le", "lt", "ne", "not", "or", "to", "with",
            "byte", "double", "float", "if", "in", "int", "long", "using", "strl", "given", "counts");

    private final Set<String> taken;

    VariableNames(Collection<String> columns) {
        taken = new HashSet<>(RESERVED);
        columns.forEach(column -> taken.add(column.toLowerCase(Locale.ROOT)));
    }

    /** A name near the wanted one that nobody has yet. */
    String near(String wanted) {
        var plain = wanted.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_]", "_").replaceFirst("^[^a-z]+", "");
        var stem = plain.isEmpty() ? "item" : plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
        stem = stem.matches("str\\d+") ? stem + "_item" : stem;
        var name = stem.replaceFirst("_+$", "");
        for (int n = 2; name.isEmpty() || !taken.add(name); n++)
            name = stem.substring(0, Math.min(stem.length(), LONGEST - 4)) + "_" + n;
        return name;
    }
}
