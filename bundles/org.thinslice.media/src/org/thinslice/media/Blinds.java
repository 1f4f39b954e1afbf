// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;

/**
 * Draws masks over a picture, in place. Nothing but the mean colours of coarse tiles is left under blur and mosaic, so there
 * is nothing for sharpening to bring back. People recognise faces they know from about 7 × 10 tiles: a tile is never smaller
 * than {@code 1/}{@value #MOST_ACROSS} of the picture's longer side, and a mask that has about the size of a face has at most
 * {@value #ACROSS_MASK} tiles across.
 */
final class Blinds {

    /** Tiles across the longer side of a picture, at most; likewise at least, where a mask covers it all. */
    private static final int MOST_ACROSS = 16;
    private static final int LEAST_ACROSS = 8;
    /** Tiles across the longer side of a mask, as long as they are not larger than those of a whole picture need to be. */
    private static final int ACROSS_MASK = 6;

    private Blinds() {
    }

    /** Hides the masked parts of {@code width} × {@code height} pixels BGRX. */
    static void draw(List<Mask> masks, int width, int height, ByteBuffer bgrx) {
        if (masks.isEmpty())
            return;
        var pixels = bgrx.duplicate().clear().order(ByteOrder.LITTLE_ENDIAN).asIntBuffer();
        for (var mask : masks) {
            int left = start(mask.x(), width);
            int top = start(mask.y(), height);
            var tiles = new Tiles(pixels, width, left, top, end(mask.x() + mask.width(), width, left) - left,
                    end(mask.y() + mask.height(), height, top) - top);
            switch (mask.kind()) {
                case BLACK -> tiles.black();
                case MOSAIC -> tiles.mosaic(tile(mask, width, height));
                case BLUR -> tiles.blur(tile(mask, width, height));
            }
        }
    }

    private static int start(double edge, int most) {
        return Math.min(most - 1, (int) (edge * most));
    }

    /** A pixel that is partly under the mask is hidden; at least one is. */
    private static int end(double edge, int most, int start) {
        return Math.max(start + 1, Math.min(most, (int) Math.ceil(edge * most - 1e-6)));
    }

    /** Side of a tile, pixels. */
    static int tile(Mask mask, int width, int height) {
        double longer = Math.max(width, height);
        double across = Math.max(mask.width() * width, mask.height() * height) / ACROSS_MASK;
        return (int) Math.ceil(Math.max(longer / MOST_ACROSS, Math.min(across, longer / LEAST_ACROSS)));
    }
}
