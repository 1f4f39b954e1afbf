// SPDX-License-Identifier: EPL-2.0
package org.thinslice.study;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.thinslice.base.Problem;

/**
 * A change somebody wants to make to the plan.
 *
 * @param id     a UUID
 * @param at     when it was asked for (UTC)
 * @param what   what is changed, in a few words
 * @param reason why; may be empty where none is asked for
 * @param step   makes the new plan from the present one; it may be called again after a failure
 */
public record PlanEdit(String id, Instant at, String what, String reason, Step step) {

    /** From the plan as it is to the plan as it should be. */
    @FunctionalInterface
    public interface Step {
        Plan from(Plan now) throws Problem;
    }

    public PlanEdit {
        UUID.fromString(id);
        at = Moments.millis(at);
        Checks.filled(what, "what");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(step, "step");
    }

    /** The line of the ledger that says the plan was changed to {@code next}. */
    public PlanChange changeTo(Plan next) {
        return new PlanChange(id, at, what, reason, next.sha256());
    }
}
