// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange.scripts;

import java.util.Objects;

/**
 * A code as it stands in a table, and what it stands for.
 *
 * @param code  as the file has it
 * @param words its words; the code itself where there are none
 */
public record CodeWords(String code, String words) {

    public CodeWords {
        Objects.requireNonNull(code, "code");
        words = words.isBlank() ? code : words;
    }
}
