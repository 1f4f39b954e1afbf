// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.agreement.exclusion;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.thinslice.base.Texts;
import org.thinslice.study.Answers;
import org.thinslice.study.Change;
import org.thinslice.study.Curation;
import org.thinslice.study.Excluded;
import org.thinslice.study.Study;

/**
 * A line of the list of changes, in words.
 *
 * @param when   UTC, to the minute
 * @param what   what was changed
 * @param before the answer before, for a correction
 * @param after  the answer after, for a correction
 * @param reason why
 * @param state  whether something is left out because of it
 * @param out    what can be taken in again; empty if nothing
 */
public record ChangeRow(String when, String what, String before, String after, String reason, String state, Optional<Excluded> out) {

    private static final Texts TEXTS = Texts.of(ChangeRow.class);
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);

    /** Everything that was changed in a study, the newest first. */
    public static List<ChangeRow> of(Study study) {
        var rows = new ArrayList<ChangeRow>();
        study.changes().forEach(change -> rows.add(of(study, change)));
        Collections.reverse(rows);
        return rows;
    }

    private static ChangeRow of(Study study, Change change) {
        var out = excluded(change).filter(thing -> study.exclusions().decision(thing).filter(one -> one.id().equals(change.id())).isPresent());
        var late = change.kind() == Change.Kind.CORRECTED && change.before().isEmpty();
        return new ChangeRow(WHEN.format(change.at()), TEXTS.say("changes.kind." + change.kind().word(), what(change)),
                change.before().map(Answers::words).orElse(""), change.after().map(Answers::words).orElse(""), change.reason(),
                out.isPresent() ? TEXTS.say("changes.out") : late ? TEXTS.say("changes.late") : "", out);
    }

    private static String what(Change change) {
        if (change.kind() == Change.Kind.CORRECTED)
            return TEXTS.say("changes.place", change.item(), change.slice(), change.observer());
        return excluded(change).map(Curation::words).orElse(change.what());
    }

    private static Optional<Excluded> excluded(Change change) {
        if (change.kind() != Change.Kind.EXCLUDED && change.kind() != Change.Kind.TAKEN_BACK)
            return Optional.empty();
        if (!change.session().isEmpty())
            return Optional.of(Excluded.session(change.session()));
        if (change.slice().isEmpty())
            return Optional.of(Excluded.observer(change.observer()));
        return Optional.of(change.observer().isEmpty() ? Excluded.slice(change.slice()) : Excluded.rating(change.observer(), change.slice()));
    }
}
