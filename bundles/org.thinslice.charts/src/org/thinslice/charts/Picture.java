// SPDX-License-Identifier: EPL-2.0
package org.thinslice.charts;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;


import org.thinslice.charts.draw.Drawing;
import org.thinslice.charts.svg.SvgGraphics;

/**
 * A figure drawn at one size.
 *
 * @param image the pixels; its width is that of the size times the scale
 * @param spots what the places in it stand for, in reading order
 * @param size  the size it was drawn at
 */
public record Picture(BufferedImage image, List<Spot> spots, Size size) {

    public Picture {
        spots = List.copyOf(spots);
    }

    /** Draws a figure in which nothing is selected. */
    public static Picture of(Figure figure, Look look, Size size) {
        return of(figure, look, size, Subject.NONE);
    }

    /** The same at a size that is as high as asked for, or as high as it takes to read every label. */
    public static Picture fitting(Figure figure, Look look, Size size, Subject selected) {
        var drawing = Drawing.of(figure, look, selected);
        return of(drawing, look, new Size(size.width(), Math.max(size.height(), drawing.leastHeight()), size.scale()));
    }

    /** Draws a figure; whatever agrees with the selected subject stands out. May be called on any thread. */
    public static Picture of(Figure figure, Look look, Size size, Subject selected) {
        return of(Drawing.of(figure, look, selected), look, size);
    }

    private static Picture of(Drawing drawing, Look look, Size size) {
        var image = new BufferedImage(size.deviceWidth(), size.deviceHeight(), BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        try {
            graphics.setColor(look.paper());
            graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
            graphics.scale(size.scale(), size.scale());
            var spots = drawing.draw(graphics, area(size));
            return new Picture(image, spots, size);
        } finally {
            graphics.dispose();
        }
    }

    /** The figure as a self-contained SVG document with real text. */
    public static String svg(Figure figure, Look look, Size size) {
        var graphics = new SvgGraphics(size.width(), size.height());
        graphics.setPaint(look.paper());
        graphics.fill(area(size));
        Drawing.of(figure, look, Subject.NONE).draw(graphics, area(size));
        return graphics.document(figure.title(), figure.summary());
    }

    /** The least height, in pixels at 100 %, at which every label of the figure can be read. */
    public static int leastHeight(Figure figure, Look look) {
        return Drawing.of(figure, look, Subject.NONE).leastHeight();
    }

    /** What is at a point, in pixels at 100 %: where several places overlap, the smallest. */
    public Optional<Spot> at(double x, double y) {
        return spots.stream().filter(spot -> spot.area().contains(x, y))
                .min(Comparator.comparingDouble(Spot::extent).thenComparingDouble(spot -> spot.distance(x, y)));
    }

    /** The picture as a PNG file. */
    public byte[] png() {
        return Png.of(image);
    }

    private static Rectangle2D area(Size size) {
        return new Rectangle2D.Double(0, 0, size.width(), size.height());
    }
}
