// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.thinslice.base.Texts;
import org.thinslice.study.Rating;

/**
 * The columns of the sheet of ratings in which people write corrections, beside the rating they correct. The raw value stays
 * where it is: a slip of the hand in it is not a correction, and a correction without a reason is none either.
 */
final class CorrectionColumns {

    static final String ID = "rating_id";
    static final String VALUE = "corrected_value";
    static final String REASON = "reason";
    /** What {@link #VALUE} says of a slice that cannot be rated. */
    static final String NOT_RATABLE = "NA";
    static final int LONGEST_REASON = 500;

    private static final Texts TEXTS = Failures.TEXTS;
    private static final String BEFORE = "attempt";

    private CorrectionColumns() {
    }

    /** The columns of the long table with those for corrections. */
    static List<Column<Rating>> with(List<Column<Rating>> columns) {
        var all = new ArrayList<>(columns);
        int at = place(columns, BEFORE);
        all.add(at, Column.input(VALUE, 15));
        all.add(at + 1, Column.input(REASON, 30));
        all.add(Column.text(ID, 37, (out, rating) -> out.unique(rating.id())));
        return all;
    }

    /** Lets the two columns offer what an item's answers can be, and say what they are for. */
    static void guard(XSSFSheet sheet, List<Column<Rating>> columns) {
        int last = Math.max(1, sheet.getTables().get(0).getEndRowIndex());
        var item = Columns.letters(place(columns, "item"));
        var helper = sheet.getDataValidationHelper();
        var choices = helper.createFormulaListConstraint("INDIRECT(\"" + Choices.WORD + "_\"&$" + item + "2)");
        add(sheet, choices, place(columns, VALUE), last, "correct.value");
        add(sheet, helper.createTextLengthConstraint(OperatorType.BETWEEN, "1", Integer.toString(LONGEST_REASON)), place(columns, REASON), last,
                "correct.reason");
        sheet.addIgnoredErrors(new CellRangeAddress(1, last, place(columns, VALUE), place(columns, VALUE)), IgnoredErrorType.NUMBER_STORED_AS_TEXT);
    }

    private static void add(XSSFSheet sheet, DataValidationConstraint rule, int column, int last, String key) {
        var guard = sheet.getDataValidationHelper().createValidation(rule, new CellRangeAddressList(1, last, column, column));
        guard.setErrorStyle(DataValidation.ErrorStyle.WARNING);
        guard.setEmptyCellAllowed(true);
        guard.setSuppressDropDownArrow(true);
        guard.setShowPromptBox(true);
        guard.createPromptBox(TEXTS.say(key + ".title"), TEXTS.say(key + ".prompt"));
        guard.setShowErrorBox(true);
        guard.createErrorBox(TEXTS.say(key + ".title"), TEXTS.say(key + ".error"));
        sheet.addValidationData(guard);
    }

    private static int place(List<Column<Rating>> columns, String head) {
        for (int i = 0; i < columns.size(); i++)
            if (columns.get(i).head().equals(head))
                return i;
        throw new IllegalArgumentException("no column " + head);
    }
}
