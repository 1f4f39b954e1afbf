// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.thinslice.base.Problem;
import org.thinslice.base.Progress;

/** Turns the cells of a sheet, of which empty ones are not stored, into whole rows. What is merged downwards stands in each of its rows. */
final class SheetRows implements SheetContentsHandler {

    private static final int EVERY = 4_096;
    private static final String ERROR = "ERROR:";

    /** Carries a problem out of the parser, whose callbacks may not throw one. */
    static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1;

        Refused(Problem problem) {
            super(problem);
        }

        Problem problem() {
            return (Problem) getCause();
        }
    }

    /** What stands in the first of several merged cells, and in which row that is. */
    private record Above(int row, String text) {
    }

    private final Path file;
    private final Grid.Rows rows;
    private final Progress progress;
    private final Map<Integer, TreeMap<Integer, Integer>> merged;
    private final Map<Integer, Above> above = new HashMap<>();
    private boolean skip;
    private int filled;
    private List<String> cells = new ArrayList<>();

    /**
     * @param merged cells merged downwards, see {@link SheetFacts#merged}
     * @param skip   whether the first row is a header repeated from an earlier sheet
     */
    SheetRows(Path file, Grid.Rows rows, Progress progress, Map<Integer, TreeMap<Integer, Integer>> merged, boolean skip) {
        this.file = file;
        this.rows = rows;
        this.progress = progress;
        this.merged = merged;
        this.skip = skip;
    }

    /** How many cells took the value of the one they are merged with. */
    int filled() {
        return filled;
    }

    @Override
    public void startRow(int row) {
        cells = new ArrayList<>();
    }

    @Override
    public void cell(String reference, String value, XSSFComment comment) {
        int column = reference == null ? cells.size() : new CellReference(reference).getCol();
        fillTo(column);
        var text = value == null ? "" : value.strip();
        // an error is a value of its own, of which #N/A is how spreadsheets say that there is none
        cells.add(text.startsWith(ERROR + "#") ? text.substring(ERROR.length()) : text);
    }

    private void fillTo(int column) {
        while (cells.size() < column)
            cells.add("");
    }

    /** A formula whose result the workbook does not have. */
    void uncomputed(String reference) {
        var cell = new CellReference(reference.isEmpty() ? "A1" : reference);
        throw new Refused(Failures.inCell(file, cell.getRow() + 1L, CellReference.convertNumToColString(cell.getCol()), "sheet.uncomputed"));
    }

    private void fill(int row) {
        merged.forEach((column, ranges) -> {
            var range = ranges.floorEntry(row);
            if (range == null || range.getValue() < row)
                return;
            fillTo(column + 1);
            if (range.getKey() == row)
                above.put(column, new Above(row, cells.get(column)));
            else if (cells.get(column).isEmpty() && above.containsKey(column) && above.get(column).row() == range.getKey()) {
                cells.set(column, above.get(column).text());
                filled++;
            }
        });
    }

    @Override
    public void endRow(int row) {
        if (TextGrid.blank(cells))
            return;
        fill(row);
        boolean header = skip;
        skip = false;
        try {
            if (row % EVERY == 0)
                progress.step(0, 0);
            if (!header)
                rows.row(row + 1L, cells);
        } catch (Problem problem) {
            throw new Refused(problem);
        }
    }
}
