// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange;

import java.nio.file.Path;
import org.thinslice.base.Problem;
import org.thinslice.base.Texts;

/** The sentences of what can go wrong with a file: what happened ({@code key}) and what to do ({@code key.next}). */
final class Failures {

    static final Texts TEXTS = Texts.of(Failures.class);

    private Failures() {
    }

    static Problem at(Path file, String key, Throwable cause) {
        return new Problem(file.toString(), null, TEXTS.say(key), TEXTS.say(key + ".next"), cause);
    }

    static Problem of(Path file, String key, Object... values) {
        return new Problem(file.toString(), null, TEXTS.say(key, values), TEXTS.say(key + ".next", values), null);
    }

    static Problem inRow(Path file, long row, Throwable cause, String key, Object... values) {
        return new Problem(file.toString(), TEXTS.say("place.row", Long.toString(row)), TEXTS.say(key, values), TEXTS.say(key + ".next", values), cause);
    }

    static Problem inRow(Path file, long row, String key, Object... values) {
        return inRow(file, row, null, key, values);
    }

    static Problem inCell(Path file, long row, String column, String key, Object... values) {
        var place = TEXTS.say("place.cell", Long.toString(row), column);
        return new Problem(file.toString(), place, TEXTS.say(key, values), TEXTS.say(key + ".next", values), null);
    }
}
