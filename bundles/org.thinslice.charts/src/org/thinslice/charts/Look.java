// SPDX-License-Identifier: EPL-2.0
package org.thinslice.charts;

import java.awt.Color;
import java.awt.Font;
import java.util.Objects;

/**
 * The one look of all figures: ground, inks and font. Everything else follows from it.
 *
 * @param dark       whether light ink is drawn on a dark ground
 * @param ground     colour of the ground, 0xRRGGBB
 * @param fontFamily name of the font
 * @param fontSize   size of the labels, pixels at 100 %, ≥ 6
 */
public record Look(boolean dark, int ground, String fontFamily, double fontSize) {

    /** Dark ink on white: files, reports, the light theme. */
    public static final Look LIGHT = new Look(false, 0xFFFFFF, Font.SANS_SERIF, 12);
    /** Light ink on near-black: the dark theme. */
    public static final Look DARK = new Look(true, 0x1E1F22, Font.SANS_SERIF, 12);

    public Look {
        Objects.requireNonNull(fontFamily, "fontFamily");
        if (!(fontSize >= 6) || (ground & 0xFF000000) != 0)
            throw new IllegalArgumentException("font of %s px on ground %x".formatted(fontSize, ground));
    }

    /** The same look on another ground; whether it counts as dark follows from the ground's lightness. */
    public Look withGround(int rgb) {
        var luminance = .2126 * (rgb >> 16 & 0xFF) + .7152 * (rgb >> 8 & 0xFF) + .0722 * (rgb & 0xFF);
        return new Look(luminance < 128, rgb, fontFamily, fontSize);
    }

    /** The same look in another font. */
    public Look withFont(String family, double pixels) {
        return new Look(dark, ground, family, pixels);
    }

    /** Colour of the ground. */
    public Color paper() {
        return new Color(ground);
    }

    /** Colour of titles, labels and data without a colour of their own. */
    public Color ink() {
        return dark ? new Color(0xE8E8E8) : new Color(0x1A1A1A);
    }

    /** Colour of what is read second: axis numbers, captions, reasons. */
    public Color quiet() {
        return dark ? new Color(0xA9ABB0) : new Color(0x5E6166);
    }

    /** Colour of grid lines. */
    public Color hairline() {
        return dark ? new Color(0x3C3F44) : new Color(0xE1E3E6);
    }

    /** Colour of a cell in which nothing happened: next to the ground, off every ramp. */
    public Color never() {
        return dark ? new Color(0x2A2C30) : new Color(0xF3F4F5);
    }

    /** Colour of the one series that matters where there are no groups. */
    public Color accent() {
        return dark ? new Color(0x56B4E9) : new Color(0x0072B2);
    }

    /** Colour behind what is selected. */
    public Color selection() {
        return dark ? new Color(0x56, 0xB4, 0xE9, 56) : new Color(0x00, 0x72, 0xB2, 34);
    }

    /** A faint wash for benchmark bands, the stronger the higher the step. */
    public Color wash(int step) {
        var alpha = Math.min(60, 4 + 9 * step);
        return dark ? new Color(255, 255, 255, alpha / 2 + 2) : new Color(0x20, 0x40, 0x60, alpha / 2 + 3);
    }

    /** Font of labels. */
    public Font font() {
        return new Font(fontFamily, Font.PLAIN, 1).deriveFont((float) fontSize);
    }

    /** Font of group heads. */
    public Font boldFont() {
        return font().deriveFont(Font.BOLD);
    }

    /** Font of titles. */
    public Font titleFont() {
        return boldFont().deriveFont((float) (fontSize * 1.1));
    }

    /** Font of captions. */
    public Font captionFont() {
        return font().deriveFont((float) (fontSize * .92));
    }
}
