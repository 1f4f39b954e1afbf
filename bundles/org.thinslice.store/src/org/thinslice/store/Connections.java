// SPDX-License-Identifier: EPL-2.0
package org.thinslice.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteOpenMode;

/** The one place where files become SQLite connections, always with the same guards. */
final class Connections {

    private static final int BUSY_MILLIS = 10_000;

    private Connections() {
    }

    /** A new database at a path where none is. */
    static Connection create(Path file) throws SQLException {
        return guarded(open(file, new SQLiteConfig()), false);
    }

    /** An existing database. */
    static Connection open(Path file, boolean readOnly) throws SQLException {
        var config = new SQLiteConfig();
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        config.setReadOnly(readOnly);
        return guarded(open(file, config), readOnly);
    }

    /** An empty database that is nowhere on the disk. */
    static Connection inMemory() throws SQLException {
        NativeLibrary.prepare();
        return new SQLiteConfig().createConnection("jdbc:sqlite::memory:");
    }

    private static Connection open(Path file, SQLiteConfig config) throws SQLException {
        NativeLibrary.prepare();
        config.setBusyTimeout(BUSY_MILLIS);
        // as a URI, so that no character of the path is taken for a parameter
        return config.createConnection("jdbc:sqlite:" + file.toAbsolutePath().toUri());
    }

    private static Connection guarded(Connection connection, boolean readOnly) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("pragma trusted_schema = off");
            statement.execute("pragma cell_size_check = on");
            statement.execute("pragma mmap_size = 0");
            statement.execute("pragma foreign_keys = on");
            // without it INSERT OR REPLACE deletes a row without asking the triggers
            statement.execute("pragma recursive_triggers = on");
            if (!readOnly) {
                statement.execute("pragma journal_mode = delete");
                statement.execute("pragma synchronous = extra");
            }
            return connection;
        } catch (SQLException failure) {
            connection.close();
            throw failure;
        }
    }
}
