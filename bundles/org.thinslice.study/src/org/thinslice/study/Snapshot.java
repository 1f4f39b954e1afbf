// SPDX-License-Identifier: EPL-2.0
package org.thinslice.study;

import java.util.List;

/**
 * A study as it was at one moment: the plan and what the ledger held.
 *
 * @param rows        ratings and the corrections that counted when they were made, as they counted then, in ledger order
 * @param corrections all corrections, in ledger order
 * @param changes     everything that changed something, in ledger order
 * @param position    of the last entry read
 */
record Snapshot(Plan plan, RatingRows rows, List<Event> events, List<Correction> corrections, List<Change> changes, Exclusions exclusions,
        long position) {

    /** The same with further lines of the ledger. */
    Snapshot plus(List<Ledger.Line> lines) {
        if (lines.isEmpty())
            return this;
        var contents = new LedgerContents(this);
        lines.forEach(line -> contents.take(line.position(), line.entry()));
        return contents.with(plan);
    }

    Snapshot with(Plan other) {
        return new Snapshot(other, rows, events, corrections, changes, exclusions, position);
    }

    List<Rating> ratings() {
        return rows.ratings();
    }

    List<Rating> answers() {
        return rows.answers();
    }

    FinalRatings finals() {
        return new FinalRatings(rows);
    }
}
