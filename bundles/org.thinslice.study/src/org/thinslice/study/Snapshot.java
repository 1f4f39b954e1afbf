// SPDX-License-Identifier: EPL-2.0
package org.thinslice.study;

import java.util.ArrayList;
import java.util.List;

/** A study as it was at one moment: the plan and what the ledger held. */
record Snapshot(Plan plan, List<Rating> ratings, List<Event> events, FinalRatings finals, long position) {

    static Snapshot of(Plan plan, List<Ledger.Line> lines) {
        return new Snapshot(plan, List.of(), List.of(), FinalRatings.of(List.of()), 0).plus(lines);
    }

    /** The same with further lines of the ledger. */
    Snapshot plus(List<Ledger.Line> lines) {
        if (lines.isEmpty())
            return this;
        var allRatings = new ArrayList<>(ratings);
        var allEvents = new ArrayList<>(events);
        for (var line : lines)
            if (line.entry() instanceof Rating rating)
                allRatings.add(rating);
            else if (line.entry() instanceof Event event)
                allEvents.add(event);
        return new Snapshot(plan, List.copyOf(allRatings), List.copyOf(allEvents), FinalRatings.of(allRatings),
                lines.get(lines.size() - 1).position());
    }

    Snapshot with(Plan other) {
        return new Snapshot(other, ratings, events, finals, position);
    }
}
