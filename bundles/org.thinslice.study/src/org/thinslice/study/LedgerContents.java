// SPDX-License-Identifier: EPL-2.0
package org.thinslice.study;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What a ledger holds, told entry by entry in its order and kept in little space. For one thread. */
public final class LedgerContents {

    private final RatingColumns ratings;
    private final Before before;
    private final List<Event> events = new ArrayList<>();
    private final List<Correction> corrections = new ArrayList<>();
    private final List<Exclusion> exclusions = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();
    private long position;

    private record Before(List<Event> events, List<Correction> corrections, List<Change> changes, Exclusions exclusions) {
    }

    /** Nothing yet. */
    public LedgerContents() {
        ratings = new RatingColumns();
        before = new Before(List.of(), List.of(), List.of(), Exclusions.NONE);
    }

    /** What was there, to be followed by more. */
    LedgerContents(Snapshot start) {
        ratings = RatingColumns.after(start.rows());
        before = new Before(start.events(), start.corrections(), start.changes(), start.exclusions());
        position = start.position();
    }

    /** Takes the next entry with its place in the reading order. */
    public void take(long place, Entry entry) {
        if (entry instanceof Rating rating)
            ratings.take(rating);
        else if (entry instanceof Correction correction) {
            changes.add(Change.of(correction, ratings.take(correction)));
            corrections.add(correction);
        } else if (entry instanceof Event event)
            events.add(event);
        else if (entry instanceof PlanChange change)
            changes.add(Change.of(change));
        else if (entry instanceof Exclusion exclusion) {
            exclusions.add(exclusion);
            changes.add(Change.of(exclusion));
        }
        position = place;
    }

    /** The place of the last entry taken, 0 if there is none. */
    public long position() {
        return position;
    }

    /** A study with this plan and everything that was taken. */
    Snapshot with(Plan plan) {
        return new Snapshot(plan, ratings.rows(), joined(before.events, events), joined(before.corrections, corrections),
                joined(before.changes, changes), before.exclusions.plus(exclusions), position);
    }

    private static <T> List<T> joined(List<T> old, List<T> further) {
        return further.isEmpty() ? old : Stream.concat(old.stream(), further.stream()).toList();
    }
}
