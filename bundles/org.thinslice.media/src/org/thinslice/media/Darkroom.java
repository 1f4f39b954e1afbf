// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media;

import java.nio.ByteBuffer;
import java.nio.file.Path;

import org.thinslice.base.Problem;

import org.thinslice.media.av.Limits;
import org.thinslice.media.av.PictureDecoder;
import org.thinslice.media.av.PictureScaler;
import org.thinslice.media.av.Turn;

/** Makes frames of one size out of decoded pictures. There is memory for one frame: it holds until the next is made. */
final class Darkroom implements AutoCloseable {

    private final Path file;
    private final int width;
    private final int height;
    private final PictureScaler scaler;
    private final ByteBuffer pixels;

    private Darkroom(Path file, int width, int height, PictureScaler scaler, ByteBuffer pixels) {
        this.file = file;
        this.width = width;
        this.height = height;
        this.scaler = scaler;
        this.pixels = pixels;
    }

    /** For pictures of a recording, turned like {@code turn}; frames have {@code width} × {@code height} pixels. */
    static Darkroom of(Path file, int width, int height, Turn turn) throws Problem {
        try {
            var pixels = ByteBuffer.allocateDirect(Math.multiplyExact(4 * width, height));
            return new Darkroom(file, width, height, new PictureScaler(width, height, turn), pixels);
        } catch (OutOfMemoryError full) {
            throw Limits.outOfMemory(file);
        }
    }

    boolean makes(int otherWidth, int otherHeight) {
        return width == otherWidth && height == otherHeight;
    }

    /** The picture a decoder stands at. */
    Frame frame(PictureDecoder decoder) throws Problem {
        if (!scaler.into(decoder.frame(), pixels.clear()))
            throw Limits.cannotBeShown(file);
        return new Frame(decoder.micros(), width, height, pixels);
    }

    /** The pixels of the frame made last. */
    ByteBuffer pixels() {
        return pixels;
    }

    @Override
    public void close() {
        scaler.close();
    }
}
