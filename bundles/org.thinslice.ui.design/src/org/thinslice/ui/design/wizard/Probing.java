// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.design.wizard;

import java.nio.file.Path;
import org.thinslice.base.Problem;
import org.thinslice.base.Progress;
import org.thinslice.base.Stopped;
import org.thinslice.media.RecordingReport;

/** Looks at a file to find out whether it is a recording. */
final class Probing {

    private Probing() {
    }

    /** What the file is; a file that cannot be used is an answer, not a failure. */
    static Candidate.State look(Path file, Progress progress) throws Stopped {
        try {
            return Candidate.State.Usable.of(RecordingReport.of(file, progress));
        } catch (Stopped stopped) {
            throw stopped;
        } catch (Problem problem) {
            return new Candidate.State.Refused(withoutFile(problem));
        }
    }

    /** The table names the file already. */
    private static String withoutFile(Problem problem) {
        var before = problem.file().map(file -> file + ": ").orElse("");
        return problem.getMessage().startsWith(before) ? problem.getMessage().substring(before.length()) : problem.getMessage();
    }
}
