// SPDX-License-Identifier: EPL-2.0
package org.thinslice.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
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
    private final AtomicReference<Seen> seen;

    /** The plan as it stood after an entry of the ledger. */
    private record Seen(Plan plan, long position) {
    }

    /** A study's file that was looked at; what was read on the way need not be read again. */
    SqliteStorage(Database database, Inspection seen, Optional<String> readOnly) {
        this.database = database;
        this.readOnly = readOnly;
        this.ledger = new SqliteLedger(database, seen.plan().settings().id(), seen.contents());
        this.seen = new AtomicReference<>(new Seen(seen.plan(), seen.last()));
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
        var known = seen.get();
        return database.read(connection -> known == null || new LedgerTable(connection).planChanged(known.position) ? plan(connection) : known.plan);
    }

    @Override
    public Plan change(PlanEdit edit) throws Problem {
        seen.set(null);
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
