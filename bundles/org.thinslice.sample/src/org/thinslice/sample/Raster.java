// SPDX-License-Identifier: EPL-2.0
package org.thinslice.sample;

import java.util.Arrays;

/** A picture one can draw smooth limbs and discs on: 0x00RRGGBB pixels, row by row, y downward. */
final class Raster {

    private final int width;
    private final int height;
    private final int[] pixels;

    Raster(int width, int height) {
        this.width = width;
        this.height = height;
        this.pixels = new int[width * height];
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** The pixels themselves, not a copy. */
    int[] pixels() {
        return pixels;
    }

    void copyFrom(Raster other) {
        System.arraycopy(other.pixels, 0, pixels, 0, pixels.length);
    }

    /** Fills the rows [from, to) with a vertical blend of two colours. */
    void blend(int from, int to, int top, int bottom) {
        for (int y = from; y < to; y++) {
            int colour = mix(top, bottom, (y - from) / (double) Math.max(1, to - from - 1));
            Arrays.fill(pixels, y * width, (y + 1) * width, colour);
        }
    }

    /** A limb: the points nearer than a radius to a line, the radius going from {@code r0} to {@code r1} along it. */
    void limb(double x0, double y0, double r0, double x1, double y1, double r1, int colour) {
        double reach = Math.max(r0, r1) + 1;
        double dx = x1 - x0;
        double dy = y1 - y0;
        double square = Math.max(dx * dx + dy * dy, 1e-9);
        int bottom = (int) Math.min(height - 1.0, Math.ceil(Math.max(y0, y1) + reach));
        int right = (int) Math.min(width - 1.0, Math.ceil(Math.max(x0, x1) + reach));
        for (int y = (int) Math.max(0, Math.floor(Math.min(y0, y1) - reach)); y <= bottom; y++)
            for (int x = (int) Math.max(0, Math.floor(Math.min(x0, x1) - reach)); x <= right; x++) {
                double along = Math.max(0, Math.min(1, ((x - x0) * dx + (y - y0) * dy) / square));
                double ax = x - x0 - along * dx;
                double ay = y - y0 - along * dy;
                double radius = r0 + along * (r1 - r0) + .5;
                double away = ax * ax + ay * ay;
                if (away < radius * radius)
                    paint(y * width + x, colour, radius - Math.sqrt(away));
            }
    }

    void disc(double x, double y, double radius, int colour) {
        limb(x, y, radius, x, y, radius, colour);
    }

    /** A soft shadow: darkest ({@code strength}, 0 to 1) in the middle of the ellipse, gone at its edge. */
    void shadow(double cx, double cy, double rx, double ry, int colour, double strength) {
        for (int y = (int) Math.max(0, cy - ry); y <= Math.min(height - 1, cy + ry); y++)
            for (int x = (int) Math.max(0, cx - rx); x <= Math.min(width - 1, cx + rx); x++) {
                double square = (x - cx) * (x - cx) / (rx * rx) + (y - cy) * (y - cy) / (ry * ry);
                paint(y * width + x, colour, strength * (1 - square));
            }
    }

    private void paint(int at, int colour, double cover) {
        if (cover > 0)
            pixels[at] = cover >= 1 ? colour : mix(pixels[at], colour, cover);
    }

    /** The colour {@code share} (0 to 1) of the way from one to another. */
    static int mix(int from, int to, double share) {
        int red = channel(from >> 16, to >> 16, share);
        int green = channel(from >> 8, to >> 8, share);
        return red << 16 | green << 8 | channel(from, to, share);
    }

    private static int channel(int from, int to, double share) {
        int a = from & 255;
        return (int) Math.round(a + ((to & 255) - a) * share);
    }
}
