// SPDX-License-Identifier: EPL-2.0
package org.thinslice.charts;

import java.awt.Color;

/**
 * A perceptually even ramp of colours for one quantity, dark violet over green to yellow, readable with any common colour vision:
 * straight lines between eleven points of viridis (van der Walt and Smith 2015).
 */
public final class Ramp {

    private static final int[] VIRIDIS = { 0x440154, 0x482475, 0x414487, 0x355F8D, 0x2A788E, 0x21918C, 0x22A884, 0x44BF70,
        0x7AD151, 0xBDDF26, 0xFDE725 };

    private Ramp() {
    }

    /** The colour at a share of the way from low to high; shares outside [0, 1] count as the nearest end. */
    public static Color at(double share) {
        var place = Math.max(0, Math.min(1, share)) * (VIRIDIS.length - 1);
        var below = (int) Math.min(VIRIDIS.length - 2, Math.floor(place));
        return mix(new Color(VIRIDIS[below]), new Color(VIRIDIS[below + 1]), place - below);
    }

    /** Black or white, whichever is easier to read on a colour. */
    public static Color inkOn(Color ground) {
        return contrast(ground, Color.WHITE) >= contrast(ground, Color.BLACK) ? Color.WHITE : Color.BLACK;
    }

    static Color mix(Color from, Color to, double share) {
        return new Color(mix(from.getRed(), to.getRed(), share), mix(from.getGreen(), to.getGreen(), share),
                mix(from.getBlue(), to.getBlue(), share));
    }

    private static int mix(int from, int to, double share) {
        return (int) Math.round(from + (to - from) * share);
    }

    /** Contrast ratio of two colours as the Web Content Accessibility Guidelines 2.1 define it, 1 to 21. */
    static double contrast(Color one, Color other) {
        var a = luminance(one);
        var b = luminance(other);
        return (Math.max(a, b) + .05) / (Math.min(a, b) + .05);
    }

    private static double luminance(Color colour) {
        return .2126 * linear(colour.getRed()) + .7152 * linear(colour.getGreen()) + .0722 * linear(colour.getBlue());
    }

    private static double linear(int channel) {
        var share = channel / 255.0;
        return share <= .04045 ? share / 12.92 : Math.pow((share + .055) / 1.055, 2.4);
    }
}
