// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.agreement.explain;

import java.util.Objects;

/**
 * A piece of an explanation.
 *
 * @param heading what it answers
 * @param text    one or more lines
 */
public record Passage(String heading, String text) {

    public Passage {
        Objects.requireNonNull(heading, "heading");
        Objects.requireNonNull(text, "text");
    }
}
