// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange;

/** Two kinds of csv, because what is exact for a statistics program is unsafe in a spreadsheet. */
public enum CsvFlavour {
    /** For R, Python and the like: every text exactly as it is. */
    EXACT,
    /**
     * For opening by double click: begins with a mark so that Excel sees UTF-8, and a text that Excel would take for a
     * formula (it begins with = + - @, a tab or a line break) gets an apostrophe in front. This changes such texts.
     */
    EXCEL_SAFE;

    /** A text as it was before a file of either kind was written: without the apostrophe that kept it from being a formula. */
    public static String named(String text) {
        return text.startsWith("'") && formula(text) ? text.substring(1) : text;
    }

    /** A text as files of this kind have it. */
    public String shown(String text) {
        return this == EXCEL_SAFE && formula(text) ? "'" + text : text;
    }

    /** Whether a text is a formula, or would read as one from which an apostrophe was taken. */
    private static boolean formula(String text) {
        int at = 0;
        while (at < text.length() && text.charAt(at) == '\'')
            at++;
        return RowStream.risky(text.substring(at));
    }
}
