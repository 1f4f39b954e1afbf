// SPDX-License-Identifier: EPL-2.0
package org.thinslice.workbench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;
import org.thinslice.ui.kit.Failures;

/** The studies opened last, newest first, kept from one start to the next. */
final class RecentStudies {

    private static final int KEPT = 8;
    private static final String NODE = "org.thinslice.workbench";
    private static final String KEY = "recent";
    private static final String BETWEEN = "\n";

    private final IEclipsePreferences preferences;

    RecentStudies(IEclipsePreferences preferences) {
        this.preferences = preferences;
    }

    static RecentStudies ofProgram() {
        return new RecentStudies(InstanceScope.INSTANCE.getNode(NODE));
    }

    /** Those that still exist. */
    List<Path> list() {
        return preferences.get(KEY, "").lines().filter(line -> !line.isBlank()).map(Path::of).filter(Files::isRegularFile).toList();
    }

    /** The one opened last, if it still exists. */
    Optional<Path> newest() {
        return list().stream().findFirst();
    }

    /** Puts a study at the top of the list. */
    void add(Path study) {
        var studies = new ArrayList<>(list());
        studies.remove(study);
        studies.add(0, study);
        var kept = studies.subList(0, Math.min(KEPT, studies.size()));
        preferences.put(KEY, String.join(BETWEEN, kept.stream().map(Path::toString).toList()));
        try {
            preferences.flush();
        } catch (BackingStoreException notKept) {
            Failures.log(notKept);
        }
    }
}
