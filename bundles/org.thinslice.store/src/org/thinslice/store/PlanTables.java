// SPDX-License-Identifier: EPL-2.0
package org.thinslice.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.thinslice.base.Problem;
import org.thinslice.base.TimeSpan;
import org.thinslice.study.Assignment;
import org.thinslice.study.Channel;
import org.thinslice.study.FrozenScheme;
import org.thinslice.study.Observer;
import org.thinslice.study.Plan;
import org.thinslice.study.Recording;
import org.thinslice.study.Role;
import org.thinslice.study.Showing;
import org.thinslice.study.Slice;
import org.thinslice.study.StudySettings;

/** Reads the plan from its tables. */
final class PlanTables {

    private PlanTables() {
    }

    /** @throws Problem if the rows make no plan */
    static Plan read(Path file, Connection connection) throws SQLException, Problem {
        try {
            return read(connection);
        } catch (IllegalArgumentException | DateTimeException wrong) {
            throw SqlProblems.problem(file, "plan.malformed", wrong, wrong.getMessage());
        }
    }

    private static Plan read(Connection connection) throws SQLException {
        var settings = Rows.read(connection, "select * from study", row -> new StudySettings(row.getString("id"),
                row.getString("name"), row.getLong("seed"), row.getInt("replays")));
        if (settings.isEmpty())
            throw new IllegalArgumentException("a study without settings");
        var shown = Shown.read(connection);
        return new Plan(settings.get(0), Rows.read(connection, "select * from scheme order by version", PlanTables::scheme),
                recordings(connection, shown), Rows.read(connection, "select * from slice order by place", row -> slice(row, shown)),
                Rows.read(connection, "select * from observer order by place",
                        row -> new Observer(row.getString("code"), row.getBoolean("simulated"))),
                assignments(connection));
    }

    private static FrozenScheme scheme(ResultSet row) throws SQLException {
        return new FrozenScheme(row.getInt("version"), row.getString("name"), row.getString("xml"), row.getString("sha256"),
                Instant.parse(row.getString("frozen_at")));
    }

    private static List<Recording> recordings(Connection connection, Shown shown) throws SQLException {
        var variables = new HashMap<String, Map<String, String>>();
        for (var one : Rows.read(connection, "select recording, name, value from recording_variable",
                row -> List.of(row.getString(1), row.getString(2), row.getString(3))))
            variables.computeIfAbsent(one.get(0), id -> new TreeMap<>()).put(one.get(1), one.get(2));
        return Rows.read(connection, "select * from recording order by place", row -> new Recording(row.getString("id"),
                row.getString("session"), row.getString("file"), row.getString("sha256"), row.getLong("bytes"),
                row.getLong("duration_us"), row.getBoolean("has_video"), row.getBoolean("has_audio"),
                variables.getOrDefault(row.getString("id"), Map.of()), shown.offset(row.getString("id")),
                shown.ofRecording(row.getString("id"))));
    }

    private static Slice slice(ResultSet row, Shown shown) throws SQLException {
        return new Slice(row.getString("code"), row.getString("recording"),
                new TimeSpan(row.getLong("from_us"), row.getLong("to_us")),
                Channel.valueOf(row.getString("channel").toUpperCase(Locale.ROOT)), shown.ofSlice(row.getString("code")),
                shown.besideOf(row.getString("code")));
    }

    private static List<Assignment> assignments(Connection connection) throws SQLException {
        // a code that stands in thousands of rows is one string
        var same = new HashMap<String, String>();
        var roles = new HashMap<String, Role>();
        return Rows.read(connection, "select a.position, a.observer, a.slice, a.role, a.occasion from assignment a"
                + " join observer o on o.code = a.observer order by o.place, a.position",
                row -> new Assignment(row.getInt(1), new Showing(same.computeIfAbsent(row.getString(2), code -> code),
                        same.computeIfAbsent(row.getString(3), code -> code),
                        roles.computeIfAbsent(row.getString(4), word -> Role.valueOf(word.toUpperCase(Locale.ROOT))), row.getInt(5))));
    }
}
