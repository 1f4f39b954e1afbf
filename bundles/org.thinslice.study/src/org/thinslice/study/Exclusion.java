// SPDX-License-Identifier: EPL-2.0
package org.thinslice.study;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * The decision to leave something out of everything computed, or to take it in again. Ratings are not touched by it.
 *
 * @param id        a UUID
 * @param at        when it was decided (UTC)
 * @param what      what is left out
 * @param takenBack whether an earlier exclusion is taken back
 * @param reason    why; never empty
 */
public record Exclusion(String id, Instant at, Excluded what, boolean takenBack, String reason) implements Entry {

    public Exclusion {
        UUID.fromString(id);
        at = Moments.millis(at);
        Objects.requireNonNull(what, "what");
        Checks.filled(reason, "reason");
    }
}
