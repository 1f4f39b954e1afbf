// SPDX-License-Identifier: EPL-2.0
package org.thinslice.charts.svg;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.util.Locale;

/** The notation of SVG for numbers, words, colours, paths, fonts and strokes. Independent of the user's language. */
final class SvgText {

    private SvgText() {
    }

    /** A number with at most three decimals. */
    static String number(double value) {
        var text = String.format(Locale.ROOT, "%.3f", value);
        var end = text.length();
        while (text.charAt(end - 1) == '0')
            end--;
        if (text.charAt(end - 1) == '.')
            end--;
        var shorter = text.substring(0, end);
        return shorter.equals("-0") ? "0" : shorter;
    }

    /** Words as XML content or attribute value; characters XML cannot hold are left out. */
    static String words(String text) {
        var xml = new StringBuilder();
        text.codePoints().filter(c -> c == '\t' || c == '\n' || c >= 0x20 && c != 0xFFFE && c != 0xFFFF && (c < 0xD800 || c > 0xDFFF))
                .forEach(c -> {
                    switch (c) {
                        case '<' -> xml.append("&lt;");
                        case '>' -> xml.append("&gt;");
                        case '&' -> xml.append("&amp;");
                        case '"' -> xml.append("&quot;");
                        default -> xml.appendCodePoint(c);
                    }
                });
        return xml.toString();
    }

    /** A colour as the attributes of a fill or a stroke. */
    static String paint(String role, Color colour) {
        var text = String.format(Locale.ROOT, " %s=\"#%06x\"", role, colour.getRGB() & 0xFFFFFF);
        return colour.getAlpha() == 255 ? text : text + " " + role + "-opacity=\"" + number(colour.getAlpha() / 255.0) + "\"";
    }

    /** The d attribute of a shape. */
    static String path(Shape shape, AffineTransform transform) {
        var d = new StringBuilder();
        var at = new double[6];
        for (var walk = shape.getPathIterator(transform); !walk.isDone(); walk.next()) {
            var type = walk.currentSegment(at);
            d.append("MLQCZ".charAt(type));
            for (var i = 0; i < points(type); i++)
                d.append(i == 0 ? "" : " ").append(number(at[i]));
        }
        return d.toString();
    }

    private static int points(int type) {
        return switch (type) {
            case PathIterator.SEG_QUADTO -> 4;
            case PathIterator.SEG_CUBICTO -> 6;
            case PathIterator.SEG_CLOSE -> 0;
            default -> 2;
        };
    }

    /** The attributes of a stroke. */
    static String stroke(BasicStroke stroke) {
        var text = new StringBuilder(" stroke-width=\"" + number(stroke.getLineWidth()) + "\"");
        if (stroke.getEndCap() != BasicStroke.CAP_BUTT)
            text.append(stroke.getEndCap() == BasicStroke.CAP_ROUND ? " stroke-linecap=\"round\"" : " stroke-linecap=\"square\"");
        if (stroke.getLineJoin() == BasicStroke.JOIN_ROUND)
            text.append(" stroke-linejoin=\"round\"");
        if (stroke.getDashArray() != null) {
            text.append(" stroke-dasharray=\"");
            for (var length : stroke.getDashArray())
                text.append(number(length)).append(' ');
            text.setCharAt(text.length() - 1, '"');
        }
        return text.toString();
    }

    /** The attributes of a font; Java's logical family becomes the one of CSS. */
    static String font(Font font) {
        var family = font.getFamily(Locale.ROOT).equalsIgnoreCase(Font.SANS_SERIF) ? "sans-serif"
                : words(font.getFamily(Locale.ROOT).replace("'", "")) + ", sans-serif";
        return " font-family=\"" + family + "\" font-size=\"" + number(font.getSize2D()) + "\""
                + (font.isBold() ? " font-weight=\"bold\"" : "");
    }
}
