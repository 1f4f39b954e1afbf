// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.design.intake;

import java.util.ArrayList;
import java.util.List;
import org.thinslice.base.Texts;
import org.thinslice.exchange.intake.Ready;
import org.thinslice.exchange.intake.Refusal;

/** What the last page says of an import before it is done. */
final class CheckWords {

    private static final Texts TEXTS = Texts.of(CheckWords.class);

    private CheckWords() {
    }

    static List<String> of(Ready ready) {
        var lines = new ArrayList<String>();
        long slices = ready.ratings().stream().map(rating -> rating.slice()).distinct().count();
        long observers = ready.ratings().stream().map(rating -> rating.observer()).distinct().count();
        lines.add(TEXTS.say("check.size", ready.ratings().size(), slices, observers));
        lines.addAll(ready.remarks());
        lines.add(ready.refused().isEmpty() ? TEXTS.say("check.none") : TEXTS.say("check.some", ready.refused().size()));
        return lines;
    }

    /** What cannot come in as a table for the clipboard, to go through beside the file. */
    static String table(List<Refusal> refused) {
        var lines = new ArrayList<String>();
        lines.add(String.join("\t", TEXTS.say("check.line"), TEXTS.say("check.column"), TEXTS.say("check.value"), TEXTS.say("check.why")));
        for (var each : refused)
            lines.add(String.join("\t", Long.toString(each.line()), plain(each.column()), plain(each.value()), each.why()));
        return String.join(System.lineSeparator(), lines);
    }

    private static String plain(String cell) {
        return cell.replaceAll("[\\t\\r\\n]+", " ");
    }
}
