// SPDX-License-Identifier: EPL-2.0
package org.thinslice.study;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A study as it was at one moment: the plan and what the ledger held.
 *
 * @param answers     ratings and the corrections that counted when they were made, as they counted then, in ledger order
 * @param corrections all corrections, in ledger order
 * @param changes     everything that changed something, in ledger order
 */
record Snapshot(Plan plan, List<Rating> ratings, List<Rating> answers, List<Event> events, List<Correction> corrections,
        List<Change> changes, Exclusions exclusions, FinalRatings finals, long position) {

    static Snapshot of(Plan plan, List<Ledger.Line> lines) {
        return new Snapshot(plan, List.of(), List.of(), List.of(), List.of(), List.of(), Exclusions.NONE, FinalRatings.of(List.of()), 0).plus(lines);
    }

    /** The same with further lines of the ledger. */
    Snapshot plus(List<Ledger.Line> lines) {
        return lines.isEmpty() ? this : new Reading(this).all(lines);
    }

    Snapshot with(Plan other) {
        return new Snapshot(other, ratings, answers, events, corrections, changes, exclusions, finals, position);
    }

    /** Lines of the ledger being read. */
    private static final class Reading {

        private final Snapshot before;
        private final List<Rating> ratings = new ArrayList<>();
        private final List<Rating> answers = new ArrayList<>();
        private final List<Event> events = new ArrayList<>();
        private final List<Correction> corrections = new ArrayList<>();
        private final List<Exclusion> exclusions = new ArrayList<>();
        private final List<Change> changes = new ArrayList<>();
        private final FinalRatings.Growing finals;

        Reading(Snapshot before) {
            this.before = before;
            finals = new FinalRatings.Growing(before.finals);
        }

        Snapshot all(List<Ledger.Line> lines) {
            lines.forEach(line -> read(line.entry()));
            var allRatings = joined(before.ratings, ratings);
            // one list serves for both where nothing was ever corrected: there may be a million
            var same = before.answers == before.ratings && corrections.isEmpty();
            return new Snapshot(before.plan, allRatings, same ? allRatings : joined(before.answers, answers), joined(before.events, events),
                    joined(before.corrections, corrections), joined(before.changes, changes), before.exclusions.plus(exclusions), finals.done(),
                    lines.get(lines.size() - 1).position());
        }

        private void read(Entry entry) {
            if (entry instanceof Rating rating)
                read(rating);
            else if (entry instanceof Correction correction)
                read(correction);
            else if (entry instanceof Event event)
                events.add(event);
            else if (entry instanceof PlanChange change)
                changes.add(Change.of(change));
            else if (entry instanceof Exclusion exclusion) {
                exclusions.add(exclusion);
                changes.add(Change.of(exclusion));
            }
        }

        private void read(Rating rating) {
            ratings.add(rating);
            answers.add(rating);
            finals.take(rating);
        }

        private void read(Correction correction) {
            var old = finals.take(correction);
            corrections.add(correction);
            old.ifPresent(rating -> answers.add(correction.over(rating)));
            changes.add(Change.of(correction, old));
        }

        private static <T> List<T> joined(List<T> old, List<T> further) {
            return further.isEmpty() ? old : Stream.concat(old.stream(), further.stream()).toList();
        }
    }
}
