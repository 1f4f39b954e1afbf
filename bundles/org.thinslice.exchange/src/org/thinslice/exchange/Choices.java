// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.thinslice.exchange.Styles.Look;
import org.thinslice.scheme.Points;
import org.thinslice.scheme.model.Category;
import org.thinslice.scheme.model.CategoryItem;
import org.thinslice.scheme.model.Item;
import org.thinslice.scheme.model.ScaleItem;
import org.thinslice.scheme.model.Scheme;

/** A sheet with the answers each item offers, a column an item, which the column for corrections offers in turn. */
final class Choices {

    /** How the names of the ranges begin; the item's key follows. */
    static final String WORD = "choices";

    private static final int MOST = 1_001;

    private Choices() {
    }

    /** Adds the sheet. */
    static XSSFSheet add(Book book, Scheme scheme) {
        var sheet = book.sheet(Failures.TEXTS.say("sheet.choices"));
        sheet.createRow(0);
        int column = 0;
        for (var item : scheme.getItems())
            column(book, sheet, column++, item);
        sheet.createFreezePane(0, 1);
        sheet.addIgnoredErrors(new CellRangeAddress(0, MOST, 0, Math.max(0, column - 1)), IgnoredErrorType.NUMBER_STORED_AS_TEXT);
        TableSheet.print(sheet);
        return sheet;
    }

    private static void column(Book book, XSSFSheet sheet, int column, Item item) {
        var head = sheet.getRow(0).createCell(column);
        head.setCellValue(item.getKey());
        head.setCellStyle(book.styles().of(Look.HEAD));
        sheet.setColumnWidth(column, Math.max(12, item.getKey().length() + 4) * 256);
        var answers = answers(item);
        for (int i = 0; i < answers.size(); i++)
            cell(book, sheet, i + 1, column, answers.get(i));
        var letters = Columns.letters(column);
        // an empty cell in a named range lets the column take any answer: lines and free text have no list
        book.range(WORD, item.getKey(), sheet, "$" + letters + "$2:$" + letters + "$" + Math.max(2, answers.size() + 1));
    }

    private static void cell(Book book, XSSFSheet sheet, int row, int column, String answer) {
        var line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        var cell = line.createCell(column);
        cell.setCellValue(answer);
        cell.setCellStyle(book.styles().of(Look.CHOICE));
    }

    /** What one can answer, as texts, since cells for corrections hold texts; nothing where that cannot be listed. */
    private static List<String> answers(Item item) {
        var answers = new ArrayList<String>();
        if (item instanceof ScaleItem scale && Points.count(scale) <= MOST)
            DoubleStream.of(Points.of(scale)).mapToObj(Numbers::text).forEach(answers::add);
        else if (item instanceof CategoryItem categories && !categories.isSeveral())
            answers.addAll(categories.getCategories().stream().map(Category::getCode).toList());
        if (!answers.isEmpty() && (item.isNotRatable() || !item.isRequired()))
            answers.add(CorrectionColumns.NOT_RATABLE);
        return answers;
    }
}
