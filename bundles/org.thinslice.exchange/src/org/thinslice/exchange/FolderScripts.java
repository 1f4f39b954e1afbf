// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.thinslice.base.AtomicFile;
import org.thinslice.base.Problem;
import org.thinslice.exchange.Styles.Look;
import org.thinslice.exchange.scripts.RScript;
import org.thinslice.exchange.scripts.ScriptStudy;
import org.thinslice.exchange.scripts.ScriptTable;
import org.thinslice.exchange.scripts.SpssScript;
import org.thinslice.exchange.scripts.StataScript;

/** Writes the scripts of a folder and the table of what they should come to. */
final class FolderScripts {

    /** A line of that table. */
    private record Line(ScriptTable table, ScriptTable.Check check) {
    }

    private FolderScripts() {
    }

    static void write(Path folder, ScriptStudy study, FolderTables tables) throws Problem {
        var lines = new ArrayList<Line>();
        for (var table : study.tables())
            table.checks().forEach(check -> lines.add(new Line(table, check)));
        tables.write("check.csv", columns(), lines);
        text(folder.resolve("ratings.R"), RScript.of(study));
        text(folder.resolve("ratings.sps"), SpssScript.of(study));
        text(folder.resolve("ratings.do"), StataScript.of(study));
    }

    private static List<Column<Line>> columns() {
        return List.of(Column.text("item", 16, (out, line) -> out.text(line.table().key())),
                Column.text("coefficient", 18, (out, line) -> out.text(line.check().name())),
                Column.number("value", 8, (out, line) -> out.number(Look.COEFFICIENT, line.check().value())),
                Column.text("file", 20, (out, line) -> out.text(line.table().file())),
                Column.text("name_in_scripts", 44, (out, line) -> out.text(line.check().id())));
    }

    static void text(Path file, String text) throws Problem {
        AtomicFile.write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }
}
