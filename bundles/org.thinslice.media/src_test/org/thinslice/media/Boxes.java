// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Changes the boxes of mp4 files as no honest program would. */
final class Boxes {

    private static final List<String> HOLD_BOXES = List.of("moov", "trak", "mdia", "minf", "dinf");
    private static final int HEAD = 8;

    private Boxes() {
    }

    /** A copy with another content of each box of a kind. The table moves to the end, so that all pictures stay where they are. */
    static byte[] with(byte[] mp4, String kind, byte[] content) {
        var out = new ByteArrayOutputStream();
        byte[] table = {};
        for (int at = 0; at < mp4.length; at += size(mp4, at)) {
            var box = Arrays.copyOfRange(mp4, at, at + size(mp4, at));
            if (kind(box).equals("moov")) {
                table = changed(box, kind, content);
                System.arraycopy("free".getBytes(StandardCharsets.US_ASCII), 0, box, 4, 4);
            }
            out.writeBytes(box);
        }
        out.writeBytes(table);
        return out.toByteArray();
    }

    private static byte[] changed(byte[] box, String kind, byte[] content) {
        if (kind(box).equals(kind))
            return box(kind, content);
        if (!HOLD_BOXES.contains(kind(box)))
            return box;
        var inside = new ByteArrayOutputStream();
        for (int at = HEAD; at < box.length; at += size(box, at))
            inside.writeBytes(changed(Arrays.copyOfRange(box, at, at + size(box, at)), kind, content));
        return box(kind(box), inside.toByteArray());
    }

    static byte[] box(String kind, byte[] content) {
        return ByteBuffer.allocate(HEAD + content.length).putInt(HEAD + content.length).put(kind.getBytes(StandardCharsets.US_ASCII))
                .put(content).array();
    }

    /** A copy in which the first box of a kind holds another number, so many bytes after its name. */
    static byte[] with(byte[] mp4, String kind, int offset, int number) {
        var copy = mp4.clone();
        ByteBuffer.wrap(copy).putInt(find(copy, kind) + 4 + offset, number);
        return copy;
    }

    /** Where the name of the first box of a kind is. */
    static int find(byte[] mp4, String kind) {
        int at = new String(mp4, StandardCharsets.ISO_8859_1).indexOf(kind);
        if (at < 0)
            throw new IllegalArgumentException("no " + kind);
        return at;
    }

    private static int size(byte[] bytes, int at) {
        return ByteBuffer.wrap(bytes).getInt(at);
    }

    private static String kind(byte[] box) {
        return new String(box, 4, 4, StandardCharsets.ISO_8859_1);
    }
}
