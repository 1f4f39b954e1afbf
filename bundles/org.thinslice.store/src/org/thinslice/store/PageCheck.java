// SPDX-License-Identifier: EPL-2.0
package org.thinslice.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.sqlite.ProgressHandler;
import org.thinslice.base.Problem;
import org.thinslice.base.Progress;
import org.thinslice.base.Stopped;

/** SQLite's own look at every page and every index, by a thread and a connection of its own while the rows are being read. */
final class PageCheck {

    private static final int STEPS_BETWEEN_QUESTIONS = 10_000;
    private static final int WAIT_MILLIS = 50;

    private final Path file;
    private final CompletableFuture<Optional<Boolean>> beside;
    private volatile boolean stopped;

    private PageCheck(Path file) {
        this.file = file;
        beside = CompletableFuture.supplyAsync(this::beside, check -> new Thread(check, "pages of " + file.getFileName()).start());
    }

    /** Starts to look. The caller has looked into the file already, so that nothing half-written is left to be taken back. */
    static PageCheck start(Path file) {
        return new PageCheck(file);
    }

    /**
     * Waits for the end of it. Where it could not look by itself, for instance because somebody is about to write, it looks now.
     *
     * @param progress is asked again and again whether to wait on
     */
    void done(Connection otherwise, Progress progress) throws SQLException, Problem {
        var sound = result(progress);
        if (sound.isPresent() ? !sound.get() : !sound(otherwise))
            throw SqlProblems.problem(file, "damaged", null);
    }

    /** Ends it: nobody wants to know any more. */
    void stop() {
        stopped = true;
    }

    private Optional<Boolean> result(Progress progress) throws Stopped {
        while (true)
            try {
                progress.step(1, 1);
                return beside.get(WAIT_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException later) {
                continue;
            } catch (InterruptedException asked) {
                Thread.currentThread().interrupt();
                throw new Stopped();
            } catch (ExecutionException fault) {
                throw new IllegalStateException(fault);
            }
    }

    private Optional<Boolean> beside() {
        try (var connection = Connections.open(file, true); var statement = connection.createStatement()) {
            // whoever waits to write waits for the reader who waits for us
            statement.execute("pragma busy_timeout = 0");
            ProgressHandler.setHandler(connection, STEPS_BETWEEN_QUESTIONS, new ProgressHandler() {
                @Override
                protected int progress() {
                    return stopped ? 1 : 0;
                }
            });
            return Optional.of(sound(connection));
        } catch (SQLException unable) {
            return Optional.empty();
        }
    }

    private static boolean sound(Connection connection) throws SQLException {
        return Rows.read(connection, "pragma integrity_check(1)", row -> row.getString(1)).equals(List.of("ok"));
    }
}
