// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media;

/** A number drawn into a picture so that it survives coding and scaling: 24 cells of black or white and 8 to check them. */
final class Barcode {

    private static final int CELLS = 32;

    private Barcode() {
    }

    /** A grey picture that moves from frame to frame, with {@code number} across its upper quarter. */
    static int[] picture(int width, int height, int number) {
        var rgb = new int[width * height];
        for (int y = 0; y < height; y++)
            for (int x = 0; x < width; x++)
                rgb[y * width + x] = y < height / 4 ? cell(number, x * CELLS / width) : 0x010101 * (60 + (x + y + 3 * number) % 128);
        return rgb;
    }

    private static int cell(int number, int index) {
        return (withCheck(number) >> index & 1) == 1 ? 0xFFFFFF : 0;
    }

    private static int withCheck(int number) {
        int check = (number ^ number >> 8 ^ number >> 16) & 0xFF;
        return number & 0xFFFFFF | check << 24;
    }

    /** Reads the number back from pixels of any size; −1 if they do not hold one. */
    static int read(int[] rgb, int width, int height) {
        int bits = 0;
        for (int i = 0; i < CELLS; i++) {
            int x = (2 * i + 1) * width / (2 * CELLS);
            if ((rgb[height / 8 * width + x] & 0xFF) > 127)
                bits |= 1 << i;
        }
        return withCheck(bits & 0xFFFFFF) == bits ? bits & 0xFFFFFF : -1;
    }

    static int read(Frame frame) {
        return read(frame.pixels(), frame.width(), frame.height());
    }
}
