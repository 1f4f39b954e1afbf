// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange.boris;

import java.math.BigDecimal;
import java.util.List;
import org.thinslice.exchange.json.Json;

/**
 * What was coded at one moment.
 *
 * @param line      of the file
 * @param time      in seconds; empty where the project does not say, as for pictures that stand alone
 * @param subject   who was seen doing it; may be empty
 * @param behavior  code of the behavior
 * @param modifiers with bars between, as BORIS has them; may be empty
 * @param comment   may be empty
 */
record BorisEvent(long line, String time, String subject, String behavior, String modifiers, String comment) {

    private static final int LEAST = 3;

    /** The parts that a state has the same at its beginning and at its end. */
    record Kind(String subject, String behavior, String modifiers) {
    }

    /** Whether a list of a project has what an event has: a time, a subject, a behavior. */
    static boolean is(Json json) {
        return json instanceof Json.Items items && items.items().size() >= LEAST && items.items().get(2) instanceof Json.Text;
    }

    static BorisEvent of(Json.Items items) {
        var parts = items.items();
        var modifiers = text(parts, 3);
        return new BorisEvent(items.line(), parts.get(0) instanceof Json.Digits digits ? seconds(digits) : "", text(parts, 1), text(parts, 2),
                modifiers.equals("None") ? "" : modifiers, text(parts, 4));
    }

    private static String seconds(Json.Digits digits) {
        return new BigDecimal(digits.text()).toPlainString();
    }

    private static String text(List<Json> parts, int at) {
        return at < parts.size() ? parts.get(at).text() : "";
    }

    Kind kind() {
        return new Kind(subject, behavior, modifiers);
    }

    /** Where it stands in the observation; an event without a time stands at its beginning. */
    BigDecimal order() {
        return time.isEmpty() ? BigDecimal.ZERO : new BigDecimal(time);
    }
}
