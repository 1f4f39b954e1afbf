// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * Numbers of a workbook, of which shares and dates come as people see them. A spreadsheet program makes such numbers of what
 * was typed, 0.5 of 50% and 46024 of 1/2, and none of them was meant.
 */
final class SeenNumbers extends StoredNumbers {

    @Override
    public String formatRawCellContents(double value, int formatIndex, String format, boolean use1904) {
        if (DateUtil.isADateFormat(formatIndex, format) && DateUtil.isValidExcelDate(value))
            return moment(value, DateUtil.getLocalDateTime(value, use1904, true));
        // quoted signs and those after a backslash are only shown
        if (format != null && format.replaceAll("\"[^\"]*\"|\\\\.", "").indexOf('%') >= 0)
            return Numbers.text(Math.rint(value * 1e10) / 1e8) + "%";
        return super.formatRawCellContents(value, formatIndex, format, use1904);
    }

    private static String moment(double days, LocalDateTime at) {
        if (days < 1)
            return at.toLocalTime().toString();
        return at.toLocalTime().equals(LocalTime.MIDNIGHT) ? LocalDate.from(at).toString() : at.toString();
    }
}
