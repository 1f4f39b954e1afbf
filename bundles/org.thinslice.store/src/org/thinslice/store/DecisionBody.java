// SPDX-License-Identifier: EPL-2.0
package org.thinslice.store;

import java.time.Instant;
import java.util.Locale;
import org.thinslice.study.Correction;
import org.thinslice.study.Excluded;
import org.thinslice.study.Exclusion;
import org.thinslice.study.Role;
import org.thinslice.study.Showing;

/** The rows of what a lab decides about ratings: exclusions and corrections. */
final class DecisionBody {

    static final String EXCLUSION = "exclusion";
    static final String CORRECTION = "correction";

    private static final String OUT = "exclude";
    private static final String BACK = "take_back";

    private DecisionBody() {
    }

    static EntryRow row(Exclusion entry) {
        var what = entry.what();
        return new EntryRow(entry.id(), EXCLUSION, entry.at().toString(), what.observer(), what.slice(), new JsonLine()
                .add("action", entry.takenBack() ? BACK : OUT).add("excluded", what.kind().word()).add("session", what.session())
                .add("reason", entry.reason()).toString());
    }

    static Exclusion exclusion(EntryRow row, Instant at, Fields body) throws MalformedEntry {
        var kind = Excluded.Kind.valueOf(body.text("excluded").toUpperCase(Locale.ROOT));
        var action = body.text("action");
        if (!action.equals(OUT) && !action.equals(BACK))
            throw new MalformedEntry("unknown action '" + action + "'");
        return new Exclusion(row.id(), at, new Excluded(kind, row.observer(), row.slice(), body.text("session")), action.equals(BACK),
                body.text("reason"));
    }

    static EntryRow row(Correction entry) {
        var line = new JsonLine().add("corrects", entry.corrects()).add("item", entry.item())
                .add("role", entry.showing().role().name().toLowerCase(Locale.ROOT)).add("occasion", entry.showing().occasion());
        RatingBody.answer(line, entry.answer());
        return new EntryRow(entry.id(), CORRECTION, entry.at().toString(), entry.showing().observer(), entry.showing().slice(),
                line.add("why", entry.reason()).add("app_version", entry.appVersion()).toString());
    }

    static Correction correction(EntryRow row, Instant at, Fields body) throws MalformedEntry {
        var role = Role.valueOf(body.text("role").toUpperCase(Locale.ROOT));
        return new Correction(row.id(), at, body.text("corrects"), new Showing(row.observer(), row.slice(), role, body.whole("occasion")),
                body.text("item"), RatingBody.answer(body), body.text("why"), body.text("app_version"));
    }
}
