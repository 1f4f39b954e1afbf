// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.thinslice.base.Progress;

/**
 * Puts a table on a sheet: a header that stays in view, a filter, columns as wide as their content needs. What a sheet
 * cannot hold goes on in the next one.
 */
final class TableSheet {

    /** Rows of a sheet below its header. */
    static final int MOST_ROWS = 1_048_575;

    private static final int EVERY = 4_096;

    private TableSheet() {
    }

    /**
     * Adds a table.
     *
     * @param fixed how many columns on the left stay in view
     * @return the sheets it took, in their order, at least one
     */
    static <R> List<XSSFSheet> add(Book book, String name, List<Column<R>> columns, int fixed, List<R> rows, Progress progress) {
        var sheets = new ArrayList<XSSFSheet>();
        int from = 0;
        do {
            int to = Math.min(rows.size(), from + MOST_ROWS);
            var sheet = book.sheet(name);
            lay(book, sheet, columns, fixed, to - from);
            fill(book, sheet, columns, rows.subList(from, to), progress);
            sheets.add(sheet);
            from = to;
        } while (from < rows.size());
        return sheets;
    }

    private static <R> void lay(Book book, XSSFSheet sheet, List<Column<R>> columns, int fixed, int rows) {
        var head = sheet.createRow(0);
        head.setHeightInPoints(columns.stream().anyMatch(c -> c.head().length() > c.width()) ? 32 : 20);
        for (int i = 0; i < columns.size(); i++) {
            var cell = head.createCell(i);
            cell.setCellValue(columns.get(i).head());
            cell.setCellStyle(book.styles().of(columns.get(i).look()));
            sheet.setColumnWidth(i, Math.min(255, columns.get(i).width() + 2) * 256);
        }
        sheet.createFreezePane(fixed, 1);
        sheet.setAutoFilter(new CellRangeAddress(0, Math.max(1, rows), 0, columns.size() - 1));
        print(sheet);
    }

    /** Prints on as many A4 pages as it is long, one page wide, with the header on each. */
    static void print(XSSFSheet sheet) {
        sheet.setFitToPage(true);
        var setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
        sheet.getFooter().setLeft("&A");
        sheet.getFooter().setRight("&P / &N");
    }

    private static <R> void fill(Book book, XSSFSheet sheet, List<Column<R>> columns, List<R> rows, Progress progress) {
        book.fill(sheet, columns.stream().mapToInt(Column::width).toArray(), rows.size(), out -> {
            int n = 0;
            for (var row : rows) {
                if (n++ % EVERY == 0)
                    progress.step(n, rows.size());
                out.startRow();
                for (var column : columns)
                    column.cell().write(out, row);
                out.endRow();
            }
        });
    }
}
