// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;

/** Turns a recording as phones do: the pictures stay as they are, the header of their track says how to hold them. */
final class Turned {

    private static final int ONE = 0x10000;

    private Turned() {
    }

    /** Writes a copy of an mp4 file whose picture track, which is its first, is turned by a quarter. */
    static Path by90(Path mp4, Path target) throws IOException {
        var bytes = Files.readAllBytes(mp4);
        int header = find(bytes, "tkhd");
        var matrix = ByteBuffer.wrap(bytes, header + 4 + 40, 36);
        for (int value : new int[] { 0, ONE, 0, -ONE, 0, 0, 0, 0, 0x40000000 })
            matrix.putInt(value);
        return Files.write(target, bytes);
    }

    private static int find(byte[] bytes, String box) {
        for (int i = 0; i + 4 < bytes.length; i++)
            if (bytes[i] == box.charAt(0) && bytes[i + 1] == box.charAt(1) && bytes[i + 2] == box.charAt(2) && bytes[i + 3] == box.charAt(3))
                return i;
        throw new IllegalArgumentException("no " + box);
    }
}
