// SPDX-License-Identifier: EPL-2.0
package org.thinslice.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.thinslice.study.Mask;
import org.thinslice.study.Recording;
import org.thinslice.study.Slice;

/** Writes how recordings and slices are shown, inside the caller's transaction. */
final class ShownWriter {

    private final Connection connection;

    ShownWriter(Connection connection) {
        this.connection = connection;
    }

    /** Forgets what was written of recordings, before they are written anew; likewise {@link #forgetSlices}. */
    void forgetRecordings() throws SQLException {
        forget("recording_offset");
        forget("recording_mask");
    }

    void forgetSlices() throws SQLException {
        forget("slice_beside");
        forget("slice_mask");
    }

    void recordings(List<Recording> all) throws SQLException {
        Rows.insert(connection, "insert into recording_offset (recording, offset_us) values (?,?)",
                all.stream().filter(one -> one.offsetMicros() != 0).toList(), one -> new Object[] { one.id(), one.offsetMicros() });
        var masks = new ArrayList<Object[]>();
        for (var one : all)
            for (int i = 0; i < one.masks().size(); i++)
                masks.add(row(one.masks().get(i), one.id(), i));
        Rows.insert(connection, "insert into recording_mask (recording, place, x, y, width, height, kind) values (?,?,?,?,?,?,?)", masks,
                row -> row);
    }

    void slices(List<Slice> all) throws SQLException {
        var masks = new ArrayList<Object[]>();
        for (var one : all) {
            add(masks, one.code(), 0, one.masks());
            one.beside().ifPresent(beside -> add(masks, one.code(), 1, beside.masks()));
        }
        Rows.insert(connection, "insert into slice_beside (slice, recording, from_us, side, sound) values (?,?,?,?,?)",
                all.stream().filter(one -> one.beside().isPresent()).toList(), ShownWriter::beside);
        Rows.insert(connection, "insert into slice_mask (slice, beside, place, x, y, width, height, kind) values (?,?,?,?,?,?,?,?)", masks,
                row -> row);
    }

    private static Object[] beside(Slice slice) {
        var beside = slice.beside().orElseThrow();
        return new Object[] { slice.code(), beside.recording(), beside.fromMicros(), beside.side().word(), beside.sound().word() };
    }

    private static void add(List<Object[]> rows, String slice, int second, List<Mask> masks) {
        for (int i = 0; i < masks.size(); i++)
            rows.add(row(masks.get(i), slice, second, i));
    }

    private static Object[] row(Mask mask, Object... key) {
        var row = new ArrayList<Object>(List.of(key));
        row.addAll(List.of(mask.x(), mask.y(), mask.width(), mask.height(), mask.kind().word()));
        return row.toArray();
    }

    private void forget(String table) throws SQLException {
        try (var statement = connection.createStatement()) {
            // one of the four names above, never text from outside
            statement.execute("delete from " + table);
        }
    }
}
