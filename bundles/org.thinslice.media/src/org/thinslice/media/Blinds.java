// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.util.List;

/** Draws masks over a picture, in place. */
final class Blinds {

    /** Tiles of a mosaic across the longer side of a picture; few enough that no face is recognised. */
    private static final int TILES = 40;

    private Blinds() {
    }

    /** Hides the masked parts of {@code width} × {@code height} pixels BGRX. */
    static void draw(List<Mask> masks, int width, int height, ByteBuffer bgrx) {
        if (masks.isEmpty())
            return;
        var pixels = bgrx.duplicate().clear().order(ByteOrder.LITTLE_ENDIAN).asIntBuffer();
        for (var mask : masks)
            draw(mask, new Area(pixels, width, (int) (mask.x() * width), (int) (mask.y() * height),
                    ceil((mask.x() + mask.width()) * width, width), ceil((mask.y() + mask.height()) * height, height)),
                    Math.max(4, Math.max(width, height) / TILES));
    }

    private static int ceil(double edge, int most) {
        return Math.min(most, (int) Math.ceil(edge - 1e-6));
    }

    private static void draw(Mask mask, Area area, int tile) {
        switch (mask.kind()) {
            case BLACK -> area.fill(area.left, area.top, area.right, area.bottom, 0);
            case MOSAIC -> area.mosaic(tile);
            case BLUR -> {
                area.mosaic(Math.max(2, tile / 2));
                area.smooth(tile);
                area.smooth(tile);
            }
        }
    }

    /** A rectangle of a picture; right and bottom are exclusive. */
    private record Area(IntBuffer pixels, int stride, int left, int top, int right, int bottom) {

        void fill(int fromX, int fromY, int toX, int toY, int colour) {
            for (int y = fromY; y < toY; y++)
                for (int x = fromX; x < toX; x++)
                    pixels.put(y * stride + x, colour);
        }

        void mosaic(int tile) {
            for (int y = top; y < bottom; y += tile)
                for (int x = left; x < right; x += tile) {
                    int toX = Math.min(right, x + tile);
                    int toY = Math.min(bottom, y + tile);
                    fill(x, y, toX, toY, mean(x, y, toX, toY));
                }
        }

        private int mean(int fromX, int fromY, int toX, int toY) {
            long red = 0;
            long green = 0;
            long blue = 0;
            for (int y = fromY; y < toY; y++)
                for (int x = fromX; x < toX; x++) {
                    int pixel = pixels.get(y * stride + x);
                    red += pixel >> 16 & 0xFF;
                    green += pixel >> 8 & 0xFF;
                    blue += pixel & 0xFF;
                }
            int count = (toX - fromX) * (toY - fromY);
            return (int) (red / count) << 16 | (int) (green / count) << 8 | (int) (blue / count);
        }

        /** A box filter along rows, then along columns. */
        void smooth(int radius) {
            for (int y = top; y < bottom; y++)
                line(y * stride + left, 1, right - left, radius);
            for (int x = left; x < right; x++)
                line(top * stride + x, stride, bottom - top, radius);
        }

        private void line(int start, int step, int count, int radius) {
            var before = new int[count];
            for (int i = 0; i < count; i++)
                before[i] = pixels.get(start + i * step);
            for (int shift = 0; shift <= 16; shift += 8)
                channel(before, start, step, radius, shift);
        }

        private void channel(int[] before, int start, int step, int radius, int shift) {
            long sum = 0;
            int held = 0;
            for (int i = -radius; i < before.length; i++) {
                if (i + radius < before.length) {
                    sum += before[i + radius] >> shift & 0xFF;
                    held++;
                }
                if (i - radius - 1 >= 0) {
                    sum -= before[i - radius - 1] >> shift & 0xFF;
                    held--;
                }
                if (i >= 0) {
                    int at = start + i * step;
                    pixels.put(at, pixels.get(at) & ~(0xFF << shift) | (int) (sum / held) << shift);
                }
            }
        }
    }
}
