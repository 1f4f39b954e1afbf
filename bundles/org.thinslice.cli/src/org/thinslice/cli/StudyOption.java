// SPDX-License-Identifier: EPL-2.0
package org.thinslice.cli;

import java.nio.file.Path;
import java.time.InstantSource;
import org.thinslice.base.Problem;
import org.thinslice.store.StudyFile;
import org.thinslice.study.Study;
import picocli.CommandLine.Parameters;

/** The study a command works on. */
final class StudyOption {

    @Parameters(index = "0", paramLabel = "FILE.study", descriptionKey = "study")
    private Path file;

    Study open() throws Problem {
        return open(file);
    }

    Path file() {
        return file;
    }

    static Study open(Path file) throws Problem {
        var storage = StudyFile.open(file);
        try {
            return Study.open(storage, InstantSource.system(), AppVersion.TEXT);
        } catch (Problem problem) {
            storage.close();
            throw problem;
        }
    }
}
