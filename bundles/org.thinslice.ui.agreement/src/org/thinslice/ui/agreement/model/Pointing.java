// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.agreement.model;

import java.util.Optional;

import org.thinslice.charts.Part;
import org.thinslice.charts.Subject;
import org.thinslice.ui.kit.Selected;

/** What views tell each other, as what figures mean, and the other way round. */
final class Pointing {

    private Pointing() {
    }

    /** What another view points at; empty for an item that is not among those shown. */
    static Optional<Subject> subject(Selected event, Optional<StudyAgreement> shown) {
        if (event instanceof Selected.Session session)
            return Optional.of(Subject.of(Part.SESSION, session.session()));
        if (event instanceof Selected.Slice slice)
            return Optional.of(Subject.of(Part.SLICE, slice.slice()));
        if (event instanceof Selected.Play play)
            return Optional.of(Subject.of(Part.SLICE, play.slice()));
        if (event instanceof Selected.Observer observer)
            return Optional.of(Subject.of(Part.OBSERVER, observer.observer()));
        if (event instanceof Selected.Rating rating)
            return Optional.of(Subject.of(Part.SLICE, rating.slice()).with(Part.OBSERVER, rating.observer()));
        return event instanceof Selected.Item item ? shown.flatMap(all -> all.keyed(item.item()))
                .map(found -> Subject.of(Part.ITEM, found.label())) : Optional.empty();
    }

    /** What other views are to be told when this was picked while that item is selected. */
    static Optional<Selected> message(Object source, Subject subject, Optional<ItemAgreement> item) {
        var slice = subject.get(Part.SLICE);
        var observer = subject.get(Part.OBSERVER);
        if (slice.isPresent())
            return Optional.of(observer.isPresent() ? new Selected.Rating(source, slice.get(), observer.get())
                    : new Selected.Slice(source, slice.get()));
        if (observer.isPresent())
            return Optional.of(new Selected.Observer(source, observer.get()));
        if (subject.get(Part.SESSION).isPresent())
            return subject.get(Part.SESSION).map(session -> new Selected.Session(source, session));
        return item.map(found -> new Selected.Item(source, found.key()));
    }
}
