// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** XML in the making, as the bytes that it has in the file: a million rows are not made of characters first. */
final class Line {

    private byte[] bytes = new byte[1 << 12];
    private int size;

    /** The bytes of a text that means nothing in XML. */
    static byte[] of(String plain) {
        return plain.getBytes(StandardCharsets.UTF_8);
    }

    void clear() {
        size = 0;
    }

    Line add(byte[] more) {
        room(more.length);
        System.arraycopy(more, 0, bytes, size, more.length);
        size += more.length;
        return this;
    }

    /** Adds a text as it is. */
    Line add(String plain) {
        int length = plain.length();
        room(length);
        for (int i = 0; i < length; i++) {
            char c = plain.charAt(i);
            if (c >= 0x80)
                return add(of(plain.substring(i)));
            bytes[size++] = (byte) c;
        }
        return this;
    }

    /** Adds a text in which signs that mean something in XML are escaped. */
    Line escaped(String text) {
        return add(SharedTexts.escape(text));
    }

    /** Adds a whole number. */
    Line add(long number) {
        if (number < 0)
            return add(Long.toString(number));
        int digits = 1;
        for (long left = number / 10; left > 0; left /= 10)
            digits++;
        return digits(number, digits);
    }

    /** Adds a point and so many decimals, without zeros at the end; nothing where all are zeros. */
    Line decimals(long decimals, int count) {
        if (decimals == 0)
            return this;
        room(1);
        bytes[size++] = '.';
        digits(decimals, count);
        while (bytes[size - 1] == '0')
            size--;
        return this;
    }

    private Line digits(long number, int count) {
        room(count);
        size += count;
        long left = number;
        for (int at = size - 1; at >= size - count; at--, left /= 10)
            bytes[at] = (byte) ('0' + left % 10);
        return this;
    }

    byte[] copy() {
        return Arrays.copyOf(bytes, size);
    }

    void writeTo(OutputStream out) throws IOException {
        out.write(bytes, 0, size);
    }

    private void room(int more) {
        if (bytes.length - size < more)
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
    }
}
