// SPDX-License-Identifier: EPL-2.0
package org.thinslice.scheme;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.thinslice.base.AtomicFile;
import org.thinslice.base.Problem;
import org.thinslice.base.Texts;
import org.thinslice.scheme.model.Scheme;

/** Coding schemes as {@code .scheme} files. */
public final class SchemeFile {

    private static final Texts TEXTS = Texts.of(SchemeFile.class);

    private SchemeFile() {
    }

    /** Reads a scheme. Nothing named in the file is ever opened. A file that is not a scheme is a {@link Problem}. */
    public static Scheme load(Path file) throws Problem {
        try {
            if (Files.size(file) > SchemeText.MOST_BYTES)
                throw new Problem(file.toString(), null, TEXTS.say("file.large"), TEXTS.say("file.large.next"), null);
            return SchemeText.read(file.toString(), Files.readAllBytes(file));
        } catch (IOException unreadable) {
            throw new Problem(file.toString(), null, TEXTS.say("file.unreadable"), TEXTS.say("file.unreadable.next"), unreadable);
        }
    }

    /** Writes a scheme: afterwards the file holds the whole of it, or, after a {@link Problem}, what it held before. */
    public static void save(Scheme scheme, Path file) throws Problem {
        var text = SchemeText.write(scheme).getBytes(StandardCharsets.UTF_8);
        AtomicFile.write(file, out -> out.write(text));
    }
}
