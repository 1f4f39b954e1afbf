// SPDX-License-Identifier: EPL-2.0
package org.thinslice.charts;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Stroke;
import java.util.List;

/**
 * The colours of a study's observers: the same observer has the same colour in every figure. Colours are those of Okabe
 * and Ito (2008), told apart by people with any common colour vision; from the ninth observer on they return dashed.
 *
 * @param observers all observers of the study, in the order in which colours are given out
 */
public record Palette(List<String> observers) {

    private static final int[] LIGHT = { 0x0072B2, 0xD55E00, 0x009E73, 0xCC79A7, 0x56B4E9, 0xE69F00, 0x000000, 0xB3A100 };
    private static final int[] DARK = { 0x56B4E9, 0xE8743B, 0x2FBF96, 0xCC79A7, 0x3D8FD1, 0xE69F00, 0xF0F0F0, 0xF0E442 };

    public Palette {
        observers = List.copyOf(observers);
    }

    /** The observer's colour, 0xRRGGBB; grey for one who is not of the study. */
    public int rgb(String observer, boolean dark) {
        var place = observers.indexOf(observer);
        if (place < 0)
            return 0x8A8D91;
        var colours = dark ? DARK : LIGHT;
        return colours[place % colours.length];
    }

    /** The observer's colour. */
    public Color colour(String observer, Look look) {
        return new Color(rgb(observer, look.dark()));
    }

    /** The observer's line: whole for the first eight, then dashed, then dotted. */
    public Stroke line(String observer, float width) {
        var round = Math.max(0, observers.indexOf(observer)) / LIGHT.length;
        if (round == 0)
            return new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
        var dash = round == 1 ? new float[] { 6, 4 } : new float[] { 1.5f, 3.5f };
        return new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 10, dash, 0);
    }
}
