// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.thinslice.base.Progress;
import org.thinslice.exchange.Styles.Look;

/**
 * Puts a table on a sheet: a header that stays in view, a table of the spreadsheet program with a filter, columns as wide
 * as their content needs. What a sheet cannot hold, rows or columns, goes on in the next one.
 */
final class TableSheet {

    /** Rows of a sheet below its header. */
    static final int MOST_ROWS = 1_048_575;
    /** Columns of a sheet. */
    static final int MOST_COLUMNS = 16_384;

    private static final int EVERY = 4_096;

    private TableSheet() {
    }

    /**
     * Adds a table.
     *
     * @return the sheets it took, in their order, at least one
     */
    static <R> List<XSSFSheet> add(Book book, SheetTable<R> table, Progress progress) {
        var sheets = new ArrayList<XSSFSheet>();
        for (var columns : parts(table)) {
            int from = 0;
            do {
                int to = Math.min(table.rows().size(), from + MOST_ROWS);
                var sheet = book.sheet(table.sheet());
                lay(book, sheet, columns, table.fixed());
                book.table(sheet, table.sheet(), Math.max(1, to - from), columns.size());
                fill(book, sheet, columns, table.rows().subList(from, to), progress);
                sheets.add(sheet);
                from = to;
            } while (from < table.rows().size());
        }
        return sheets;
    }

    /** The columns as sheets can hold them; each part begins with those that stay in view. */
    private static <R> List<List<Column<R>>> parts(SheetTable<R> table) {
        var parts = new ArrayList<List<Column<R>>>();
        var left = table.columns().subList(0, table.fixed());
        var others = table.columns().subList(table.fixed(), table.columns().size());
        int room = MOST_COLUMNS - table.fixed();
        int from = 0;
        do {
            var part = new ArrayList<>(left);
            part.addAll(others.subList(from, Math.min(others.size(), from + room)));
            parts.add(part);
            from += room;
        } while (from < others.size());
        return parts;
    }

    private static <R> void lay(Book book, XSSFSheet sheet, List<Column<R>> columns, int fixed) {
        var head = sheet.createRow(0);
        head.setHeightInPoints(columns.stream().anyMatch(c -> c.head().length() > c.width()) ? 32 : 20);
        var names = Headers.of(columns.stream().map(Column::head).toList());
        for (int i = 0; i < columns.size(); i++) {
            var look = columns.get(i).look();
            var cell = head.createCell(i);
            cell.setCellValue(names.get(i));
            cell.setCellStyle(book.styles().of(look));
            sheet.setColumnWidth(i, Math.min(255, columns.get(i).width() + 2) * 256);
            if (look == Look.HEAD_INPUT)
                sheet.setDefaultColumnStyle(i, book.styles().of(Look.INPUT));
        }
        sheet.createFreezePane(fixed, 1);
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
