// SPDX-License-Identifier: EPL-2.0
package org.thinslice.charts.draw;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.Shape;

/** Strokes, dots and tints that several drawings share. */
final class Ink {

    private Ink() {
    }

    /** The colour with what lies behind shining through; alpha 0 to 255. */
    static Color translucent(Color colour, int alpha) {
        return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), alpha);
    }

    static Shape dot(double radius) {
        return new Ellipse2D.Double(-radius, -radius, 2 * radius, 2 * radius);
    }

    /** A triangle that points up, or down. */
    static Shape triangle(double radius, boolean up) {
        var way = up ? -1 : 1;
        var path = new Path2D.Double();
        path.moveTo(-radius, -way * radius * .8);
        path.lineTo(radius, -way * radius * .8);
        path.lineTo(0, way * radius);
        path.closePath();
        return path;
    }

    static Stroke line(double width) {
        return new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }

    static Stroke dashes(double width) {
        return new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, new float[] { 5, 4 }, 0);
    }
}
