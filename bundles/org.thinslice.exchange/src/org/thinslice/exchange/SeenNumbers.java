// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange;

/**
 * Numbers of a workbook, of which shares come as people see them as well as dates. A spreadsheet program makes such numbers of what
 * was typed, 0.5 of 50% and 46024 of 1/2, and none of them was meant.
 */
final class SeenNumbers extends StoredNumbers {

    SeenNumbers(boolean since1904) {
        super(since1904);
    }

    @Override
    public String formatRawCellContents(double value, int formatIndex, String format, boolean use1904) {
        // quoted signs and those after a backslash are only shown
        if (format != null && format.replaceAll("\"[^\"]*\"|\\\\.", "").indexOf('%') >= 0)
            return Numbers.text(Math.rint(value * 1e10) / 1e8) + "%";
        return super.formatRawCellContents(value, formatIndex, format, use1904);
    }
}
