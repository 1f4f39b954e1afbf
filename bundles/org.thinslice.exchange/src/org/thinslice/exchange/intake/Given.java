// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange.intake;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.thinslice.study.Showing;

/**
 * A rating as a table has it: names and texts, not yet checked against items.
 *
 * @param line      line or row of the file, 1 for the first
 * @param column    head of the column of the rating
 * @param showing   who rated what, in which role
 * @param item      name of the item, as the table has it
 * @param value     the rating's text; empty where there is none but a reason
 * @param reason    why there is no rating; empty where there is one
 * @param attempt   1 for the first answer
 * @param context   what else the row says
 */
record Given(long line, String column, Showing showing, String item, String value, String reason, int attempt, Context context) {

    /**
     * What else a row says.
     *
     * @param session    the interaction; empty if the table does not say
     * @param start      where the slice begins, in seconds
     * @param end        where it ends, in seconds
     * @param at         when it was rated
     * @param durationMs how long it took, 0 where not known
     * @param plays      how often the slice was played, 0 where not known
     * @param confidence how sure the observer was
     * @param variables  what is known of the session
     * @param simulated  whether a program made it up
     * @param superseded whether the table says that a later answer took its place
     */
    record Context(String session, OptionalDouble start, OptionalDouble end, Optional<Instant> at, long durationMs, int plays,
            OptionalInt confidence, Map<String, String> variables, boolean simulated, boolean superseded) {

        Context {
            Objects.requireNonNull(session, "session");
            variables = Collections.unmodifiableSortedMap(new TreeMap<>(variables));
        }
    }

    /** Code of the slice. */
    String slice() {
        return showing.slice();
    }

    /** Code of the observer. */
    String observer() {
        return showing.observer();
    }

    Refusal refused(String why) {
        return new Refusal(line, column, value, why);
    }
}
