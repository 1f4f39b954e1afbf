// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.thinslice.base.AtomicFile;
import org.thinslice.base.Problem;
import org.thinslice.base.Progress;
import org.thinslice.exchange.Styles.Look;

/** Tables of words and numbers, such as those beside the charts, as a small workbook: a sheet for each table. */
public final class TableWorkbook {

    /** Parts of a workbook have a date; that of a small table says nothing. */
    private static final Instant SOME_TIME = Instant.parse("1980-01-01T00:00:00Z");
    /** More digits than anybody reads: the cell holds them all and shows three. */
    private static final Pattern LONG = Pattern.compile("\\.\\d{4,}$");
    private static final int NARROW = 8;
    private static final int NUMBERS = 11;
    private static final int WIDE = 60;

    private TableWorkbook() {
    }

    /**
     * Writes the workbook.
     *
     * @param title  name of the sheets, as far as a sheet can have it
     * @param tables rows of texts, the first of each table holds its heads; what reads as a number becomes one, and no text a formula
     * @throws Problem if it cannot be written; a workbook that was there before stays as it was
     */
    public static void write(Path target, String title, List<List<List<String>>> tables) throws Problem {
        try (var book = new Book()) {
            for (var table : tables)
                if (!table.isEmpty() && !table.get(0).isEmpty())
                    TableSheet.add(book, new SheetTable<>(title, columns(table), 1, table.subList(1, table.size())), Progress.NONE);
            book.poi().getProperties().getCoreProperties().setTitle(title);
            AtomicFile.write(target, out -> book.writeTo(out, SOME_TIME));
        }
    }

    private static List<Column<List<String>>> columns(List<List<String>> table) {
        var columns = new ArrayList<Column<List<String>>>();
        for (int i = 0; i < table.get(0).size(); i++) {
            int place = i;
            var cells = table.subList(1, table.size()).stream().map(row -> cell(row, place)).filter(cell -> !cell.isEmpty()).toList();
            boolean numbers = !cells.isEmpty() && cells.stream().allMatch(cell -> number(cell).isPresent());
            int width = numbers ? NUMBERS : cells.stream().mapToInt(String::length).max().orElse(0);
            columns.add(new Column<>(table.get(0).get(i), Math.max(NARROW, Math.min(WIDE, Math.max(width, table.get(0).get(i).length() + 2))),
                    numbers ? Look.HEAD_NUMBER : Look.HEAD, (out, row) -> write(out, cell(row, place))));
        }
        return columns;
    }

    private static void write(Cells out, String cell) throws IOException {
        var number = number(cell);
        if (number.isPresent())
            out.number(LONG.matcher(cell).find() ? Look.THREE : Look.NUMBER, number.getAsDouble());
        else
            out.text(Look.WRAPPED, cell);
    }

    /** A minus sign of print is one, too. */
    private static OptionalDouble number(String cell) {
        return Numbers.read(cell.startsWith("\u2212") ? "-" + cell.substring(1) : cell, false);
    }

    private static String cell(List<String> row, int place) {
        return place < row.size() ? row.get(place) : "";
    }
}
