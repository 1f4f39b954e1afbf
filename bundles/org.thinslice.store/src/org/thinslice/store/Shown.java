// SPDX-License-Identifier: EPL-2.0
package org.thinslice.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.thinslice.study.Beside;
import org.thinslice.study.Mask;

/**
 * How recordings and slices are shown: masks, offsets between recordings, recordings side by side. A study of edition 1
 * has none of it.
 *
 * @param offsets         µs on the session's clock, by recording
 * @param recordingMasks  by recording
 * @param sliceMasks      by slice
 * @param beside          by slice
 */
record Shown(Map<String, Long> offsets, Map<String, List<Mask>> recordingMasks, Map<String, List<Mask>> sliceMasks,
        Map<String, Beside> beside) {

    private record Drawn(String of, boolean second, Mask mask) {
    }

    static Shown read(Connection connection) throws SQLException {
        if (Schema.version(connection) < 2)
            return new Shown(Map.of(), Map.of(), Map.of(), Map.of());
        var offsets = new HashMap<String, Long>();
        for (var one : Rows.read(connection, "select * from recording_offset", row -> Map.entry(row.getString("recording"), row.getLong("offset_us"))))
            offsets.put(one.getKey(), one.getValue());
        var inRecordings = Rows.read(connection, "select * from recording_mask order by recording, place",
                row -> new Drawn(row.getString("recording"), false, mask(row)));
        var inSlices = Rows.read(connection, "select * from slice_mask order by slice, beside, place",
                row -> new Drawn(row.getString("slice"), row.getBoolean("beside"), mask(row)));
        return new Shown(offsets, masks(inRecordings, false), masks(inSlices, false), beside(connection, masks(inSlices, true)));
    }

    long offset(String recording) {
        return offsets.getOrDefault(recording, 0L);
    }

    List<Mask> ofRecording(String id) {
        return recordingMasks.getOrDefault(id, List.of());
    }

    List<Mask> ofSlice(String code) {
        return sliceMasks.getOrDefault(code, List.of());
    }

    Optional<Beside> besideOf(String slice) {
        return Optional.ofNullable(beside.get(slice));
    }

    private static Map<String, List<Mask>> masks(List<Drawn> all, boolean second) {
        var masks = new HashMap<String, List<Mask>>();
        for (var one : all)
            if (one.second() == second)
                masks.computeIfAbsent(one.of(), of -> new ArrayList<>()).add(one.mask());
        return masks;
    }

    private static Map<String, Beside> beside(Connection connection, Map<String, List<Mask>> masks) throws SQLException {
        var all = new HashMap<String, Beside>();
        for (var one : Rows.read(connection, "select * from slice_beside", row -> Map.entry(row.getString("slice"), beside(row, masks))))
            all.put(one.getKey(), one.getValue());
        return all;
    }

    private static Beside beside(ResultSet row, Map<String, List<Mask>> masks) throws SQLException {
        return new Beside(row.getString("recording"), row.getLong("from_us"), Beside.Side.valueOf(upper(row, "side")),
                Beside.Sound.valueOf(upper(row, "sound")), masks.getOrDefault(row.getString("slice"), List.of()));
    }

    private static Mask mask(ResultSet row) throws SQLException {
        return new Mask(row.getInt("x"), row.getInt("y"), row.getInt("width"), row.getInt("height"), Mask.Kind.valueOf(upper(row, "kind")));
    }

    private static String upper(ResultSet row, String column) throws SQLException {
        return row.getString(column).toUpperCase(Locale.ROOT);
    }
}
