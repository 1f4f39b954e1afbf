// SPDX-License-Identifier: EPL-2.0
package org.thinslice.charts;

import java.awt.Shape;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * A place in a picture that stands for something.
 *
 * @param area    where, in pixels at 100 %
 * @param subject what it stands for
 * @param words   one line that says it; put together when somebody points there, as a picture may have thousands of places
 */
public record Spot(Shape area, Subject subject, Supplier<String> words) {

    public Spot {
        Objects.requireNonNull(area, "area");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(words, "words");
    }

    /** A place whose line is known. */
    public Spot(Shape area, Subject subject, String tip) {
        this(area, subject, () -> tip);
        Objects.requireNonNull(tip, "tip");
    }

    /** One line that says what it stands for. */
    public String tip() {
        return words.get();
    }

    /** How far a point is from the middle of the area, pixels at 100 %. */
    double distance(double x, double y) {
        var bounds = area.getBounds2D();
        return Math.hypot(bounds.getCenterX() - x, bounds.getCenterY() - y);
    }

    /** Area of the box around it, square pixels at 100 %. */
    double extent() {
        var bounds = area.getBounds2D();
        return bounds.getWidth() * bounds.getHeight();
    }
}
