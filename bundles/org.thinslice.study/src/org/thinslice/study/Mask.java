// SPDX-License-Identifier: EPL-2.0
package org.thinslice.study;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A part of a recording's picture that observers must not recognise, for instance faces: a rectangle of the upright
 * picture in parts of {@value #WHOLE} of its width and height, so that every machine writes it alike.
 *
 * @param x      left edge, ≥ 0; likewise {@code y} the upper edge
 * @param width  above 0; {@code x + width} at most {@value #WHOLE}; likewise {@code height}
 * @param kind   how it is hidden
 */
public record Mask(int x, int y, int width, int height, Kind kind) {

    /** The whole width or height of a picture. */
    public static final int WHOLE = 10_000;

    /** How a part of the picture is hidden. */
    public enum Kind {
        BLUR, MOSAIC, BLACK;

        /** How files and commands spell it: {@code blur}, {@code mosaic}, {@code black}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The kind of this word; empty if there is none. */
        public static Optional<Kind> of(String word) {
            for (var kind : values())
                if (kind.word().equals(word))
                    return Optional.of(kind);
            return Optional.empty();
        }
    }

    public Mask {
        Objects.requireNonNull(kind, "kind");
        if (x < 0 || y < 0 || width < 1 || height < 1 || x + width > WHOLE || y + height > WHOLE)
            throw new IllegalArgumentException("mask at %d, %d of %d × %d in a picture of %d × %d".formatted(x, y, width, height, WHOLE, WHOLE));
    }

    /** A rectangle in parts of the picture, 0 to 1, rounded to one part in {@value #WHOLE}. */
    public static Mask of(double x, double y, double width, double height, Kind kind) {
        int left = part(x);
        int top = part(y);
        return new Mask(left, top, part(x + width) - left, part(y + height) - top, kind);
    }

    /** The whole picture. */
    public static Mask whole(Kind kind) {
        return new Mask(0, 0, WHOLE, WHOLE, kind);
    }

    private static int part(double share) {
        return (int) Math.max(Integer.MIN_VALUE / 2, Math.min(Integer.MAX_VALUE / 2, Math.round(share * WHOLE)));
    }

    /** For tables: {@code blur 0.25,0,0.5,0.3333}: kind, left and upper edge, width and height in parts of the picture. */
    public String text() {
        return kind.word() + " " + number(x) + "," + number(y) + "," + number(width) + "," + number(height);
    }

    private static String number(int part) {
        var digits = String.format(Locale.ROOT, "%d.%04d", part / WHOLE, part % WHOLE).replaceAll("0+$", "");
        return digits.endsWith(".") ? digits.substring(0, digits.length() - 1) : digits;
    }
}
