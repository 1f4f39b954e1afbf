// SPDX-License-Identifier: EPL-2.0
package org.thinslice.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.thinslice.base.Problem;

/** SQLite's own look at every page and every index, by a thread and a connection of its own while the rows are being read. */
final class PageCheck {

    private final Path file;
    private final CompletableFuture<Optional<Boolean>> beside;

    private PageCheck(Path file) {
        this.file = file;
        beside = CompletableFuture.supplyAsync(() -> beside(file), check -> new Thread(check, "pages of " + file.getFileName()).start());
    }

    /** Starts to look. The caller has looked into the file already, so that nothing half-written is left to be taken back. */
    static PageCheck start(Path file) {
        return new PageCheck(file);
    }

    /** Waits for the end of it. Where it could not look by itself, for instance because somebody is about to write, it looks now. */
    void done(Connection otherwise) throws SQLException, Problem {
        var sound = beside.join();
        if (sound.isPresent() ? !sound.get() : !sound(otherwise))
            throw SqlProblems.problem(file, "damaged", null);
    }

    private static Optional<Boolean> beside(Path file) {
        try (var connection = Connections.open(file, true); var statement = connection.createStatement()) {
            // whoever waits to write waits for the reader who waits for us
            statement.execute("pragma busy_timeout = 0");
            return Optional.of(sound(connection));
        } catch (SQLException unable) {
            return Optional.empty();
        }
    }

    private static boolean sound(Connection connection) throws SQLException {
        return Rows.read(connection, "pragma integrity_check(1)", row -> row.getString(1)).equals(List.of("ok"));
    }
}
