// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange;

import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.thinslice.exchange.Styles.Look;

/** The sheet with the charts, two beside each other under a heading for each item. */
final class ChartPage {

    private static final int COLUMNS = 10;
    private static final int ROWS = 20;
    private static final int TITLE_HALVES = 1_200;

    private final Book book;
    private final XSSFSheet sheet;
    private int row;
    private int placed;

    ChartPage(Book book, XSSFSheet sheet) {
        this.book = book;
        this.sheet = sheet;
        sheet.setDisplayGridlines(false);
        sheet.setDefaultRowHeightInPoints(15);
        for (int i = 0; i < 2 * COLUMNS + 1; i++)
            sheet.setColumnWidth(i, 9 * 256);
        TableSheet.print(sheet);
        sheet.setRepeatingRows(null);
    }

    /** Goes on below, under a heading. */
    void heading(String text) {
        row += placed == 0 ? 0 : (placed + 1) / 2 * (ROWS + 1) + 1;
        if (row > 0)
            sheet.setRowBreak(row - 1);
        placed = 0;
        var line = sheet.createRow(row++);
        line.setHeightInPoints(22);
        line.createCell(0).setCellValue(text);
        line.getCell(0).setCellStyle(book.styles().of(Look.HEADING));
    }

    /** An empty chart at the next free place; the note is for those who cannot see it. */
    XSSFChart chart(String title, String note) {
        int left = placed % 2 * (COLUMNS + 1);
        int top = row + placed / 2 * (ROWS + 1);
        placed++;
        var drawing = sheet.createDrawingPatriarch();
        var anchor = drawing.createAnchor(0, 0, 0, 0, left, top, left + COLUMNS, top + ROWS);
        anchor.setAnchorType(ClientAnchor.AnchorType.MOVE_DONT_RESIZE);
        var chart = drawing.createChart(anchor);
        chart.setTitleText(title);
        chart.setTitleOverlay(false);
        var run = chart.getCTChart().getTitle().getTx().getRich().getPArray(0).getRArray(0);
        (run.isSetRPr() ? run.getRPr() : run.addNewRPr()).setSz(TITLE_HALVES);
        run.getRPr().setB(true);
        chart.getGraphicFrame().getCTGraphicalObjectFrame().getNvGraphicFramePr().getCNvPr().setDescr(note.isEmpty() ? title : title + ". " + note);
        return chart;
    }
}
