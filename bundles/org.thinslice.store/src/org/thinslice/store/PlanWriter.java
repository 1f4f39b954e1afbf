// SPDX-License-Identifier: EPL-2.0
package org.thinslice.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.thinslice.study.Assignment;
import org.thinslice.study.FrozenScheme;
import org.thinslice.study.Observer;
import org.thinslice.study.Plan;
import org.thinslice.study.Recording;
import org.thinslice.study.Slice;
import org.thinslice.study.StudySettings;

/** Writes a plan into its tables, inside the caller's transaction: only the tables that differ. */
final class PlanWriter {

    private final Connection connection;
    private final ShownWriter shown;

    PlanWriter(Connection connection) {
        this.connection = connection;
        shown = new ShownWriter(connection);
    }

    /** Writes the plan of a new study. */
    void create(Plan plan) throws SQLException {
        settings(plan.settings());
        schemes(plan.schemes());
        recordings(plan.recordings());
        slices(plan.slices());
        observers(plan.observers());
        assignments(plan.assignments());
    }

    /** Turns the tables of one plan into those of another. Published schemes stay. */
    void replace(Plan now, Plan next) throws SQLException {
        execute("pragma defer_foreign_keys = on");
        if (!next.settings().equals(now.settings()))
            settings(next.settings());
        schemes(next.schemes().subList(now.schemes().size(), next.schemes().size()));
        if (!next.recordings().equals(now.recordings()))
            recordings(next.recordings());
        if (!next.slices().equals(now.slices()))
            slices(next.slices());
        if (!next.observers().equals(now.observers()))
            observers(next.observers());
        if (!next.assignments().equals(now.assignments()))
            assignments(next.assignments());
    }

    private void settings(StudySettings study) throws SQLException {
        execute("delete from study");
        Rows.insert(connection, "insert into study (only_one, id, name, seed, replays) values (1,?,?,?,?)", List.of(study),
                one -> new Object[] { one.id(), one.name(), one.seed(), one.replays() });
    }

    private void schemes(List<FrozenScheme> added) throws SQLException {
        Rows.insert(connection, "insert into scheme (version, name, xml, sha256, frozen_at) values (?,?,?,?,?)", added,
                one -> new Object[] { one.version(), one.name(), one.xml(), one.sha256(), one.frozenAt().toString() });
    }

    private void recordings(List<Recording> all) throws SQLException {
        shown.forgetRecordings();
        execute("delete from recording_variable");
        execute("delete from recording");
        var place = new Places();
        Rows.insert(connection, "insert into recording (id, place, session, file, sha256, bytes, duration_us, has_video,"
                + " has_audio) values (?,?,?,?,?,?,?,?,?)", all,
                one -> new Object[] { one.id(), place.next(), one.session(), one.file(), one.sha256(), one.bytes(),
                        one.durationMicros(), one.hasVideo(), one.hasAudio() });
        var variables = all.stream().flatMap(one -> one.variables().entrySet().stream()
                .map(e -> new Object[] { one.id(), e.getKey(), e.getValue() })).toList();
        Rows.insert(connection, "insert into recording_variable (recording, name, value) values (?,?,?)", variables, one -> one);
        shown.recordings(all);
    }

    private void slices(List<Slice> all) throws SQLException {
        shown.forgetSlices();
        execute("delete from slice");
        var place = new Places();
        Rows.insert(connection, "insert into slice (code, place, recording, from_us, to_us, channel) values (?,?,?,?,?,?)", all,
                one -> new Object[] { one.code(), place.next(), one.recording(), one.span().fromMicros(),
                        one.span().toMicros(), one.channel().word() });
        shown.slices(all);
    }

    private void observers(List<Observer> all) throws SQLException {
        execute("delete from observer");
        var place = new Places();
        Rows.insert(connection, "insert into observer (code, place, simulated) values (?,?,?)", all,
                one -> new Object[] { one.code(), place.next(), one.simulated() });
    }

    private void assignments(List<Assignment> all) throws SQLException {
        execute("delete from assignment");
        Rows.insert(connection, "insert into assignment (observer, position, slice, role, occasion) values (?,?,?,?,?)", all,
                one -> new Object[] { one.observer(), one.position(), one.slice(), one.role().name().toLowerCase(Locale.ROOT),
                        one.showing().occasion() });
    }

    private void execute(String command) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    /** Counts 1, 2, 3, …: the order of a list in a table. */
    private static final class Places {
        private int last;

        int next() {
            return ++last;
        }
    }
}
