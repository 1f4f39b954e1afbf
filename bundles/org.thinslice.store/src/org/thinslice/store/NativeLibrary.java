// SPDX-License-Identifier: EPL-2.0
package org.thinslice.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where SQLite's native library is unpacked: the program's own cache folder, because folders for temporary files are
 * often mounted so that nothing in them can be run.
 */
final class NativeLibrary {

    private static final String UNPACK_TO = "org.sqlite.tmpdir";

    private NativeLibrary() {
    }

    static void prepare() {
        if (System.getProperty(UNPACK_TO) != null)
            return;
        var cache = System.getProperty("org.thinslice.cache", System.getProperty("user.home") + "/.cache/thinslice");
        var folder = Path.of(cache, "sqlite");
        try {
            Files.createDirectories(folder);
            System.setProperty(UNPACK_TO, folder.toString());
        } catch (IOException noCache) {
            // a home folder that cannot be written: the library is then unpacked where the Java runtime keeps temporary files
            System.setProperty(UNPACK_TO, System.getProperty("java.io.tmpdir"));
        }
    }
}
