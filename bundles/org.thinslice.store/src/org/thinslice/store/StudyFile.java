// SPDX-License-Identifier: EPL-2.0
package org.thinslice.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.thinslice.base.Problem;
import org.thinslice.base.Progress;
import org.thinslice.base.Texts;
import org.thinslice.study.Plan;
import org.thinslice.study.PlanEdit;
import org.thinslice.study.Storage;

/** Makes and opens study files ({@code *.study}): SQLite databases with our mark. */
public final class StudyFile {

    private static final Texts TEXTS = Texts.of(StudyFile.class);

    private StudyFile() {
    }

    /**
     * Makes a new study. The file appears with everything in it or not at all; an existing one is never overwritten.
     *
     * @throws Problem if there is a file already or it cannot be written
     */
    public static Storage create(Path file, Plan plan) throws Problem {
        if (Files.exists(file))
            throw SqlProblems.problem(file, "exists", null);
        var fresh = file.resolveSibling("." + file.getFileName() + "." + UUID.randomUUID() + ".new");
        try {
            write(fresh, plan);
            Files.move(fresh, file);
        } catch (FileAlreadyExistsException taken) {
            throw SqlProblems.problem(file, "exists", taken);
        } catch (IOException failure) {
            throw SqlProblems.problem(file, "unopened", failure);
        } catch (SQLException failure) {
            throw SqlProblems.of(file, failure);
        } finally {
            discard(fresh);
        }
        return open(file);
    }

    /**
     * Opens a study after having looked at it closely. One that may not be written, or whose ledger is not what was
     * written, is opened for reading, and {@link Storage#readOnly()} says why.
     *
     * @throws Problem if it is not there, not a study, damaged, or made by a newer version of the program
     */
    public static Storage open(Path file) throws Problem {
        return open(file, Progress.NONE);
    }

    /** The same of a large study, which takes seconds; {@link org.thinslice.base.Stopped} if it was stopped. */
    public static Storage open(Path file, Progress progress) throws Problem {
        return open(file, writable(file), progress);
    }

    static Storage open(Path file, boolean writable, Progress progress) throws Problem {
        Header.check(file);
        var database = new Database(file, !writable);
        try {
            var inspection = database.read(connection -> Inspection.of(file, connection, progress));
            var notice = inspection.findings().isEmpty() ? Optional.<String>empty()
                    : Optional.of(TEXTS.say("open.altered", inspection.findings().get(0), inspection.findings().size()));
            if (writable && notice.isEmpty())
                return new SqliteStorage(database, inspection, Optional.empty());
            database.close();
            return new SqliteStorage(new Database(file, true), inspection,
                    Optional.of(notice.orElseGet(() -> TEXTS.say("open.readonly"))));
        } catch (Problem problem) {
            database.close();
            throw problem;
        }
    }

    /** Whether a file carries the mark of a study, whatever it is called. */
    public static boolean isStudy(Path file) {
        return Header.marked(file);
    }

    /**
     * Checks the ledger: every entry as its hash says, every chain without a gap, nothing cut off its end.
     *
     * @return what is wrong, one sentence each; empty if the ledger is what was written
     * @throws Problem if the file cannot be opened as a study at all
     */
    public static List<String> audit(Path file) throws Problem {
        Header.check(file);
        // what a killed program left half-written is taken back on opening, which needs the right to write
        try (var database = new Database(file, !writable(file))) {
            return database.read(connection -> Inspection.audit(file, connection)).findings();
        }
    }

    private static boolean writable(Path file) {
        return Files.isWritable(file) && Files.isWritable(file.toAbsolutePath().getParent());
    }

    private static void write(Path fresh, Plan plan) throws SQLException {
        try (var connection = Connections.create(fresh); var statement = connection.createStatement()) {
            statement.execute("begin immediate");
            Schema.upgrade(connection);
            new PlanWriter(connection).create(plan);
            new LedgerTable(connection).append(LedgerTable.MAIN, plan.settings().id(), List.of(EntryCodec.row(birth(plan).changeTo(plan))));
            statement.execute("commit");
        }
    }

    /** The first line of the ledger, the same for the same plan. */
    private static PlanEdit birth(Plan plan) {
        var id = UUID.nameUUIDFromBytes(("study " + plan.settings().id()).getBytes(StandardCharsets.UTF_8)).toString();
        return new PlanEdit(id, plan.scheme().frozenAt(), TEXTS.say("created"), "", now -> now);
    }

    private static void discard(Path fresh) throws Problem {
        try {
            Files.deleteIfExists(fresh);
            Files.deleteIfExists(fresh.resolveSibling(fresh.getFileName() + "-journal"));
        } catch (IOException failure) {
            throw SqlProblems.problem(fresh, "unopened", failure);
        }
    }
}
