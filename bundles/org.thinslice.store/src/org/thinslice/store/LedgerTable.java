// SPDX-License-Identifier: EPL-2.0
package org.thinslice.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The ledger's rows. Each is chained to the one before by its hash; nothing here changes or deletes one. */
final class LedgerTable {

    /** The chain of entries written by programs that have the study itself open. */
    static final String MAIN = "main";

    private final Connection connection;

    /** A row with its place: position in the file, chain, number in the chain, and the hashes that link it. */
    record Link(long position, String chain, long seq, EntryRow row, String previous, String hash) {

        boolean holds() {
            return row.hash(chain, seq, previous).equals(hash);
        }
    }

    LedgerTable(Connection connection) {
        this.connection = connection;
    }

    /** Adds rows to a chain; one whose id is there already is left as it is. */
    void append(String chain, String studyId, List<EntryRow> rows) throws SQLException {
        var head = head(chain);
        long seq = head.isEmpty() ? 0 : head.get(0).seq();
        var previous = head.isEmpty() ? EntryRow.origin(studyId) : head.get(0).hash();
        for (var row : rows)
            if (!contains(row.id())) {
                var hash = row.hash(chain, ++seq, previous);
                insert(new Link(0, chain, seq, row, previous, hash));
                previous = hash;
            }
    }

    /** Takes a row where it stands. */
    @FunctionalInterface
    interface Taking {
        void take(long position, EntryRow row) throws MalformedEntry;
    }

    /**
     * Hands over the rows after a position one by one, in the order of writing: a million of them, with their hashes, would
     * not fit into memory beside what becomes of them. Codes that come again and again are the same string.
     */
    void each(long after, Taking taking) throws SQLException, MalformedEntry {
        var codes = new HashMap<String, String>();
        try (var query = connection.prepareStatement(
                "select position, id, kind, at, observer, slice, body from ledger where position > ? order by position")) {
            query.setLong(1, after);
            var rows = query.executeQuery();
            while (rows.next())
                taking.take(rows.getLong(1), new EntryRow(rows.getString(2), shared(rows.getString(3), codes), rows.getString(4),
                        shared(rows.getString(5), codes), shared(rows.getString(6), codes), rows.getString(7)));
        }
    }

    private static String shared(String code, Map<String, String> codes) {
        return codes.computeIfAbsent(code, same -> same);
    }

    /** Whether the plan was changed after a position. */
    boolean planChanged(long after) throws SQLException {
        try (var query = connection.prepareStatement("select 1 from ledger where position > ? and kind = ? limit 1")) {
            query.setLong(1, after);
            query.setString(2, EntryCodec.PLAN);
            return query.executeQuery().next();
        }
    }

    /** The highest position ever given, also to a row that is no longer there. */
    long highestEver() throws SQLException {
        try (var query = connection.prepareStatement("select coalesce(max(seq), 0) from sqlite_sequence where name = 'ledger'")) {
            return query.executeQuery().getLong(1);
        }
    }

    private List<Link> head(String chain) throws SQLException {
        try (var query = connection.prepareStatement("select * from ledger where chain = ? order by seq desc limit 1")) {
            query.setString(1, chain);
            return links(query.executeQuery());
        }
    }

    private boolean contains(String id) throws SQLException {
        try (var query = connection.prepareStatement("select 1 from ledger where id = ?")) {
            query.setString(1, id);
            return query.executeQuery().next();
        }
    }

    private void insert(Link link) throws SQLException {
        try (var insert = connection.prepareStatement("insert into ledger"
                + " (chain, seq, id, kind, at, observer, slice, body, previous, hash) values (?,?,?,?,?,?,?,?,?,?)")) {
            var row = link.row();
            Rows.fill(insert, link.chain(), link.seq(), row.id(), row.kind(), row.at(), row.observer(), row.slice(), row.body(),
                    link.previous(), link.hash());
            insert.executeUpdate();
        }
    }

    private static List<Link> links(ResultSet rows) throws SQLException {
        var links = new ArrayList<Link>();
        while (rows.next())
            links.add(link(rows));
        return links;
    }

    static Link link(ResultSet rows) throws SQLException {
        return new Link(rows.getLong("position"), rows.getString("chain"), rows.getLong("seq"),
                new EntryRow(rows.getString("id"), rows.getString("kind"), rows.getString("at"), rows.getString("observer"),
                        rows.getString("slice"), rows.getString("body")),
                rows.getString("previous"), rows.getString("hash"));
    }
}
