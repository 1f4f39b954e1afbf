// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.thinslice.base.AtomicFile;
import org.thinslice.base.Problem;
import org.thinslice.base.Progress;
import org.thinslice.exchange.Styles.Look;

/** Writes a table as csv: UTF-8, commas, points for decimals, times in UTC as ISO 8601 has them, an empty cell for nothing. */
final class CsvCells implements Cells {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final int EVERY = 4_096;

    private final CsvFlavour flavour;
    private final List<String> row = new ArrayList<>();

    private CsvCells(CsvFlavour flavour) {
        this.flavour = flavour;
    }

    /** Writes a whole table; a failure or a stop leaves the old file as it was. */
    static <R> void write(Path file, List<Column<R>> columns, List<R> rows, CsvFlavour flavour, Progress progress) throws Problem {
        AtomicFile.write(file, out -> write(out, columns, rows, flavour, progress));
    }

    static <R> void write(OutputStream out, List<Column<R>> columns, List<R> rows, CsvFlavour flavour, Progress progress)
            throws IOException, Problem {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        if (flavour == CsvFlavour.EXCEL_SAFE)
            text.write('\uFEFF');
        var csv = CsvWriter.builder().lineDelimiter(flavour == CsvFlavour.EXACT ? LineDelimiter.LF : LineDelimiter.CRLF).build(text);
        csv.writeRecord(columns.stream().map(Column::head).map(flavour::shown).toList());
        var cells = new CsvCells(flavour);
        int n = 0;
        for (var each : rows) {
            if (n++ % EVERY == 0)
                progress.step(n, rows.size());
            cells.row.clear();
            for (var column : columns)
                column.cell().write(cells, each);
            csv.writeRecord(cells.row);
        }
        csv.flush();
        text.flush();
    }

    @Override
    public void blank() {
        row.add("");
    }

    @Override
    public void text(Look look, String value) {
        row.add(flavour.shown(value));
    }

    @Override
    public void number(Look look, double value) {
        row.add(Numbers.text(value));
    }

    @Override
    public void moment(Instant at) {
        row.add(MOMENT.format(at));
    }

    @Override
    public void truth(boolean value) {
        row.add(Boolean.toString(value));
    }

    @Override
    public void formula(Look look, String formula, double value) {
        number(look, value);
    }
}
