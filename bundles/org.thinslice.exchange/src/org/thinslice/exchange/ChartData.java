// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange;

import java.util.OptionalDouble;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.thinslice.exchange.Styles.Look;

/** The sheet with the numbers of the charts, one table below the other. */
final class ChartData {

    private static final int LABEL_WIDTH = 34;
    private static final int WIDTH = 13;
    private static final int NOTE_COLUMNS = 7;
    private static final float LINE = 15.5f;

    private final Book book;
    private final XSSFSheet sheet;
    private int next;

    /** Where the numbers of a chart stand. */
    record Placed(XSSFSheet sheet, int head, int first, int last) {

        /** The labels. */
        XDDFCategoryDataSource labels() {
            return XDDFDataSourcesFactory.fromStringCellRange(sheet, new CellRangeAddress(first, last, 0, 0));
        }

        /** The numbers of a column, 1 for the first beside the labels. */
        XDDFNumericalDataSource<Double> numbers(int column) {
            return XDDFDataSourcesFactory.fromNumericCellRange(sheet, new CellRangeAddress(first, last, column, column));
        }
    }

    ChartData(Book book, XSSFSheet sheet) {
        this.book = book;
        this.sheet = sheet;
        sheet.setColumnWidth(0, LABEL_WIDTH * 256);
        for (int i = 1; i < 30; i++)
            sheet.setColumnWidth(i, WIDTH * 256);
        TableSheet.print(sheet);
        sheet.setRepeatingRows(null);
    }

    /** Puts the numbers of a chart below those that are there. */
    Placed add(ChartTable table) {
        text(sheet.createRow(next++), 0, Look.HEADING, table.title());
        note(table.note());
        var head = sheet.createRow(next++);
        for (int i = 0; i < table.heads().size(); i++)
            text(head, i, i == 0 ? Look.HEAD : Look.HEAD_NUMBER, table.heads().get(i));
        int first = next;
        for (var each : table.rows()) {
            var row = sheet.createRow(next++);
            text(row, 0, Look.TEXT, each.label());
            for (int i = 0; i < each.values().size(); i++)
                number(row, i + 1, each.values().get(i));
        }
        var placed = new Placed(sheet, first - 1, first, next - 1);
        next++;
        return placed;
    }

    /** A line above the heads, over as many columns as a page is wide. */
    private void note(String note) {
        if (note.isEmpty())
            return;
        var row = sheet.createRow(next++);
        row.setHeightInPoints(LINE * (1 + note.length() / (LABEL_WIDTH + NOTE_COLUMNS * WIDTH)));
        text(row, 0, Look.NOTE, note);
        sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), 0, NOTE_COLUMNS));
    }

    private void text(XSSFRow row, int column, Look look, String text) {
        var cell = row.createCell(column);
        cell.setCellValue(text);
        cell.setCellStyle(book.styles().of(look == Look.TEXT && RowStream.risky(text) ? Look.QUOTED : look));
    }

    private void number(XSSFRow row, int column, OptionalDouble value) {
        if (value.isEmpty())
            return;
        var cell = row.createCell(column);
        cell.setCellValue(value.getAsDouble());
        cell.setCellStyle(book.styles().of(Look.THREE));
    }
}
