// SPDX-License-Identifier: EPL-2.0
package org.thinslice.scheme;

import java.util.Objects;

/**
 * A reason why something cannot be rated.
 *
 * @param code  its name in files
 * @param words what the observer sees
 */
public record ReasonWord(String code, String words) {
    public ReasonWord {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(words, "words");
    }
}
