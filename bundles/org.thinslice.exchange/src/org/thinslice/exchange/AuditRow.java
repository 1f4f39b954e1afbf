// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.thinslice.study.Answer;
import org.thinslice.study.Answers;
import org.thinslice.study.Change;
import org.thinslice.study.Rating;
import org.thinslice.study.Study;

/** Something that was changed in a study after it was made, by the lab or by an observer who answered again. */
record AuditRow(Instant at, String kind, String what, String session, String slice, String observer, String item, Optional<Answer> before,
        Optional<Answer> after, String reason, String id) {

    private static final String AGAIN = "answered_again";

    private record Place(Object showing, String item) {
        static Place of(Rating rating) {
            return new Place(rating.showing(), rating.item());
        }
    }

    /** All changes, in the order of time. */
    static List<AuditRow> of(Study study) {
        var rows = new ArrayList<AuditRow>();
        study.changes().forEach(change -> rows.add(of(change)));
        again(study, rows);
        rows.sort(Comparator.comparing(AuditRow::at));
        return rows;
    }

    private static AuditRow of(Change change) {
        return new AuditRow(change.at(), change.kind().word(), change.what(), change.session(), change.slice(), change.observer(), change.item(),
                change.before(), change.after(), change.reason(), change.id());
    }

    private static void again(Study study, List<AuditRow> rows) {
        var places = new HashSet<Place>();
        study.ratings().stream().filter(rating -> rating.attempt() > 1).forEach(rating -> places.add(Place.of(rating)));
        if (places.isEmpty())
            return;
        var before = new HashMap<Place, Answer>();
        for (var rating : study.ratings()) {
            var place = Place.of(rating);
            if (!places.contains(place))
                continue;
            var old = before.put(place, rating.answer());
            if (rating.attempt() > 1)
                rows.add(new AuditRow(rating.at(), AGAIN, "", "", rating.slice(), rating.observer(), rating.item(), Optional.ofNullable(old),
                        Optional.of(rating.answer()), "", rating.id()));
        }
    }

    static List<Column<AuditRow>> columns() {
        return List.of(
                Column.text("at", 25, (out, r) -> out.moment(r.at())),
                Column.text("change", 16, (out, r) -> out.text(r.kind())),
                Column.text("what", 48, (out, r) -> out.text(Styles.Look.WRAPPED, r.what())),
                Column.text("session", 12, (out, r) -> out.text(r.session())),
                Column.text("slice", 10, (out, r) -> out.text(r.slice())),
                Column.text("observer", 12, (out, r) -> out.text(r.observer())),
                Column.text("item", 16, (out, r) -> out.text(r.item())),
                Column.text("before", 14, (out, r) -> out.text(r.before().map(Answers::words).orElse(""))),
                Column.text("after", 14, (out, r) -> out.text(r.after().map(Answers::words).orElse(""))),
                Column.text("reason", 48, (out, r) -> out.text(Styles.Look.WRAPPED, r.reason())),
                Column.text("id", 37, (out, r) -> out.unique(r.id())));
    }
}
