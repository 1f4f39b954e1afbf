// SPDX-License-Identifier: EPL-2.0
package org.thinslice.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.thinslice.base.Problem;

/**
 * What a close look at a study's file found.
 *
 * @param studyId  the study's id
 * @param findings what of plan and ledger is not what was written; empty if it is sound
 */
record Inspection(String studyId, List<String> findings) {

    /** Looks at the pages, the tables and the ledger. A file that cannot be read as a study is a {@link Problem}. */
    static Inspection of(Path file, Connection connection) throws SQLException, Problem {
        var sound = Rows.read(connection, "pragma integrity_check(1)", row -> row.getString(1));
        if (!sound.equals(List.of("ok")))
            throw SqlProblems.problem(file, "damaged", null);
        var stranger = Schema.stranger(connection);
        if (stranger.isPresent())
            throw SqlProblems.problem(file, "stranger", null, stranger.get());
        var ids = Rows.read(connection, "select id from study", row -> row.getString(1));
        if (ids.size() != 1)
            throw SqlProblems.problem(file, "damaged", null);
        return new Inspection(ids.get(0), LedgerAudit.findings(connection, PlanTables.read(file, connection)));
    }
}
