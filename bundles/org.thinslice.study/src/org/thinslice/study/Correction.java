// SPDX-License-Identifier: EPL-2.0
package org.thinslice.study;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * An answer that the lab put in place of an observer's. What it corrects stays in the ledger. It counts as long as the
 * answer it corrects would: if the observer answers again afterwards, the observer's new answer does.
 *
 * @param id         a UUID
 * @param at         when it was made (UTC)
 * @param corrects   id of the rating, or of the earlier correction, that counted until then
 * @param showing    who rated what, in which role
 * @param item       key of the item in the coding scheme
 * @param answer     what counts from now on
 * @param reason     why; never empty
 * @param appVersion version of the program that wrote it
 */
public record Correction(String id, Instant at, String corrects, Showing showing, String item, Answer answer, String reason,
        String appVersion) implements Entry {

    public Correction {
        UUID.fromString(id);
        at = Moments.millis(at);
        UUID.fromString(corrects);
        Objects.requireNonNull(showing, "showing");
        Checks.filled(item, "item");
        Objects.requireNonNull(answer, "answer");
        Checks.filled(reason, "reason");
        Checks.filled(appVersion, "appVersion");
    }

    /**
     * The answer as it counts now: an attempt more than what it corrects, with the confidence, the time taken, the plays
     * and the scheme version of what it corrects. A table from elsewhere may have the highest attempt there is; it stays that.
     */
    Rating over(Rating old) {
        return new Rating(id, at, showing, item, answer, Math.max(old.attempt(), old.attempt() + 1), old.confidence(), old.durationMs(), old.plays(),
                old.schemeVersion(), appVersion, old.simulated());
    }
}
