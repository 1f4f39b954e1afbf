// SPDX-License-Identifier: EPL-2.0
package org.thinslice.store;

import java.time.DateTimeException;
import java.util.Locale;
import java.util.Optional;
import org.thinslice.study.Correction;
import org.thinslice.study.Entry;
import org.thinslice.study.Event;
import org.thinslice.study.Exclusion;
import org.thinslice.study.PlanChange;
import org.thinslice.study.Rating;

/** From entries to rows of the ledger and back. */
final class EntryCodec {

    private static final String RATING = "rating";
    static final String PLAN = "plan";

    private EntryCodec() {
    }

    static EntryRow row(Entry entry) {
        if (entry instanceof Rating rating)
            return new EntryRow(rating.id(), RATING, rating.at().toString(), rating.observer(), rating.slice(), RatingBody.of(rating));
        if (entry instanceof Event event)
            return new EntryRow(event.id(), word(event.kind()), event.at().toString(), event.observer(), event.slice(),
                    new JsonLine().add("detail", event.detail()).toString());
        if (entry instanceof PlanChange change)
            return new EntryRow(change.id(), PLAN, change.at().toString(), "", "", new JsonLine().add("what", change.what())
                    .add("reason", change.reason()).add("plan_sha256", change.planSha256()).toString());
        if (entry instanceof Exclusion exclusion)
            return DecisionBody.row(exclusion);
        if (entry instanceof Correction correction)
            return DecisionBody.row(correction);
        throw new IllegalArgumentException("no row for " + entry);
    }

    static Entry entry(EntryRow row) throws MalformedEntry {
        try {
            var at = Moment.parse(row.at());
            if (row.kind().equals(RATING)) {
                var plain = PlainRating.of(row, at);
                if (plain.isPresent())
                    return plain.get();
            }
            var body = new Fields(Json.fields(row.body()));
            if (row.kind().equals(RATING))
                return RatingBody.rating(row, at, body);
            if (row.kind().equals(PLAN))
                return new PlanChange(row.id(), at, body.text("what"), body.text("reason"), body.text("plan_sha256"));
            if (row.kind().equals(DecisionBody.EXCLUSION))
                return DecisionBody.exclusion(row, at, body);
            if (row.kind().equals(DecisionBody.CORRECTION))
                return DecisionBody.correction(row, at, body);
            return new Event(row.id(), at, kind(row.kind()), row.observer(), row.slice(), body.text("detail"));
        } catch (IllegalArgumentException | DateTimeException wrong) {
            throw new MalformedEntry(wrong.getMessage(), wrong);
        }
    }

    /** The fingerprint of the plan that a row left behind; empty if it is no change of the plan that can be read. */
    static Optional<String> planSha256(EntryRow row) {
        try {
            return row.kind().equals(PLAN) && entry(row) instanceof PlanChange change ? Optional.of(change.planSha256()) : Optional.empty();
        } catch (MalformedEntry unreadable) {
            return Optional.empty();
        }
    }

    private static String word(Event.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static Event.Kind kind(String word) throws MalformedEntry {
        for (var kind : Event.Kind.values())
            if (word(kind).equals(word))
                return kind;
        throw new MalformedEntry("unknown kind of entry '" + word + "'");
    }
}
