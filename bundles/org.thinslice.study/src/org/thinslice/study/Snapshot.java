// SPDX-License-Identifier: EPL-2.0
package org.thinslice.study;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A study as it was at one moment: the plan and what the ledger held. */
record Snapshot(Plan plan, List<Rating> ratings, List<Event> events, FinalRatings finals, long position) {

    static Snapshot of(Plan plan, List<Ledger.Line> lines) {
        return new Snapshot(plan, List.of(), List.of(), FinalRatings.of(List.of()), 0).plus(lines);
    }

    /** The same with further lines of the ledger. */
    Snapshot plus(List<Ledger.Line> lines) {
        if (lines.isEmpty())
            return this;
        var newRatings = new ArrayList<Rating>();
        var newEvents = new ArrayList<Event>();
        for (var line : lines)
            if (line.entry() instanceof Rating rating)
                newRatings.add(rating);
            else if (line.entry() instanceof Event event)
                newEvents.add(event);
        return new Snapshot(plan, joined(ratings, newRatings), joined(events, newEvents), finals.plus(newRatings),
                lines.get(lines.size() - 1).position());
    }

    private static <T> List<T> joined(List<T> old, List<T> further) {
        return further.isEmpty() ? old : Stream.concat(old.stream(), further.stream()).toList();
    }

    Snapshot with(Plan other) {
        return new Snapshot(other, ratings, events, finals, position);
    }
}
