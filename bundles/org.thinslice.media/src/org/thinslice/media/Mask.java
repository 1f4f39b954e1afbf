// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media;

import java.util.Objects;

/**
 * A part of the picture made unrecognisable, for instance faces: a rectangle in parts of the upright picture, 0 to 1.
 *
 * @param x      left edge; likewise {@code y} the upper edge
 * @param width  above 0; {@code x + width} at most 1; likewise {@code height}
 * @param kind   how
 */
public record Mask(double x, double y, double width, double height, Kind kind) {

    /** How a part of the picture is hidden. */
    public enum Kind {
        BLUR, MOSAIC, BLACK
    }

    private static final double ROUNDING = 1e-9;

    public Mask {
        Objects.requireNonNull(kind, "kind");
        if (!(x >= 0 && y >= 0 && width > 0 && height > 0 && x + width <= 1 + ROUNDING && y + height <= 1 + ROUNDING))
            throw new IllegalArgumentException("mask at %f, %f of %f × %f".formatted(x, y, width, height));
    }

    /** The whole picture. */
    public static Mask whole(Kind kind) {
        return new Mask(0, 0, 1, 1, kind);
    }
}
