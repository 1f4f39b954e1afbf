// SPDX-License-Identifier: EPL-2.0
package org.thinslice.study;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * A correction somebody asks for: this answer is to count instead of the one that counts now.
 *
 * @param showing who rated what, in which role
 * @param item    key of the item
 * @param answer  what is to count; {@link Answer.NotRatable} for no answer at all
 * @param reason  why; never empty
 * @param against id of the rating or correction that was seen to count when this was asked for; if another counts by the
 *                time it is written, it is refused. Empty: whatever counts then is corrected
 */
public record Correcting(Showing showing, String item, Answer answer, String reason, Optional<String> against) {

    public Correcting {
        Objects.requireNonNull(showing, "showing");
        Checks.filled(item, "item");
        Objects.requireNonNull(answer, "answer");
        Checks.filled(reason, "reason");
        against.ifPresent(UUID::fromString);
    }

    /** Corrects whatever counts when it is written. */
    public Correcting(Showing showing, String item, Answer answer, String reason) {
        this(showing, item, answer, reason, Optional.empty());
    }

    /** Corrects this answer and no other. */
    public static Correcting of(Rating seen, Answer answer, String reason) {
        return new Correcting(seen.showing(), seen.item(), answer, reason, Optional.of(seen.id()));
    }
}
