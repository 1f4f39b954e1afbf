// SPDX-License-Identifier: EPL-2.0
package org.thinslice.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.thinslice.base.Problem;
import org.thinslice.study.Correction;
import org.thinslice.study.Entry;
import org.thinslice.study.Exclusion;
import org.thinslice.study.Ledger;
import org.thinslice.study.LedgerContents;

/** The ledger in a study's file. */
final class SqliteLedger implements Ledger {

    private final Database database;
    private final String studyId;
    private final AtomicReference<LedgerContents> read;

    SqliteLedger(Database database, String studyId) {
        this(database, studyId, Optional.empty());
    }

    /** A ledger that was read when the file was looked at. */
    SqliteLedger(Database database, String studyId, Optional<LedgerContents> read) {
        this.database = database;
        this.studyId = studyId;
        this.read = new AtomicReference<>(read.orElse(null));
    }

    @Override
    public void append(List<? extends Entry> entries) throws Problem {
        var rows = entries.stream().map(EntryCodec::row).toList();
        var decided = entries.stream().anyMatch(entry -> entry instanceof Exclusion || entry instanceof Correction);
        database.write(connection -> {
            // programs that do not know such entries are to say that the study is newer, not that it is broken
            if (decided)
                Schema.upgrade(connection);
            new LedgerTable(connection).append(LedgerTable.MAIN, studyId, rows);
            return rows.size();
        });
    }

    @Override
    public List<Line> after(long position) throws Problem {
        var lines = new ArrayList<Line>();
        each(position, (place, entry) -> lines.add(new Line(place, entry)));
        return lines;
    }

    @Override
    public LedgerContents contents() throws Problem {
        var known = read.getAndSet(null);
        var contents = known == null ? new LedgerContents() : known;
        each(contents.position(), contents::take);
        return contents;
    }

    private void each(long after, Taking taking) throws Problem {
        var reading = new Reading(taking);
        var wrong = database.read(connection -> reading.from(new LedgerTable(connection), after));
        if (wrong.isPresent())
            throw SqlProblems.problem(database.file(), "entry.malformed", wrong.get(), reading.at, wrong.get().getMessage());
    }

    /** Takes an entry and its place. */
    @FunctionalInterface
    private interface Taking {
        void take(long position, Entry entry);
    }

    /** Entries as they are read, up to the first that cannot be. */
    private static final class Reading {

        private final Taking taking;
        private long at;

        Reading(Taking taking) {
            this.taking = taking;
        }

        /** Reads; answers what is wrong with the entry at which it had to stop. */
        Optional<MalformedEntry> from(LedgerTable table, long after) throws SQLException {
            try {
                table.each(after, (position, row) -> {
                    at = position;
                    taking.take(position, EntryCodec.entry(row));
                });
                return Optional.empty();
            } catch (MalformedEntry wrong) {
                return Optional.of(wrong);
            }
        }
    }
}
