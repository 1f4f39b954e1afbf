// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange;

import java.io.IOException;
import java.io.OutputStream;
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
    private static final long MS_PER_DAY = 86_400_000;
    private static final long EPOCH = 25_569;
    private static final int DAY_DIGITS = 12;
    /** 10¹² parts of a day and its milliseconds, both divided by what they have in common. */
    private static final long PARTS_OF_DAY = 312_500;
    private static final long MS_OF_DAY = 27;
    private static final double LINE_POINTS = 15;

    private static final byte[] ROW = Line.of("<row r=\"");
    private static final byte[] END_ROW = Line.of("</row>");
    private static final byte[] HEIGHT = Line.of("\" ht=\"");
    private static final byte[] OWN_HEIGHT = Line.of("\" customHeight=\"1");
    private static final byte[] END_TAG = Line.of("\">");
    private static final byte[] VALUE = Line.of("\"><v>");
    private static final byte[] END_VALUE = Line.of("</v></c>");
    private static final byte[] SHARED = Line.of("\" t=\"s\"><v>");
    private static final byte[] INLINE = Line.of("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
    private static final byte[] END_INLINE = Line.of("</t></is></c>");
    private static final byte[] TRUE = Line.of("\" t=\"b\"><v>1</v></c>");
    private static final byte[] FALSE = Line.of("\" t=\"b\"><v>0</v></c>");
    private static final byte[] FORMULA = Line.of("\"><f>");
    private static final byte[] END_FORMULA = Line.of("</f><v>");

    private final OutputStream out;
    private final Map<Look, byte[]> styles = new EnumMap<>(Look.class);
    private final SharedTexts texts;
    private final int[] widths;
    private final byte[][] cells;
    /** The text that each column had last, which mostly comes again, and its number. */
    private final String[] latest;
    private final int[] shared;
    private final Line number = new Line();
    private final Line line = new Line();
    private byte[] digits = {};
    private int row;
    private int column;
    private int lines;

    /**
     * @param widths widths of the columns, in characters: a row gets as many lines as its wrapped texts need
     * @param row    number of the last row that is there already, 1 for the first
     */
    RowStream(OutputStream out, Styles looks, SharedTexts texts, int[] widths, int row) {
        this.out = out;
        this.texts = texts;
        this.widths = widths.clone();
        this.row = row;
        cells = new byte[widths.length][];
        latest = new String[widths.length];
        shared = new int[widths.length];
        for (int i = 0; i < cells.length; i++)
            cells[i] = cell(i);
        for (var look : Look.values())
            styles.put(look, Line.of("\" s=\"" + looks.index(look)));
    }

    /** Begins the next row and answers its number, 1 for the first row of the sheet. */
    int startRow() {
        row++;
        column = 0;
        lines = 1;
        line.clear();
        number.clear();
        digits = number.add(row).copy();
        return row;
    }

    void endRow() throws IOException {
        out.write(ROW);
        out.write(digits);
        if (lines > 1) {
            out.write(HEIGHT);
            out.write(Line.of(Integer.toString((int) (LINE_POINTS * lines + 1))));
            out.write(OWN_HEIGHT);
        }
        out.write(END_TAG);
        line.writeTo(out);
        out.write(END_ROW);
    }

    @Override
    public void blank() {
        column++;
    }

    @Override
    public void number(Look look, double value) {
        open(look).add(VALUE);
        value(value);
    }

    /** Days since the beginning of 1900, so exact that every millisecond is a number of its own. */
    @Override
    public void moment(Instant at) {
        long day = EPOCH + Math.floorDiv(at.toEpochMilli(), MS_PER_DAY);
        if (day < 0) {
            number(Look.MOMENT, EPOCH + at.toEpochMilli() / (double) MS_PER_DAY);
            return;
        }
        long ms = Math.floorMod(at.toEpochMilli(), MS_PER_DAY);
        open(Look.MOMENT).add(VALUE).add(day).decimals((ms * PARTS_OF_DAY + MS_OF_DAY / 2) / MS_OF_DAY, DAY_DIGITS).add(END_VALUE);
    }

    @Override
    public void truth(boolean value) {
        open(Look.TRUTH).add(value ? TRUE : FALSE);
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
        int number = index(fitting);
        if (number < 0)
            inline(risky(value) ? Look.QUOTED : look, fitting);
        else
            open(risky(value) ? Look.QUOTED : look).add(SHARED).add(number).add(END_VALUE);
    }

    private int index(String text) {
        if (column >= latest.length)
            return texts.index(text);
        // the very same text, not an equal one: comparing would cost what is to be saved
        if (latest[column] != text) {
            latest[column] = text;
            shared[column] = texts.index(text);
        }
        return shared[column];
    }

    @Override
    public void unique(String value) {
        inline(risky(value) ? Look.QUOTED : Look.TEXT, value);
    }

    private void inline(Look look, String text) {
        open(look).add(INLINE).escaped(text).add(END_INLINE);
    }

    @Override
    public void formula(Look look, String formula, double value) {
        open(look).add(FORMULA).escaped(formula).add(END_FORMULA);
        value(value);
    }

    /** Whether a spreadsheet could take a text for a formula. */
    static boolean risky(String text) {
        return !text.isEmpty() && RISKY.indexOf(text.charAt(0)) >= 0;
    }

    private void value(double value) {
        if (value == (int) value)
            line.add((int) value);
        else
            line.add(Numbers.text(value));
        line.add(END_VALUE);
    }

    private Line open(Look look) {
        var cell = column < cells.length ? cells[column] : cell(column);
        column++;
        return line.add(cell).add(digits).add(styles.get(look));
    }

    private static byte[] cell(int column) {
        return Line.of("<c r=\"" + Columns.letters(column));
    }
}
