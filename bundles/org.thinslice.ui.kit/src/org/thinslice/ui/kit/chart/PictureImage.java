// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.kit.chart;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.thinslice.charts.Figure;
import org.thinslice.charts.Look;
import org.thinslice.charts.Picture;
import org.thinslice.charts.Size;
import org.thinslice.charts.Subject;

/**
 * A figure to be drawn, and how: everything the drawing thread needs to know.
 *
 * @param size     of the place it is drawn in; a figure that needs more height gets it
 * @param selected what stands out
 */
record PictureImage(Figure figure, Look look, Size size, Subject selected) {

    /** The same with something else selected. */
    PictureImage select(Subject other) {
        return new PictureImage(figure, look, size, other);
    }

    /** A picture and its pixels as the toolkit wants them. */
    record Drawn(Picture picture, ImageData pixels) {
    }

    /** Draws the figure. Any thread; not the UI thread for a large figure. */
    Drawn draw() {
        var picture = Picture.fitting(figure, look, size, selected);
        return new Drawn(picture, pixels(picture.image()));
    }

    /** The picture as an image of the screen, made on any thread; where another scale is asked for, the figure is drawn once more at that scale. */
    Image image(Device device, Drawn drawn) {
        var zoom = (int) Math.round(size.scale() * 100);
        var area = drawn.picture().size();
        return new Image(device, (int asked) -> asked == zoom ? drawn.pixels()
                : pixels(Picture.of(figure, look, new Size(area.width(), area.height(), asked / 100.0), selected).image()));
    }

    private static ImageData pixels(BufferedImage image) {
        var from = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        var bytes = new byte[from.length * 4];
        for (var i = 0; i < from.length; i++) {
            bytes[4 * i + 1] = (byte) (from[i] >> 16);
            bytes[4 * i + 2] = (byte) (from[i] >> 8);
            bytes[4 * i + 3] = (byte) from[i];
        }
        var palette = new PaletteData(0xFF0000, 0xFF00, 0xFF);
        return new ImageData(image.getWidth(), image.getHeight(), 32, palette, 4, bytes);
    }
}
