// SPDX-License-Identifier: EPL-2.0
package org.thinslice.store;

import java.util.ArrayList;
import java.util.List;
import org.thinslice.base.Problem;
import org.thinslice.study.Correction;
import org.thinslice.study.Entry;
import org.thinslice.study.Exclusion;
import org.thinslice.study.Ledger;

/** The ledger in a study's file. */
final class SqliteLedger implements Ledger {

    private final Database database;
    private final String studyId;

    SqliteLedger(Database database, String studyId) {
        this.database = database;
        this.studyId = studyId;
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
        var links = database.read(connection -> new LedgerTable(connection).after(position));
        var lines = new ArrayList<Line>();
        for (var link : links)
            lines.add(line(link));
        return lines;
    }

    private Line line(LedgerTable.Link link) throws Problem {
        try {
            return new Line(link.position(), EntryCodec.entry(link.row()));
        } catch (MalformedEntry wrong) {
            throw SqlProblems.problem(database.file(), "entry.malformed", wrong, link.position(), wrong.getMessage());
        }
    }
}
