// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.kit;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Objects;

import org.thinslice.base.Problem;
import org.thinslice.base.Progress;
import org.thinslice.study.Plan;
import org.thinslice.study.Storage;
import org.thinslice.study.Study;

/**
 * How the running application opens and makes study files; only it knows where they are stored.
 *
 * @param opener     opens a file
 * @param maker      makes a file that does not exist yet
 * @param appVersion the version written into every rating
 */
public record StudyFiles(Opener opener, Maker maker, String appVersion) {

    /** Opens the storage in a file. */
    @FunctionalInterface
    public interface Opener {
        Storage open(Path file, Progress progress) throws Problem;
    }

    /** Makes a storage with a plan in a new file. */
    @FunctionalInterface
    public interface Maker {
        Storage make(Path file, Plan plan) throws Problem;
    }

    public StudyFiles {
        Objects.requireNonNull(opener, "opener");
        Objects.requireNonNull(maker, "maker");
        Objects.requireNonNull(appVersion, "appVersion");
    }

    /** Opens a study, away from the UI thread. */
    public Study open(Path file, Progress progress) throws Problem {
        return Study.open(opener.open(file, progress), InstantSource.system(), appVersion);
    }

    /** Makes a study file that does not exist yet, and opens it; away from the UI thread. */
    public Study create(Path file, Plan plan) throws Problem {
        return Study.open(maker.make(file, plan), InstantSource.system(), appVersion);
    }
}
