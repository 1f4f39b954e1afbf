// SPDX-License-Identifier: EPL-2.0
package org.thinslice.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.thinslice.base.Problem;

/**
 * The first bytes of a file, looked at before SQLite is.
 *
 * @param application what kind of database it says it is
 * @param version     which edition of our tables it has
 */
record Header(int application, int version) {

    /** "ThSl": the mark of a study among SQLite databases. */
    static final int STUDY = 0x5468536C;

    private static final int SIZE = 100;
    private static final String MAGIC = "SQLite format 3\0";

    /** Refuses everything that is not a study this program can read. */
    static void check(Path file) throws Problem {
        if (!Files.exists(file))
            throw SqlProblems.problem(file, "absent", null);
        if (!Files.isRegularFile(file))
            throw SqlProblems.problem(file, "nofile", null);
        var header = of(file);
        if (header.application != STUDY)
            throw SqlProblems.problem(file, "foreign", null);
        if (header.version > Schema.VERSION)
            throw SqlProblems.problem(file, "newer", null);
        if (header.version < 1)
            throw SqlProblems.problem(file, "damaged", null);
    }

    /** Whether a file is there, can be read and has our mark. */
    static boolean marked(Path file) {
        try {
            return Files.isRegularFile(file) && of(file).application == STUDY;
        } catch (Problem otherwise) {
            return false;
        }
    }

    private static Header of(Path file) throws Problem {
        try (var in = Files.newInputStream(file)) {
            var bytes = in.readNBytes(SIZE);
            if (bytes.length == 0)
                throw SqlProblems.problem(file, "empty", null);
            if (bytes.length < SIZE || !new String(bytes, 0, 16, StandardCharsets.ISO_8859_1).equals(MAGIC))
                throw SqlProblems.problem(file, "foreign", null);
            var numbers = ByteBuffer.wrap(bytes);
            return new Header(numbers.getInt(68), numbers.getInt(60));
        } catch (IOException failure) {
            throw SqlProblems.problem(file, "unopened", failure);
        }
    }
}
