// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * Numbers of a workbook as it stores them, whatever they look like; but dates and times, which it stores as numbers of days, as texts:
 * 2026-01-02, 2026-01-02T10:30:00.250, 0:00:12.500. A rating of which a spreadsheet program has made a date is a number no more.
 */
class StoredNumbers extends DataFormatter {

    private static final LocalDateTime SINCE_1900 = LocalDate.of(1899, 12, 30).atStartOfDay();
    private static final LocalDateTime SINCE_1904 = LocalDate.of(1904, 1, 1).atStartOfDay();
    private static final long MS_PER_DAY = 86_400_000;

    private final LocalDateTime start;

    /** @param since1904 whether days are counted from 1904, as some workbooks do */
    StoredNumbers(boolean since1904) {
        super(Locale.ROOT);
        this.start = since1904 ? SINCE_1904 : SINCE_1900;
    }

    @Override
    public String formatRawCellContents(double value, int formatIndex, String format, boolean use1904) {
        if (!DateUtil.isADateFormat(formatIndex, format) || !DateUtil.isValidExcelDate(value))
            return Numbers.text(value);
        long ms = Math.round(value * MS_PER_DAY);
        // what a format shows besides letters that stand for parts of a time: texts, colours, languages
        var letters = format.replaceAll("\"[^\"]*\"|\\\\.|\\[\\$[^]]*]", "").toLowerCase(Locale.ROOT);
        return letters.indexOf('y') < 0 && letters.indexOf('d') < 0 ? clock(ms) : moment(start.plus(ms, ChronoUnit.MILLIS));
    }

    private static String moment(LocalDateTime at) {
        return at.toLocalTime().equals(LocalTime.MIDNIGHT) ? at.toLocalDate().toString() : at.toString();
    }

    private static String clock(long ms) {
        var text = String.format(Locale.ROOT, "%d:%02d:%02d", ms / 3_600_000, ms / 60_000 % 60, ms / 1_000 % 60);
        return ms % 1_000 == 0 ? text : text + String.format(Locale.ROOT, ".%03d", ms % 1_000);
    }
}
