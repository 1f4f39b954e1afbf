// SPDX-License-Identifier: EPL-2.0
package org.thinslice.study;

import java.util.Objects;

/**
 * A correction somebody asks for: this answer is to count instead of the one that counts now.
 *
 * @param showing who rated what, in which role
 * @param item    key of the item
 * @param answer  what is to count; {@link Answer.NotRatable} for no answer at all
 * @param reason  why; never empty
 */
public record Correcting(Showing showing, String item, Answer answer, String reason) {

    public Correcting {
        Objects.requireNonNull(showing, "showing");
        Checks.filled(item, "item");
        Objects.requireNonNull(answer, "answer");
        Checks.filled(reason, "reason");
    }
}
