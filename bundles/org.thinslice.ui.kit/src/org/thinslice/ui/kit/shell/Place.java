// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.kit.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.service.datalocation.Location;

/**
 * Where a program keeps its window layout, its settings and its log: a folder in the user's home, never beside a study
 * and never asked for. A second copy running at the same time gets the next folder.
 */
public final class Place {

    private static final int COPIES = 20;

    private Place() {
    }

    /** Takes the first free folder for the program, unless the start script has already named one. */
    public static void take(String program) throws IOException {
        Location location = Platform.getInstanceLocation();
        if (location == null || location.isSet())
            return;
        for (int copy = 1; copy <= COPIES; copy++) {
            var folder = home().resolve(copy == 1 ? program : program + "-" + copy);
            Files.createDirectories(folder);
            if (location.set(folder.toUri().toURL(), true))
                return;
        }
        location.set(Files.createTempDirectory("thinslice").toUri().toURL(), false);
    }

    private static Path home() {
        var set = System.getProperty("thinslice.home");
        return set != null ? Path.of(set) : Path.of(System.getProperty("user.home"), ".thinslice");
    }
}
