// SPDX-License-Identifier: EPL-2.0
package org.thinslice.store;

import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import org.thinslice.base.Problem;
import org.thinslice.base.Texts;

/** What SQLite reports, as a sentence for the person at the screen. */
final class SqlProblems {

    private static final Texts TEXTS = Texts.of(SqlProblems.class);

    private SqlProblems() {
    }

    static Problem of(Path file, SQLException failure) {
        return problem(file, key(failure), failure);
    }

    static Problem problem(Path file, String key, Throwable cause, Object... values) {
        return new Problem(file.toString(), null, TEXTS.say(key, values), TEXTS.say(key + ".next", values), cause);
    }

    private static String key(SQLException failure) {
        if (!(failure instanceof SQLiteException sqlite))
            return "failed";
        if (sqlite.getResultCode() == SQLiteErrorCode.SQLITE_READONLY_ROLLBACK)
            return "unfinished";
        // the low byte is the class of the error, the rest its variety
        return switch (sqlite.getResultCode().code & 0xff) {
            case 5, 6 -> "busy";
            case 8 -> "readonly";
            case 10 -> "disk";
            case 11, 26 -> "damaged";
            case 13 -> "full";
            case 14 -> "unopened";
            default -> "failed";
        };
    }
}
