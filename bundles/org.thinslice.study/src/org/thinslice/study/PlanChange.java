// SPDX-License-Identifier: EPL-2.0
package org.thinslice.study;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * A change of the study's plan, with its reason.
 *
 * @param id         a UUID
 * @param at         when (UTC)
 * @param what       what was changed, in a few words
 * @param reason     why
 * @param planSha256 fingerprint of the plan after the change ({@link Plan#sha256()})
 */
public record PlanChange(String id, Instant at, String what, String reason, String planSha256) implements Entry {

    public PlanChange {
        UUID.fromString(id);
        at = Moments.millis(at);
        Checks.filled(what, "what");
        Objects.requireNonNull(reason, "reason");
        Checks.filled(planSha256, "planSha256");
    }
}
