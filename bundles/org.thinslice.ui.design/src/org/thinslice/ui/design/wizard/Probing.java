// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.design.wizard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.thinslice.base.Problem;
import org.thinslice.base.Texts;
import org.thinslice.media.MediaSource;

/** Looks at a file to find out whether it is a recording. */
final class Probing {

    private static final Texts TEXTS = Texts.of(Probing.class);

    private Probing() {
    }

    /** What the file is; a file that cannot be used is an answer, not a failure. */
    static Candidate.State look(Path file) {
        try {
            var source = MediaSource.probe(file);
            return new Candidate.State.Usable(Files.size(file), source.durationMicros(), source.hasVideo(), source.hasAudio());
        } catch (Problem problem) {
            return new Candidate.State.Refused(withoutFile(problem));
        } catch (IOException gone) {
            return new Candidate.State.Refused(TEXTS.say("file.gone", file));
        }
    }

    /** The table names the file already. */
    private static String withoutFile(Problem problem) {
        var before = problem.file().map(file -> file + ": ").orElse("");
        return problem.getMessage().startsWith(before) ? problem.getMessage().substring(before.length()) : problem.getMessage();
    }
}
