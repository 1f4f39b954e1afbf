// SPDX-License-Identifier: EPL-2.0
package org.thinslice.charts;

import java.awt.Shape;
import java.util.Objects;

/**
 * A place in a picture that stands for something.
 *
 * @param area    where, in pixels at 100 %
 * @param subject what it stands for
 * @param tip     one line that says it
 */
public record Spot(Shape area, Subject subject, String tip) {

    public Spot {
        Objects.requireNonNull(area, "area");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(tip, "tip");
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
