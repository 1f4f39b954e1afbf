// SPDX-License-Identifier: EPL-2.0
package org.thinslice.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.thinslice.base.Problem;
import org.thinslice.study.Plan;
import org.thinslice.study.Slice;

/** Keeps everything in the plan that the ledger speaks of: a rated slice stays, and stays as it was rated. */
final class PlanGuard {

    private final Path file;
    private final Connection connection;

    PlanGuard(Path file, Connection connection) {
        this.file = file;
        this.connection = connection;
    }

    void check(Plan now, Plan next) throws SQLException, Problem {
        if (next.schemes().size() < now.schemes().size() || !next.schemes().subList(0, now.schemes().size()).equals(now.schemes()))
            throw SqlProblems.problem(file, "keep.scheme", null);
        for (var code : named("slice"))
            if (now.slice(code).isPresent())
                check(now, next, now.slice(code).get());
        for (var code : named("observer"))
            if (now.observer(code).isPresent() && !next.observer(code).equals(now.observer(code)))
                throw SqlProblems.problem(file, "keep.observer", null, code);
    }

    private void check(Plan now, Plan next, Slice slice) throws Problem {
        if (!next.slice(slice.code()).equals(Optional.of(slice)))
            throw SqlProblems.problem(file, "keep.slice", null, slice.code());
        var recordings = new ArrayList<>(List.of(now.recordingOf(slice)));
        now.recordingBeside(slice).ifPresent(recordings::add);
        for (var recording : recordings)
            if (!next.recording(recording.id()).orElseThrow().masks().equals(recording.masks()))
                throw SqlProblems.problem(file, "keep.masks", null, recording.id(), slice.code());
    }

    private List<String> named(String column) throws SQLException {
        // the column is one of two words above, never text from outside
        var query = column.equals("slice") ? "select distinct slice from ledger where slice <> '' and kind <> 'exclusion'"
                : "select distinct observer from ledger where observer <> '' and kind <> 'exclusion'";
        return Rows.read(connection, query, row -> row.getString(1));
    }
}
