// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange;

import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.thinslice.exchange.Styles.Look;

/**
 * Writes the cells of a sheet straight into the workbook's file, so that a million rows need neither memory nor a
 * readable copy on the disk. Rows and cells come in their order; texts never become formulas.
 */
final class RowStream implements Cells {

    private static final String RISKY = "=+-@\t\r";
    private static final int LONGEST_TEXT = 32_767;
    private static final double MS_PER_DAY = 86_400_000;
    private static final double EPOCH = 25_569;
    private static final double LINE_POINTS = 15;

    private final Writer out;
    private final Map<Look, String> styles = new EnumMap<>(Look.class);
    private final SharedTexts texts;
    private final int[] widths;
    private final StringBuilder line = new StringBuilder(1 << 12);
    private int row;
    private int column;
    private int lines;

    /**
     * @param widths widths of the columns, in characters: a row gets as many lines as its wrapped texts need
     * @param row    number of the last row that is there already, 1 for the first
     */
    RowStream(Writer out, Styles looks, SharedTexts texts, int[] widths, int row) {
        this.out = out;
        this.texts = texts;
        this.widths = widths.clone();
        this.row = row;
        for (var look : Look.values())
            styles.put(look, "\" s=\"" + looks.index(look) + '"');
    }

    /** Begins the next row and answers its number, 1 for the first row of the sheet. */
    int startRow() {
        row++;
        column = 0;
        lines = 1;
        line.setLength(0);
        return row;
    }

    void endRow() throws IOException {
        out.write("<row r=\"");
        out.write(Integer.toString(row));
        if (lines > 1)
            out.write("\" ht=\"" + (int) (LINE_POINTS * lines + 1) + "\" customHeight=\"1");
        out.write("\">");
        out.append(line);
        out.write("</row>");
    }

    @Override
    public void blank() {
        column++;
    }

    @Override
    public void number(Look look, double value) {
        open(look, "><v>");
        value(value);
    }

    @Override
    public void moment(Instant at) {
        number(Look.MOMENT, EPOCH + at.toEpochMilli() / MS_PER_DAY);
    }

    @Override
    public void truth(boolean value) {
        open(Look.TRUTH, value ? " t=\"b\"><v>1</v></c>" : " t=\"b\"><v>0</v></c>");
    }

    @Override
    public void text(Look look, String value) {
        if (value.isEmpty()) {
            blank();
            return;
        }
        var fitting = value.length() > LONGEST_TEXT ? value.substring(0, LONGEST_TEXT) : value;
        if (look == Look.WRAPPED && column < widths.length)
            lines = Math.max(lines, (int) Math.ceil(value.length() * 1.08 / widths[column]));
        int shared = texts.index(fitting);
        if (shared < 0) {
            inline(risky(value) ? Look.QUOTED : look, fitting);
            return;
        }
        open(risky(value) ? Look.QUOTED : look, " t=\"s\"><v>");
        line.append(shared).append("</v></c>");
    }

    @Override
    public void unique(String value) {
        inline(risky(value) ? Look.QUOTED : Look.TEXT, value);
    }

    private void inline(Look look, String text) {
        open(look, " t=\"inlineStr\"><is><t xml:space=\"preserve\">");
        line.append(SharedTexts.escape(text)).append("</t></is></c>");
    }

    @Override
    public void formula(Look look, String formula, double value) {
        open(look, "><f>");
        line.append(SharedTexts.escape(formula)).append("</f><v>");
        value(value);
    }

    /** Whether a spreadsheet could take a text for a formula. */
    static boolean risky(String text) {
        return !text.isEmpty() && RISKY.indexOf(text.charAt(0)) >= 0;
    }

    private void value(double value) {
        if (value == (int) value)
            line.append((int) value);
        else
            line.append(Numbers.text(value));
        line.append("</v></c>");
    }

    private void open(Look look, String rest) {
        line.append("<c r=\"").append(Columns.letters(column++)).append(row).append(styles.get(look)).append(rest);
    }
}
