// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange.scripts;

import java.util.Objects;

/**
 * A column of the long table.
 *
 * @param name    its head
 * @param meaning what it is, in a sentence
 * @param kind    what its cells hold
 * @param bytes   longest cell, in bytes of UTF-8, at least 1
 */
public record ScriptColumn(String name, String meaning, Kind kind, int bytes) {

    /** What cells hold. */
    public enum Kind {
        /** Texts, codes, numbers of several items. */
        TEXT,
        /** Whole numbers. */
        WHOLE,
        /** true or false. */
        TRUTH,
        /** A moment in UTC, ISO 8601. */
        MOMENT
    }

    public ScriptColumn {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(meaning, "meaning");
        Objects.requireNonNull(kind, "kind");
        bytes = Math.max(1, bytes);
    }
}
