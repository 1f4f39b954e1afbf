// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The looks of the cells of one workbook; each exists once, however many cells have it. */
final class Styles {

    /** What a cell is, and so how it looks. */
    enum Look {
        TITLE(null), HEADING(null), HEADING_IN_ROW(null), HEAD(null), HEAD_NUMBER(null), HEAD_SIMULATED(null), HEAD_INPUT(null), TEXT("@"), TRUTH(null),
        /** Text of a person that a spreadsheet could take for a formula: marked as text for good. */
        QUOTED("@"),
        WRAPPED(null), LINK(null), WHOLE("0"), NUMBER(null), TWO("0.00"), THREE("0.000"), SIX("0.000000"), TINY("0.0E+00"),
        /** A coefficient bounded by 1, as journals print it: .71 */
        COEFFICIENT(".00;-.00;.00"), PROBABILITY(".000"), PERCENT("0%"), SECONDS("0.000"),
        MOMENT("yyyy\\-mm\\-dd\\Thh:mm:ss.000\\Z"), NOTE(null), CAPTION(null),
        /** A cell that people are asked to fill in; it keeps what they type, and makes no date of 1-2 nor a half of 50%. */
        INPUT("@"),
        /** An answer on offer. */
        CHOICE("@");

        private final String format;

        Look(String format) {
            this.format = format;
        }
    }

    private static final Set<Look> BOLD = EnumSet.of(Look.TITLE, Look.HEADING, Look.HEADING_IN_ROW, Look.HEAD, Look.HEAD_NUMBER, Look.HEAD_SIMULATED,
            Look.HEAD_INPUT);
    /** What stands on the left keeps clear of the numbers before it. */
    private static final Set<Look> INDENTED = EnumSet.of(Look.HEAD, Look.HEAD_INPUT, Look.INPUT, Look.CHOICE, Look.TEXT, Look.QUOTED, Look.WRAPPED, Look.TRUTH, Look.MOMENT);
    private static final byte[] INK = {0x22, 0x2B, 0x30};
    private static final byte[] HEAD_FILL = {(byte) 0xE8, (byte) 0xEE, (byte) 0xF1};
    private static final byte[] HEAD_INPUT_FILL = {(byte) 0xF6, (byte) 0xE3, (byte) 0xB0};
    private static final byte[] INPUT_FILL = {(byte) 0xFE, (byte) 0xF8, (byte) 0xE6};
    private static final byte[] HEAD_LINE = {(byte) 0x8F, (byte) 0xA3, (byte) 0xAD};
    private static final byte[] LINK_INK = {0x0B, 0x5C, (byte) 0x8E};
    private static final byte[] QUIET = {0x5A, 0x66, 0x6C};

    private final XSSFWorkbook book;
    private final Map<Look, XSSFCellStyle> styles = new EnumMap<>(Look.class);

    Styles(XSSFWorkbook book) {
        this.book = book;
        for (var look : Look.values())
            styles.put(look, make(look));
    }

    XSSFCellStyle of(Look look) {
        return styles.get(look);
    }

    /** Its number in the file. */
    int index(Look look) {
        return styles.get(look).getIndex();
    }

    private XSSFCellStyle make(Look look) {
        var style = book.createCellStyle();
        style.setFont(font(look));
        style.setVerticalAlignment(VerticalAlignment.TOP);
        if (look.format != null)
            style.setDataFormat(book.createDataFormat().getFormat(look.format));
        switch (look) {
            case HEAD, HEAD_NUMBER, HEAD_SIMULATED -> head(style, look != Look.HEAD, HEAD_FILL);
            case HEAD_INPUT -> head(style, false, HEAD_INPUT_FILL);
            case INPUT -> fill(style, INPUT_FILL);
            case QUOTED -> style.setQuotePrefixed(true);
            case WRAPPED, NOTE, CAPTION -> style.setWrapText(true);
            default -> style.setWrapText(false);
        }
        if (INDENTED.contains(look)) {
            style.setAlignment(HorizontalAlignment.LEFT);
            style.setIndention((short) 1);
        }
        return style;
    }

    private static void fill(XSSFCellStyle style, byte[] rgb) {
        style.setFillForegroundColor(colour(rgb));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    private static void head(XSSFCellStyle style, boolean number, byte[] rgb) {
        fill(style, rgb);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBottomBorderColor(colour(HEAD_LINE));
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setAlignment(number ? HorizontalAlignment.RIGHT : HorizontalAlignment.LEFT);
        style.setWrapText(true);
    }

    private XSSFFont font(Look look) {
        var font = book.createFont();
        font.setFontName("Calibri");
        font.setFontHeightInPoints((short) (look == Look.TITLE ? 18 : look == Look.HEADING ? 13 : 11));
        font.setBold(BOLD.contains(look));
        font.setItalic(look == Look.HEAD_SIMULATED);
        font.setColor(colour(look == Look.LINK ? LINK_INK : look == Look.NOTE || look == Look.CAPTION ? QUIET : INK));
        if (look == Look.LINK)
            font.setUnderline(XSSFFont.U_SINGLE);
        return font;
    }

    /** With the opacity that the format asks for in front. */
    private static XSSFColor colour(byte[] rgb) {
        return new XSSFColor(new byte[] { (byte) 0xFF, rgb[0], rgb[1], rgb[2] }, null);
    }
}
