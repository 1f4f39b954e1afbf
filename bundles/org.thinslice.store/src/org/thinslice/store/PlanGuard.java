// SPDX-License-Identifier: EPL-2.0
package org.thinslice.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.thinslice.base.Problem;
import org.thinslice.study.Plan;

/** Keeps everything in the plan that the ledger speaks of: a rated slice stays, and stays as it was rated. */
final class PlanGuard {

    private final Path file;
    private final Connection connection;

    PlanGuard(Path file, Connection connection) {
        this.file = file;
        this.connection = connection;
    }

    void check(Plan now, Plan next) throws SQLException, Problem {
        if (next.schemes().size() < now.schemes().size() || !next.schemes().subList(0, now.schemes().size()).equals(now.schemes()))
            throw SqlProblems.problem(file, "keep.scheme", null);
        for (var code : named("slice"))
            if (now.slice(code).isPresent() && !next.slice(code).equals(now.slice(code)))
                throw SqlProblems.problem(file, "keep.slice", null, code);
        for (var code : named("observer"))
            if (now.observer(code).isPresent() && !next.observer(code).equals(now.observer(code)))
                throw SqlProblems.problem(file, "keep.observer", null, code);
    }

    private List<String> named(String column) throws SQLException {
        // the column is one of two words above, never text from outside
        var query = column.equals("slice") ? "select distinct slice from ledger where slice <> ''"
                : "select distinct observer from ledger where observer <> ''";
        return Rows.read(connection, query, row -> row.getString(1));
    }
}
