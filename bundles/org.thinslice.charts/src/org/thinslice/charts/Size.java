// SPDX-License-Identifier: EPL-2.0
package org.thinslice.charts;

/**
 * How large a picture is and how finely it is drawn.
 *
 * @param width  pixels at 100 %, ≥ 1
 * @param height pixels at 100 %, ≥ 1
 * @param scale  device pixels for one pixel at 100 %: 1, 1.5, 2, …; > 0
 */
public record Size(int width, int height, double scale) {

    public Size {
        if (width < 1 || height < 1 || !(scale > 0) || Double.isInfinite(scale))
            throw new IllegalArgumentException("picture of %d × %d at scale %s".formatted(width, height, scale));
    }

    /** A size at 100 %. */
    public static Size of(int width, int height) {
        return new Size(width, height, 1);
    }

    int deviceWidth() {
        return (int) Math.max(1, Math.round(width * scale));
    }

    int deviceHeight() {
        return (int) Math.max(1, Math.round(height * scale));
    }
}
