// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.thinslice.exchange.Styles.Look;

/**
 * Recomputes an item's percent agreement, means, analysis of variance and intraclass correlations with live formulas from its
 * wide sheet, beside the program's values. Slices stand on the left, the quantities beside them, counts of categories on
 * the right.
 */
final class CheckSheet {

    /** Column of the formulas that recompute the quantities. */
    static final String FORMULA = "I";
    /** Column of what is between them and the program's. */
    static final String DIFFERENCE = "K";

    private static final int LABEL = 7;
    private static final int FIRST_CATEGORY = 12;
    private static final int[] WIDTHS = {10, 9, 9, 16, 15, 9, 3, 34, 15, 15, 12};

    private final ItemAgreement item;
    private final CheckRanges ranges;
    private final List<CheckLine> lines;
    private final PairShares pairs;

    private CheckSheet(ItemAgreement item, CheckRanges ranges) {
        this.item = item;
        this.ranges = ranges;
        this.lines = CheckBlock.of(item, ranges);
        this.pairs = new PairShares(item.ratings());
    }

    /**
     * Adds the sheet, if there is anything in the table that can be computed again.
     *
     * @param where told in which cell each coefficient is computed again, by the coefficient's name in scripts
     */
    static Optional<XSSFSheet> add(Book book, ItemAgreement item, CheckRanges ranges, Map<String, CheckCell> where) {
        var check = new CheckSheet(item, ranges);
        if (check.lines.stream().allMatch(CheckLine::isHeading))
            return Optional.empty();
        var sheet = book.sheet(Failures.TEXTS.say("sheet.check", item.table().key()));
        check.lay(book, sheet);
        check.places(sheet).forEach(where::put);
        return Optional.of(sheet);
    }

    private Map<String, CheckCell> places(XSSFSheet sheet) {
        var places = new HashMap<String, CheckCell>();
        for (int i = 0; i < lines.size(); i++) {
            var cell = new CheckCell(Book.quoted(sheet.getSheetName()), i + 2);
            lines.get(i).result().ifPresent(result -> places.put(result.id(), cell));
        }
        return places;
    }

    private void lay(Book book, XSSFSheet sheet) {
        var head = sheet.createRow(0);
        head.setHeightInPoints(20);
        var heads = new ArrayList<>(List.of("slice", "ratings", "complete", "mean_if_complete", "agreeing_pairs", "paired", "", "quantity",
                "live_value", "program", "difference", ""));
        heads.addAll(ranges.categories());
        for (int i = 0; i < heads.size(); i++) {
            sheet.setColumnWidth(i, ((i < WIDTHS.length ? WIDTHS[i] : 10) + 2) * 256);
            if (heads.get(i).isEmpty())
                continue;
            head.createCell(i).setCellValue(heads.get(i));
            head.getCell(i).setCellStyle(book.styles().of(i == 0 || i == LABEL ? Look.HEAD : Look.HEAD_NUMBER));
        }
        sheet.createFreezePane(1, 1);
        TableSheet.print(sheet);
        int rows = Math.max(ranges.slices(), lines.size());
        book.fill(sheet, WIDTHS, rows, out -> {
            for (int i = 0; i < rows; i++)
                row(out, i);
        });
    }

    private void row(RowStream out, int i) throws IOException {
        int row = out.startRow();
        if (i < ranges.slices())
            slice(out, row, i);
        else
            for (int j = 0; j < LABEL; j++)
                out.blank();
        if (i < lines.size())
            quantity(out, row, lines.get(i));
        else
            for (int j = LABEL; j < FIRST_CATEGORY; j++)
                out.blank();
        if (i < ranges.slices())
            for (int c = 0; c < ranges.categories().size(); c++)
                out.formula(Look.WHOLE, "SUMPRODUCT(--EXACT(" + ranges.row(row) + "," + Columns.letters(FIRST_CATEGORY + c) + "$1))", pairs.count(i, c + 1));
        out.endRow();
    }

    private void slice(Cells out, int row, int i) throws IOException {
        var cells = ranges.row(row);
        var counts = "$M" + row + ":$" + Columns.letters(FIRST_CATEGORY + ranges.categories().size() - 1) + row;
        boolean complete = item.ratings().count(i) == ranges.observers();
        out.text(item.ratings().unit(i));
        out.formula(Look.WHOLE, ranges.codes() ? "SUM(" + counts + ")" : "COUNT(" + cells + ")", item.ratings().count(i));
        out.formula(Look.WHOLE, "IF(B" + row + "=COLUMNS(" + cells + "),1,0)", complete ? 1 : 0);
        if (ranges.codes())
            out.blank();
        else
            out.formula(Look.TWO, "IF(C" + row + "=1,AVERAGE(" + cells + "),0)", complete ? pairs.average(i) : 0);
        var same = ranges.codes() ? "SUMSQ(" + counts + ")" : "SUMPRODUCT((" + cells + "<>\"\")*COUNTIF(" + cells + "," + cells + "))";
        out.formula(Look.THREE, "IF(B" + row + ">1,(" + same + "-B" + row + ")/(B" + row + "*(B" + row + "-1)),0)", pairs.share(i));
        out.formula(Look.WHOLE, "IF(B" + row + ">1,1,0)", item.ratings().count(i) > 1 ? 1 : 0);
        out.blank();
    }

    private static void quantity(Cells out, int row, CheckLine line) throws IOException {
        out.text(line.isHeading() ? Look.HEADING_IN_ROW : Look.TEXT, line.label());
        if (line.isHeading()) {
            for (int j = LABEL + 1; j < FIRST_CATEGORY; j++)
                out.blank();
            return;
        }
        out.formula(line.look(), line.formula(), line.program());
        out.number(line.look(), line.program());
        out.formula(Look.TINY, FORMULA + row + "-J" + row, 0);
        out.blank();
    }
}
