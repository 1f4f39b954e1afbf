// SPDX-License-Identifier: EPL-2.0
package org.thinslice.store;

import java.time.Instant;
import java.util.HashSet;
import java.util.Locale;
import java.util.OptionalInt;
import org.thinslice.study.Answer;
import org.thinslice.study.Rating;
import org.thinslice.study.Role;
import org.thinslice.study.Showing;

/** The body of a rating's row. */
final class RatingBody {

    private RatingBody() {
    }

    static String of(Rating rating) {
        var line = new JsonLine().add("item", rating.item())
                .add("role", rating.showing().role().name().toLowerCase(Locale.ROOT))
                .add("occasion", rating.showing().occasion());
        answer(line, rating.answer());
        line.add("attempt", rating.attempt());
        rating.confidence().ifPresent(confidence -> line.add("confidence", confidence));
        return line.add("duration_ms", rating.durationMs()).add("plays", rating.plays())
                .add("scheme_version", rating.schemeVersion()).add("app_version", rating.appVersion())
                .add("simulated", rating.simulated()).toString();
    }

    static void answer(JsonLine line, Answer answer) {
        if (answer instanceof Answer.Value value)
            line.add("answer", "value").add("value", value.value());
        else if (answer instanceof Answer.Codes codes)
            line.add("answer", "codes").add("codes", codes.codes());
        else if (answer instanceof Answer.Words words)
            line.add("answer", "words").add("words", words.text());
        else if (answer instanceof Answer.NotRatable not)
            line.add("answer", "not_ratable").add("reason", not.reason());
    }

    static Rating rating(EntryRow row, Instant at, Fields body) throws MalformedEntry {
        var role = Role.valueOf(body.text("role").toUpperCase(Locale.ROOT));
        var showing = new Showing(row.observer(), row.slice(), role, body.whole("occasion"));
        var confidence = body.has("confidence") ? OptionalInt.of(body.whole("confidence")) : OptionalInt.empty();
        return new Rating(row.id(), at, showing, body.text("item"), answer(body), body.whole("attempt"), confidence,
                body.big("duration_ms"), body.whole("plays"), body.whole("scheme_version"), body.text("app_version"),
                body.flag("simulated"));
    }

    static Answer answer(Fields body) throws MalformedEntry {
        var kind = body.text("answer");
        return switch (kind) {
            case "value" -> new Answer.Value(body.number("value"));
            case "codes" -> new Answer.Codes(new HashSet<>(body.texts("codes")));
            case "words" -> new Answer.Words(body.text("words"));
            case "not_ratable" -> new Answer.NotRatable(body.text("reason"));
            default -> throw new MalformedEntry("unknown answer '" + kind + "'");
        };
    }
}
