// SPDX-License-Identifier: EPL-2.0
package org.thinslice.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.thinslice.base.Problem;

/** A study's file, open: one thing at a time, each in a transaction. After a failure it is opened afresh. */
final class Database implements AutoCloseable {

    private final Path file;
    private final boolean readOnly;
    private Connection connection;
    private boolean closed;

    /** Work in a transaction. */
    @FunctionalInterface
    interface Work<T> {
        T on(Connection connection) throws SQLException, Problem;
    }

    Database(Path file, boolean readOnly) {
        this.file = file;
        this.readOnly = readOnly;
    }

    Path file() {
        return file;
    }

    /** Reads one state of the file, whatever other programs write meanwhile. */
    <T> T read(Work<T> work) throws Problem {
        return transaction("begin", work);
    }

    /** Writes all or nothing; other programs wait. When it returns, what was written is on the disk. */
    <T> T write(Work<T> work) throws Problem {
        return transaction("begin immediate", work);
    }

    private synchronized <T> T transaction(String begin, Work<T> work) throws Problem {
        if (closed)
            throw new IllegalStateException(file + " is closed");
        boolean done = false;
        try {
            if (connection == null)
                connection = Connections.open(file, readOnly);
            execute(begin);
            T result = work.on(connection);
            execute("commit");
            done = true;
            return result;
        } catch (SQLException failure) {
            throw SqlProblems.of(file, failure);
        } finally {
            if (!done)
                abandon();
        }
    }

    private void execute(String command) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    /** Closing rolls back; what the connection thinks of the file after a failure is better not relied on. */
    private void abandon() throws Problem {
        try {
            if (connection != null)
                connection.close();
        } catch (SQLException failure) {
            throw SqlProblems.of(file, failure);
        } finally {
            connection = null;
        }
    }

    @Override
    public synchronized void close() throws Problem {
        closed = true;
        abandon();
    }
}
