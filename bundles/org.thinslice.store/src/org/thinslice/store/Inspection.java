// SPDX-License-Identifier: EPL-2.0
package org.thinslice.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.thinslice.base.Problem;
import org.thinslice.base.Progress;
import org.thinslice.base.Stopped;
import org.thinslice.study.LedgerContents;
import org.thinslice.study.Plan;

/**
 * What a close look at a study's file found.
 *
 * @param plan     the plan
 * @param findings what of plan and ledger is not what was written; empty if it is sound
 * @param contents what the ledger holds; empty if it was not asked for, or has an entry that cannot be read
 * @param last     the position of the ledger's last entry
 */
record Inspection(Plan plan, List<String> findings, Optional<LedgerContents> contents, long last) {

    /** Looks at the pages, the tables and the ledger, and keeps what the ledger holds. A file that is no study is a {@link Problem}. */
    static Inspection of(Path file, Connection connection, Progress progress) throws SQLException, Problem {
        return of(file, connection, Optional.of(new LedgerContents()), progress);
    }

    /** Likewise, but keeps nothing. */
    static Inspection audit(Path file, Connection connection) throws SQLException, Problem {
        return of(file, connection, Optional.empty(), Progress.NONE);
    }

    private static Inspection of(Path file, Connection connection, Optional<LedgerContents> contents, Progress progress)
            throws SQLException, Problem {
        Schema.version(connection);
        var pages = PageCheck.start(file);
        try {
            var inspection = rows(file, connection, contents, progress);
            pages.done(connection, progress);
            return inspection;
        } catch (Stopped stopped) {
            pages.stop();
            throw stopped;
        } catch (SQLException | Problem | RuntimeException wrong) {
            // what comes of a damaged page is damage, whatever it looks like to those who read it
            pages.done(connection, progress);
            throw wrong;
        }
    }

    private static Inspection rows(Path file, Connection connection, Optional<LedgerContents> contents, Progress progress)
            throws SQLException, Problem {
        var stranger = Schema.stranger(connection);
        if (stranger.isPresent())
            throw SqlProblems.problem(file, "stranger", null, stranger.get());
        var ids = Rows.read(connection, "select id from study", row -> row.getString(1));
        if (ids.size() != 1)
            throw SqlProblems.problem(file, "damaged", null);
        var plan = PlanTables.read(file, connection);
        var audit = new LedgerAudit(plan, contents);
        return new Inspection(plan, audit.findings(connection, progress), audit.contents(), audit.last());
    }
}
