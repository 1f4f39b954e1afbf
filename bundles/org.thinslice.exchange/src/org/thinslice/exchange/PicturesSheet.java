// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange;

import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.thinslice.base.Problem;
import org.thinslice.base.Progress;
import org.thinslice.charts.AgreementByItem;
import org.thinslice.charts.Figure;
import org.thinslice.charts.Look;
import org.thinslice.charts.Picture;
import org.thinslice.charts.Size;
import org.thinslice.study.Study;

/** Charts of kinds that a spreadsheet program does not have, as pictures, each with a sentence that says what it shows. */
final class PicturesSheet {

    /** More pictures would take longer to draw than all other sheets to write; those of a large study more memory than there is. */
    private static final int MOST = 36;
    private static final int MOST_OF_LARGE = 24;

    private static final int WIDTH = 880;
    private static final int HEIGHT = 420;
    private static final double SCALE = 2;
    private static final int ROW_PIXELS = 20;
    private static final int COLUMN_CHARACTERS = 127;

    private final Book book;
    private final Study study;
    private final ExportSettings settings;
    private XSSFDrawing drawing;
    private int next;

    /** A figure, its picture as a file, and the picture's height in pixels at 100 %. */
    private record Drawn(Figure figure, byte[] png, int height) {
        static Drawn of(Figure figure) {
            int height = Math.max(HEIGHT, Picture.leastHeight(figure, Look.LIGHT));
            return new Drawn(figure, Picture.of(figure, Look.LIGHT, new Size(WIDTH, height, SCALE)).png(), height);
        }
    }

    PicturesSheet(Book book, Study study, ExportSettings settings) {
        this.book = book;
        this.study = study;
        this.settings = settings;
    }

    /** How many pictures the workbook of a study has at most. */
    static int most(Study study) {
        return study.ratings().size() > ChartList.MOST_RATINGS ? MOST_OF_LARGE : MOST;
    }

    /** Adds the sheet; none if there is nothing to draw. */
    Optional<XSSFSheet> add(List<ItemAgreement> items, Progress progress) throws Problem {
        var figures = ChartList.of(study, items, settings.agreement(), progress);
        figures.removeIf(AgreementByItem.class::isInstance);
        if (figures.isEmpty())
            return Optional.empty();
        if (figures.size() > most(study))
            figures.subList(most(study), figures.size()).clear();
        var sheet = book.sheet(Failures.TEXTS.say("sheet.pictures"));
        sheet.setDisplayGridlines(false);
        sheet.setColumnWidth(0, 3 * 256);
        sheet.setColumnWidth(1, COLUMN_CHARACTERS * 256);
        sheet.setDefaultRowHeightInPoints(15);
        drawing = sheet.createDrawingPatriarch();
        next = 1;
        var drawn = Together.each(figures, progress, (figure, part) -> Drawn.of(figure));
        for (int i = 0; i < figures.size(); i++) {
            picture(sheet, drawn.get(i));
            if (i % 2 == 1)
                sheet.setRowBreak(next - 2);
        }
        TableSheet.print(sheet);
        sheet.getPrintSetup().setLandscape(false);
        sheet.setRepeatingRows(null);
        return Optional.of(sheet);
    }

    private void picture(XSSFSheet sheet, Drawn drawn) {
        int index = book.picture(drawn.png());
        int rows = drawn.height() / ROW_PIXELS;
        var anchor = new XSSFClientAnchor(0, 0, Units.pixelToEMU(WIDTH), Units.pixelToEMU(drawn.height() % ROW_PIXELS), 1, next, 1, next + rows);
        anchor.setAnchorType(ClientAnchor.AnchorType.MOVE_DONT_RESIZE);
        var picture = drawing.createPicture(anchor, index);
        var words = picture.getCTPicture().getNvPicPr().getCNvPr();
        words.setName(drawn.figure().title());
        words.setDescr(drawn.figure().summary());
        next += rows + 2;
        caption(sheet, drawn.figure());
    }

    private void caption(XSSFSheet sheet, Figure figure) {
        var text = figure.summary().substring(0, Math.min(figure.summary().length(), 1_000));
        var row = sheet.createRow(next);
        row.setHeightInPoints(15f * (1 + text.length() / COLUMN_CHARACTERS) + 1);
        var cell = row.createCell(1);
        cell.setCellValue(text);
        cell.setCellStyle(book.styles().of(Styles.Look.CAPTION));
        next += 3;
    }
}
