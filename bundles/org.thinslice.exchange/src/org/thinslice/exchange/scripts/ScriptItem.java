// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange.scripts;

import java.util.List;
import java.util.Objects;

/**
 * An item of the coding scheme as scripts need it.
 *
 * @param key   its key
 * @param label its name for people
 * @param level nominal, ordinal, interval or ratio
 * @param kind  how its answers are written
 * @param codes points of a scale that have words, or all categories, as they stand in the tables
 */
public record ScriptItem(String key, String label, String level, Kind kind, List<CodeWords> codes) {

    /** How answers are written. */
    public enum Kind {
        /** A number. */
        NUMBER,
        /** The code of one category. */
        CATEGORY,
        /** Codes of categories with + between them. */
        SEVERAL,
        /** The observer's own words. */
        WORDS
    }

    public ScriptItem {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(kind, "kind");
        codes = List.copyOf(codes);
    }
}
