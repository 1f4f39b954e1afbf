// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.thinslice.base.Problem;
import org.thinslice.base.Progress;

/** Turns the cells of a sheet, of which empty ones are not stored, into whole rows. */
final class SheetRows implements SheetContentsHandler {

    private static final int MOST_COLUMNS = 4_096;
    private static final int EVERY = 4_096;

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

    private final Grid.Rows rows;
    private final Progress progress;
    private boolean skip;
    private List<String> cells = new ArrayList<>();

    /** @param skip whether the first row is a header repeated from an earlier sheet */
    SheetRows(Grid.Rows rows, Progress progress, boolean skip) {
        this.rows = rows;
        this.progress = progress;
        this.skip = skip;
    }

    @Override
    public void startRow(int row) {
        cells = new ArrayList<>();
    }

    @Override
    public void cell(String reference, String value, XSSFComment comment) {
        int column = reference == null ? cells.size() : new CellReference(reference).getCol();
        if (column >= MOST_COLUMNS)
            return;
        while (cells.size() < column)
            cells.add("");
        cells.add(value == null ? "" : value.strip());
    }

    @Override
    public void endRow(int row) {
        if (TextGrid.blank(cells))
            return;
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
