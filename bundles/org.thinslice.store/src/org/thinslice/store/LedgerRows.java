// SPDX-License-Identifier: EPL-2.0
package org.thinslice.store;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.thinslice.base.Stopped;

/**
 * The ledger's rows one by one, with their places and whether each is as its hash says. SQLite hands over what was hashed in one
 * piece, which is hashed as it is; a row that needs a closer look, or fails, is read and hashed again field by field.
 */
final class LedgerRows {

    private static final String JOINED = "select position, concat_ws(char(10), chain, seq, id, kind, at, observer, slice, body, previous),"
            + " hash from ledger order by position";
    private static final int FIELDS = 9;

    private final Connection connection;
    private final Fingerprint fingerprint = new Fingerprint();
    /** Codes that come again and again are the same string. */
    private final Map<String, String> codes = new HashMap<>();

    /** Takes a row, and whether it is as its hash says. */
    @FunctionalInterface
    interface Taking {
        void take(LedgerTable.Link link, boolean holds) throws Stopped;
    }

    LedgerRows(Connection connection) {
        this.connection = connection;
    }

    /** Hands over every row in the order of writing. */
    void each(Taking taking) throws SQLException, Stopped {
        try (var query = connection.prepareStatement(JOINED); var one = connection.prepareStatement("select * from ledger where position = ?")) {
            var rows = query.executeQuery();
            while (rows.next()) {
                var quick = whole(rows.getLong(1), rows.getBytes(2), rows.getString(3));
                if (quick.isPresent())
                    taking.take(quick.get(), true);
                else
                    closely(one, rows.getLong(1), taking);
            }
        }
    }

    private static void closely(PreparedStatement one, long position, Taking taking) throws SQLException, Stopped {
        one.setLong(1, position);
        try (var rows = one.executeQuery()) {
            rows.next();
            var link = LedgerTable.link(rows);
            taking.take(link, link.holds());
        }
    }

    /** A row whose joined fields need no escapes and have the hash that is stored with them. */
    private Optional<LedgerTable.Link> whole(long position, byte[] joined, String hash) {
        if (!fingerprint.of(joined).equals(hash))
            return Optional.empty();
        var text = new String(joined, StandardCharsets.UTF_8);
        var field = new String[FIELDS];
        int from = 0;
        for (int i = 0; i < FIELDS; i++) {
            int to = i < FIELDS - 1 ? text.indexOf('\n', from) : text.length();
            if (to < 0)
                return Optional.empty();
            field[i] = text.substring(from, to);
            from = to + 1;
        }
        if (text.indexOf('\\') >= 0 || field[FIELDS - 1].indexOf('\n') >= 0)
            return Optional.empty();
        return Optional.of(new LedgerTable.Link(position, shared(field[0]), Long.parseLong(field[1]),
                new EntryRow(field[2], shared(field[3]), field[4], shared(field[5]), shared(field[6]), field[7]), field[8], hash));
    }

    private String shared(String code) {
        return codes.computeIfAbsent(code, same -> same);
    }
}
