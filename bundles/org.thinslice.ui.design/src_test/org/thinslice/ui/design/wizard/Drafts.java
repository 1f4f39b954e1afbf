// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.design.wizard;

import java.nio.file.Path;
import java.util.stream.IntStream;
import org.thinslice.base.Problem;
import org.thinslice.scheme.Templates;

/** Filled-in drafts for tests. */
final class Drafts {

    private Drafts() {
    }

    /** Three observers, and recordings of two minutes in a folder. */
    static StudyDraft filled(Path folder, int recordings) throws Problem {
        var draft = new StudyDraft(folder);
        draft.name("Pilot");
        draft.scheme(Templates.find("rapport-components").orElseThrow().load());
        IntStream.rangeClosed(1, recordings).mapToObj(n -> folder.resolve("media/s" + n + ".mp4")).forEach(file -> {
            draft.recordings().add(java.util.List.of(file));
            draft.recordings().found(file, new Candidate.State.Usable(3, 120_000_000, true, true));
        });
        draft.observers("k1, k2, k3");
        return draft;
    }
}
