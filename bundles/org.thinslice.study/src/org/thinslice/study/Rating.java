// SPDX-License-Identifier: EPL-2.0
package org.thinslice.study;

import java.time.Instant;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.UUID;

/**
 * An observer's answer to one item at one showing of a slice.
 *
 * @param id            a UUID
 * @param at            when it was given (UTC)
 * @param showing       who rated what, in which role
 * @param item          key of the item in the coding scheme
 * @param answer        the answer
 * @param attempt       1 for the first answer, 2, 3, … when the observer changed it; the highest one is final
 * @param confidence    how sure the observer was, if the scheme asks
 * @param durationMs    from the unlocking of the scale to the answer, in ms
 * @param plays         how often the slice had been played to its end
 * @param schemeVersion version of the scheme the item was shown from
 * @param appVersion    version of the program that took the answer
 * @param simulated     whether it was made up by a program
 */
public record Rating(String id, Instant at, Showing showing, String item, Answer answer, int attempt,
        OptionalInt confidence, long durationMs, int plays, int schemeVersion, String appVersion,
        boolean simulated) implements Entry {

    public Rating {
        UUID.fromString(id);
        at = Moments.millis(at);
        Objects.requireNonNull(showing, "showing");
        Checks.filled(item, "item");
        Objects.requireNonNull(answer, "answer");
        Checks.atLeast(1, attempt, "attempt");
        Objects.requireNonNull(confidence, "confidence");
        Checks.notNegative(durationMs, "durationMs");
        Checks.notNegative(plays, "plays");
        Checks.atLeast(1, schemeVersion, "schemeVersion");
        Checks.filled(appVersion, "appVersion");
    }

    /** Code of the observer. */
    public String observer() {
        return showing.observer();
    }

    /** Code of the slice. */
    public String slice() {
        return showing.slice();
    }
}
