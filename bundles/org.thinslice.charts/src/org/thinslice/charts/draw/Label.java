// SPDX-License-Identifier: EPL-2.0
package org.thinslice.charts.draw;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;

/**
 * A label at a place of an axis.
 *
 * @param at    where, in the axis' own numbers
 * @param text  what is printed if there is room
 * @param brief what is printed if there is not
 */
record Label(double at, String text, String brief, Font font, Color colour) {

    Label(double at, String text, Font font, Color colour) {
        this(at, text, text, font, colour);
    }

    /** Width of the text in pixels. */
    double width(Graphics2D graphics) {
        return width(graphics, text);
    }

    double briefWidth(Graphics2D graphics) {
        return width(graphics, brief);
    }

    /** The text if it fits, else the brief one, else its beginning with an ellipsis. */
    String fitting(Graphics2D graphics, double room) {
        if (width(graphics) <= room)
            return text;
        if (briefWidth(graphics) <= room)
            return brief;
        for (var length = brief.length() - 1; length > 0; length--) {
            var shorter = brief.substring(0, length).stripTrailing() + "…";
            if (width(graphics, shorter) <= room)
                return shorter;
        }
        return "";
    }

    double height(Graphics2D graphics) {
        return graphics.getFontMetrics(font).getHeight();
    }

    private double width(Graphics2D graphics, String words) {
        return graphics.getFontMetrics(font).getStringBounds(words, graphics).getWidth();
    }
}
