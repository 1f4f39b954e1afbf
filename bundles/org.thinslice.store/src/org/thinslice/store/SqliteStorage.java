// SPDX-License-Identifier: EPL-2.0
package org.thinslice.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.thinslice.base.Problem;
import org.thinslice.study.Ledger;
import org.thinslice.study.Plan;
import org.thinslice.study.PlanEdit;
import org.thinslice.study.Storage;

/** A study in a file of its own. */
final class SqliteStorage implements Storage {

    private final Database database;
    private final Optional<String> readOnly;
    private final Ledger ledger;

    SqliteStorage(Database database, String studyId, Optional<String> readOnly) {
        this.database = database;
        this.readOnly = readOnly;
        this.ledger = new SqliteLedger(database, studyId);
    }

    @Override
    public String name() {
        return database.file().getFileName().toString();
    }

    @Override
    public Path folder() {
        return database.file().toAbsolutePath().getParent();
    }

    @Override
    public Optional<String> readOnly() {
        return readOnly;
    }

    @Override
    public Plan plan() throws Problem {
        return database.read(this::plan);
    }

    @Override
    public Plan change(PlanEdit edit) throws Problem {
        return database.write(connection -> {
            var now = plan(connection);
            var next = edit.step().from(now);
            new PlanGuard(database.file(), connection).check(now, next);
            // a study stays as older programs can read it until its plan is changed
            Schema.upgrade(connection);
            new PlanWriter(connection).replace(now, next);
            new LedgerTable(connection).append(LedgerTable.MAIN, now.settings().id(), List.of(EntryCodec.row(edit.changeTo(next))));
            return next;
        });
    }

    @Override
    public Ledger ledger() {
        return ledger;
    }

    @Override
    public void close() throws Problem {
        database.close();
    }

    private Plan plan(Connection connection) throws SQLException, Problem {
        return PlanTables.read(database.file(), connection);
    }
}
