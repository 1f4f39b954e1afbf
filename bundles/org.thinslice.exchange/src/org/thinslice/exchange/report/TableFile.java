// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.thinslice.base.AtomicFile;
import org.thinslice.base.Problem;
import org.thinslice.exchange.CsvFlavour;
import org.thinslice.exchange.TableWorkbook;

/** Tables of words as a file of their own: a page for the browser and word processors, a workbook, or csv. */
public final class TableFile {

    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)");

    private TableFile() {
    }

    /**
     * Writes tables whose first rows hold the heads.
     *
     * @param target ends in .xlsx for a workbook with a sheet for each table, in .csv for csv as Excel likes it (a mark for UTF-8, an
     *               empty line between tables, cells that Excel would take for formulas made harmless, numbers left as they are); anything else is HTML that needs nothing else
     */
    public static void write(Path target, String title, List<List<List<String>>> tables) throws Problem {
        var name = target.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".xlsx"))
            TableWorkbook.write(target, title, tables);
        else if (name.endsWith(".csv"))
            csv(target, tables);
        else
            html(target, title, tables);
    }

    private static void csv(Path target, List<List<List<String>>> tables) throws Problem {
        AtomicFile.write(target, out -> {
            var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            text.write('\uFEFF');
            var csv = CsvWriter.builder().build(text);
            for (int i = 0; i < tables.size(); i++) {
                if (i > 0)
                    csv.writeRecord("");
                for (var row : tables.get(i))
                    csv.writeRecord(row.stream().map(TableFile::safe).toList());
            }
            csv.flush();
        });
    }

    /** No number is a formula, whatever its sign. */
    private static String safe(String cell) {
        return NUMBER.matcher(cell).matches() ? cell : CsvFlavour.EXCEL_SAFE.shown(cell);
    }

    private static void html(Path target, String title, List<List<List<String>>> tables) throws Problem {
        var html = new Html().own("<!DOCTYPE html>\n").open("html", "lang", Page.TEXTS.say("language"));
        Page.head(html, title, "");
        html.open("body").open("main").element("h1", title);
        tables.forEach(rows -> Table.of("", rows).kind(rows.get(0).size() == 6 ? "sheet" : "").write(html));
        html.close("main").open("script").own(Asset.SCRIPT.text()).close("script").close("body", "html");
        AtomicFile.write(target, out -> out.write(html.toString().getBytes(StandardCharsets.UTF_8)));
    }
}
