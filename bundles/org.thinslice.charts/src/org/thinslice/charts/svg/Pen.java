// SPDX-License-Identifier: EPL-2.0
package org.thinslice.charts.svg;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Composite;
import java.awt.Font;
import java.awt.Paint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.NoninvertibleTransformException;

/** What a graphics object remembers between two strokes. */
final class Pen {

    Paint paint = Color.BLACK;
    Color background = Color.WHITE;
    Stroke stroke = new BasicStroke(1);
    Font font = new Font(Font.SANS_SERIF, Font.PLAIN, 12);
    Composite composite = AlphaComposite.SrcOver;
    AffineTransform transform = new AffineTransform();
    /** In the coordinates of the document; null for everything. */
    Shape clip;
    RenderingHints hints = new RenderingHints(null);

    Pen copy() {
        var copy = new Pen();
        copy.paint = paint;
        copy.background = background;
        copy.stroke = stroke;
        copy.font = font;
        copy.composite = composite;
        copy.transform = new AffineTransform(transform);
        copy.clip = clip;
        copy.hints = (RenderingHints) hints.clone();
        return copy;
    }

    /** The paint as one colour; anything richer counts as black, no figure uses it. */
    Color colour() {
        var colour = paint instanceof Color plain ? plain : Color.BLACK;
        var alpha = composite instanceof AlphaComposite blend ? blend.getAlpha() : 1;
        return alpha == 1 ? colour
                : new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), Math.round(colour.getAlpha() * alpha));
    }

    /** Narrows the clip by a shape in the coordinates of the document. */
    void narrow(Shape shape) {
        if (clip == null) {
            clip = shape;
        } else {
            var both = new Area(clip);
            both.intersect(new Area(shape));
            clip = both;
        }
    }

    /** The clip in the coordinates now drawn in. */
    Shape clipHere() {
        try {
            return transform.createInverse().createTransformedShape(clip);
        } catch (NoninvertibleTransformException flat) {
            throw new IllegalStateException("drawing with a transform that has no area: " + transform, flat);
        }
    }
}
