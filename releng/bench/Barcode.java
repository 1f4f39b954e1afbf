// SPDX-License-Identifier: EPL-2.0

/** Reads the number out of the line of cells across the top of a test picture, whatever its size. */
final class Barcode {

    private static final int CELLS = 32;
    private static final int COLUMNS = 40;

    private Barcode() {
    }

    /** From pixels of one number each (a grey value, or 0x00RRGGBB of a grey); −1 if there is none. */
    static int read(int[] pixels, int offset, int width) {
        int bits = 0;
        int row = offset + width / COLUMNS / 2 * width;
        for (int i = 0; i < CELLS; i++)
            if ((pixels[row + (2 * i + 1) * width / (2 * COLUMNS)] & 0xFF) > 127)
                bits |= 1 << i;
        return SyncRecording.withCheck(bits & 0xFFFFFF) == bits ? bits & 0xFFFFFF : -1;
    }
}
