// SPDX-License-Identifier: EPL-2.0
package org.thinslice.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.OSInfo;

/**
 * Where SQLite's native library is unpacked: once, into the program's own cache folder. Folders for temporary files are
 * often mounted so that nothing in them can be run, and a program that is killed leaves its copy there for ever.
 */
final class NativeLibrary {

    private static final String FOLDER = "org.sqlite.lib.path";
    private static final String NAME = "org.sqlite.lib.name";

    private NativeLibrary() {
    }

    /** Tells the driver where the library lies; where it cannot be unpacked, the driver goes on as it always does. */
    static synchronized void prepare() {
        if (System.getProperty(FOLDER) != null)
            return;
        var cache = System.getProperty("org.thinslice.cache", System.getProperty("user.home") + "/.cache/thinslice");
        try {
            var library = unpacked(Path.of(cache, "sqlite", SQLiteJDBCLoader.getVersion(), OSInfo.getNativeLibFolderPathForCurrentOS()));
            System.setProperty(FOLDER, library.getParent().toString());
            System.setProperty(NAME, library.getFileName().toString());
        } catch (IOException noCache) {
            // a home folder that cannot be written: the driver then unpacks into the folder for temporary files
            System.clearProperty(NAME);
        }
    }

    private static Path unpacked(Path folder) throws IOException {
        var name = System.mapLibraryName("sqlitejdbc").replace(".jnilib", ".dylib");
        var resource = "/org/sqlite/native/" + OSInfo.getNativeLibFolderPathForCurrentOS() + "/" + name;
        try (var in = SQLiteJDBCLoader.class.getResourceAsStream(resource)) {
            if (in == null)
                throw new IOException("no library " + resource);
            var bytes = in.readAllBytes();
            var library = Files.createDirectories(folder).resolve(name);
            if (!Files.exists(library) || !Arrays.equals(Files.readAllBytes(library), bytes)) {
                var fresh = Files.write(Files.createTempFile(folder, name, ".new"), bytes);
                Files.move(fresh, library, StandardCopyOption.ATOMIC_MOVE);
            }
            return library;
        }
    }
}
