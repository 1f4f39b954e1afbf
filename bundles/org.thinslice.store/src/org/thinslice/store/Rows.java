// SPDX-License-Identifier: EPL-2.0
package org.thinslice.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Reading and writing rows of a table without saying the same thing ten times. */
final class Rows {

    /** Makes a value of the row the result stands on. */
    @FunctionalInterface
    interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private Rows() {
    }

    static void fill(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++)
            statement.setObject(i + 1, values[i]);
    }

    static <T> List<T> read(Connection connection, String query, Reader<T> reader) throws SQLException {
        try (var statement = connection.createStatement(); var rows = statement.executeQuery(query)) {
            var all = new ArrayList<T>();
            while (rows.next())
                all.add(reader.read(rows));
            return all;
        }
    }

    static <T> void insert(Connection connection, String command, List<T> all, Function<T, Object[]> values) throws SQLException {
        try (var insert = connection.prepareStatement(command)) {
            for (var one : all) {
                fill(insert, values.apply(one));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
