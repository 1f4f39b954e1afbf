// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** One picture of a recording: its time stamp and its pixels. The pixels are lent, as the place that hands it over says. */
public final class Frame {

    private final long micros;
    private final int width;
    private final int height;
    private final ByteBuffer bgrx;

    /**
     * @param micros µs from time zero
     * @param width  pixels
     * @param height pixels
     * @param bgrx   4 bytes a pixel (blue, green, red, unused), rows from the top without gaps between them
     */
    public Frame(long micros, int width, int height, ByteBuffer bgrx) {
        if (width < 1 || height < 1 || bgrx.capacity() != 4L * width * height)
            throw new IllegalArgumentException("%d bytes for %d × %d pixels".formatted(bgrx.capacity(), width, height));
        this.micros = micros;
        this.width = width;
        this.height = height;
        this.bgrx = bgrx;
    }

    /** Time stamp, µs from time zero. */
    public long micros() {
        return micros;
    }

    /** Width, pixels. */
    public int width() {
        return width;
    }

    /** Height, pixels. */
    public int height() {
        return height;
    }

    /** The pixels themselves, read-only, from the start. */
    public ByteBuffer bgrx() {
        return bgrx.asReadOnlyBuffer().clear().order(ByteOrder.LITTLE_ENDIAN);
    }

    /** A copy of the pixels, each 0x00RRGGBB, rows from the top. */
    public int[] pixels() {
        var copy = new int[width * height];
        bgrx().asIntBuffer().get(copy);
        for (int i = 0; i < copy.length; i++)
            copy[i] &= 0xFFFFFF;
        return copy;
    }

    /** Copies the bytes of the pixels. */
    public void copyTo(byte[] target) {
        bgrx().get(target, 0, 4 * width * height);
    }
}
