// SPDX-License-Identifier: EPL-2.0
package org.thinslice.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.TreeMap;
import java.util.Map;
import java.util.Optional;

/** The tables of a study: numbered scripts, and whether a file has exactly what they make. */
final class Schema {

    /** The edition this program writes. */
    static final int VERSION = 3;

    private Schema() {
    }

    /** Brings a database from the edition it has (0 for a new one) to the present one, inside the caller's transaction. */
    static void upgrade(Connection connection) throws SQLException {
        upgrade(connection, VERSION);
    }

    /** Likewise, but to an older edition. */
    static void upgrade(Connection connection, int edition) throws SQLException {
        int version = version(connection);
        if (version == edition)
            return;
        try (var statement = connection.createStatement()) {
            for (int next = version + 1; next <= edition; next++)
                for (var command : script(next).split("\n-- next\n"))
                    statement.execute(command);
            statement.execute("pragma application_id = " + Header.STUDY);
            statement.execute("pragma user_version = " + edition);
        }
    }

    /** The edition a database has, 0 for a new one. */
    static int version(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            return statement.executeQuery("pragma user_version").getInt(1);
        }
    }

    /** The first table, trigger or view that is missing, was added or is not as we make it in that edition; empty if all is as it should be. */
    static Optional<String> stranger(Connection connection) throws SQLException {
        var found = objects(connection);
        try (var model = Connections.inMemory()) {
            upgrade(model, version(connection));
            var wanted = objects(model);
            if (found.equals(wanted))
                return Optional.empty();
            var names = new TreeMap<>(wanted);
            names.putAll(found);
            return names.keySet().stream().filter(name -> !Optional.ofNullable(found.get(name))
                    .equals(Optional.ofNullable(wanted.get(name)))).findFirst();
        }
    }

    private static Map<String, String> objects(Connection connection) throws SQLException {
        var objects = new TreeMap<String, String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select type || ' ' || name, coalesce(sql, '') from sqlite_schema where name not like 'sqlite\\_%' escape '\\'")) {
            while (rows.next())
                objects.put(rows.getString(1), rows.getString(2));
        }
        return objects;
    }

    private static String script(int version) {
        try (var in = Schema.class.getResourceAsStream("study-" + version + ".sql")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n").strip();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
