// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media.av;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;

/**
 * How a stored picture is turned to stand upright: where its x and y axis point to, each −1, 0 or 1.
 *
 * @param xToX part of the stored x axis that points right
 * @param xToY part of the stored x axis that points down
 * @param yToX part of the stored y axis that points right
 * @param yToY part of the stored y axis that points down
 */
public record Turn(int xToX, int xToY, int yToX, int yToY) {

    /** Stored upright. */
    public static final Turn NONE = new Turn(1, 0, 0, 1);

    public Turn {
        if (Math.abs(xToX * yToY - xToY * yToX) != 1)
            throw new IllegalArgumentException("no turn by quarters: %d %d %d %d".formatted(xToX, xToY, yToX, yToY));
    }

    /** From a display matrix of nine 16.16 and 2.30 numbers; turns that are not by quarters are left out. */
    public static Turn ofMatrix(int[] m) {
        int a = Integer.signum(near(m[0]));
        int b = Integer.signum(near(m[1]));
        int c = Integer.signum(near(m[3]));
        int d = Integer.signum(near(m[4]));
        return Math.abs(a * d - b * c) == 1 && a * b == 0 ? new Turn(a, b, c, d) : NONE;
    }

    private static int near(int fixed) {
        return Math.abs(fixed) < 0x4000 ? 0 : fixed;
    }

    /** Whether width and height change places. */
    public boolean swapsSides() {
        return xToX == 0;
    }

    /** Degrees clockwise, 0, 90, 180 or 270; a mirrored picture counts as the turn that follows the mirroring. */
    public int degrees() {
        if (swapsSides())
            return xToY > 0 ? 90 : 270;
        return xToX < 0 && yToY < 0 ? 180 : 0;
    }

    /** Copies {@code width} × {@code height} stored pixels of four bytes upright into {@code target}. */
    void copy(ByteBuffer stored, int width, int height, ByteBuffer target) {
        if (equals(NONE)) {
            target.duplicate().put(stored.duplicate());
            return;
        }
        var from = stored.duplicate().order(ByteOrder.LITTLE_ENDIAN).asIntBuffer();
        var to = target.duplicate().order(ByteOrder.LITTLE_ENDIAN).asIntBuffer();
        int outWidth = swapsSides() ? height : width;
        int outHeight = swapsSides() ? width : height;
        int stepX = xToX + xToY * outWidth;
        int stepY = yToX + yToY * outWidth;
        int start = (xToX + yToX < 0 ? outWidth - 1 : 0) + (xToY + yToY < 0 ? outWidth * (outHeight - 1) : 0);
        for (int y = 0; y < height; y++)
            copyRow(from, y * width, width, to, start + y * stepY, stepX);
    }

    private static void copyRow(IntBuffer from, int first, int count, IntBuffer to, int start, int step) {
        for (int x = 0; x < count; x++)
            to.put(start + x * step, from.get(first + x));
    }
}
