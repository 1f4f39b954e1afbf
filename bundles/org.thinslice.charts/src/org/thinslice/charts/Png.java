// SPDX-License-Identifier: EPL-2.0
package org.thinslice.charts;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * An opaque picture as a PNG file (W3C Recommendation, third edition: signature, header, one chunk of data, end). Charts have
 * large areas of one colour, which compress best unfiltered, and nothing goes through a temporary file.
 */
final class Png {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] EIGHT_BIT_RGB = {8, 2, 0, 0, 0};
    /** Higher levels take twice the time for a twentieth of the size. */
    private static final int LEVEL = 3;

    private Png() {
    }

    /** The file with an image of type {@link BufferedImage#TYPE_INT_RGB}. */
    static byte[] of(BufferedImage image) {
        var header = ByteBuffer.allocate(13).putInt(image.getWidth()).putInt(image.getHeight()).put(EIGHT_BIT_RGB);
        byte[] data = compressed(rows(image));
        var file = ByteBuffer.allocate(SIGNATURE.length + 3 * 12 + header.capacity() + data.length).put(SIGNATURE);
        chunk(file, "IHDR", header.array());
        chunk(file, "IDAT", data);
        chunk(file, "IEND", new byte[0]);
        return file.array();
    }

    /** Three bytes for each pixel, and before each row the number of its filter: none. */
    private static byte[] rows(BufferedImage image) {
        int width = image.getWidth();
        byte[] rows = new byte[(3 * width + 1) * image.getHeight()];
        int[] row = new int[width];
        int at = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            image.getRaster().getDataElements(0, y, width, 1, row);
            at++;
            for (int pixel : row) {
                rows[at++] = (byte) (pixel >> 16);
                rows[at++] = (byte) (pixel >> 8);
                rows[at++] = (byte) pixel;
            }
        }
        return rows;
    }

    private static byte[] compressed(byte[] bytes) {
        var deflater = new Deflater(LEVEL);
        try {
            deflater.setInput(bytes);
            deflater.finish();
            var out = new ByteArrayOutputStream(bytes.length / 16);
            byte[] part = new byte[1 << 16];
            while (!deflater.finished())
                out.write(part, 0, deflater.deflate(part));
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }

    private static void chunk(ByteBuffer file, String type, byte[] data) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        var check = new CRC32();
        check.update(name);
        check.update(data);
        file.putInt(data.length).put(name).put(data).putInt((int) check.getValue());
    }
}
