// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.thinslice.base.Problem;

/** Texts of files in their encoding; where a file is not in it, the line and the sign at which that shows. */
public final class Letters {

    private static final int CHUNK = 1 << 14;

    private long line = 1;
    private long sign = 1;

    private Letters() {
    }

    /**
     * The text of bytes in UTF-8, with or without its mark.
     *
     * @param file where they come from, for the sentence
     * @throws Problem if they are not in UTF-8; names line and sign
     */
    public static String utf8(byte[] bytes, Path file) throws Problem {
        int mark = bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF ? 3 : 0;
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, mark, bytes.length - mark)).toString();
        } catch (CharacterCodingException failure) {
            throw wrong(file, new ByteArrayInputStream(bytes, mark, bytes.length - mark), StandardCharsets.UTF_8, failure);
        }
    }

    /** What to say of a file that is not in the encoding it should be in. */
    static Problem wrong(Path file, Charset charset, int mark, Exception failure) {
        try (var in = Files.newInputStream(file)) {
            in.skipNBytes(mark);
            return wrong(file, in, charset, failure);
        } catch (IOException gone) {
            failure.addSuppressed(gone);
            return Failures.at(file, "text.encoding", failure);
        }
    }

    private static Problem wrong(Path file, InputStream in, Charset charset, Exception failure) {
        var place = new Letters();
        try {
            place.find(in, charset);
        } catch (IOException gone) {
            failure.addSuppressed(gone);
            return Failures.at(file, "text.encoding", failure);
        }
        return new Problem(file.toString(), Failures.TEXTS.say("place.sign", Long.toString(place.line), Long.toString(place.sign)),
                Failures.TEXTS.say("text.encoding"), Failures.TEXTS.say("text.encoding.next"), failure);
    }

    /** Goes on until the first sign that cannot be read. */
    private void find(InputStream in, Charset charset) throws IOException {
        var decoder = charset.newDecoder();
        var bytes = ByteBuffer.allocate(CHUNK);
        var letters = CharBuffer.allocate(CHUNK);
        CoderResult result;
        int read;
        do {
            read = in.read(bytes.array(), bytes.position(), bytes.remaining());
            bytes.position(bytes.position() + Math.max(0, read)).flip();
            result = decoder.decode(bytes, letters, read < 0);
            letters.flip().chars().forEach(this::pass);
            letters.clear();
            bytes.compact();
        } while (!result.isError() && read >= 0);
    }

    private void pass(int letter) {
        sign = letter == '\n' ? 1 : sign + 1;
        line += letter == '\n' ? 1 : 0;
    }
}
