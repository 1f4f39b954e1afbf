// SPDX-License-Identifier: EPL-2.0
package org.thinslice.study;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.thinslice.base.Problem;
import org.thinslice.base.Progress;
import org.thinslice.base.Texts;

/** Fingerprints of texts and files, as lower-case hexadecimal SHA-256. */
public final class Sha256 {

    private static final Texts TEXTS = Texts.of(Sha256.class);

    private Sha256() {
    }

    /** The fingerprint of a text in UTF-8. */
    public static String of(String text) {
        return HexFormat.of().formatHex(digest().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** The fingerprint of a file, read as a stream. */
    public static String of(Path file, Progress progress) throws Problem {
        var digest = digest();
        try (InputStream in = Files.newInputStream(file)) {
            long size = Files.size(file);
            var buffer = new byte[1 << 20];
            long done = 0;
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
                done += read;
                progress.step(done, size);
            }
        } catch (IOException failure) {
            throw new Problem(file.toString(), null, TEXTS.say("file.unreadable"), TEXTS.say("file.unreadable.next"), failure);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java runtime has SHA-256", impossible);
        }
    }
}
