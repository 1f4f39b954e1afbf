// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange.intake;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.thinslice.base.Problem;
import org.thinslice.base.Progress;
import org.thinslice.base.Texts;
import org.thinslice.exchange.Grid;

/**
 * The demographic export of Prolific: who took part, and whether the submission counts. Nothing else of it is read: who observers are
 * (their age, their sex, where they live) stays outside a study, which knows them by a pseudonym only.
 */
public final class ProlificFile {

    private static final Set<String> COUNT = Set.of("approved", "awaiting review", "completed");

    private ProlificFile() {
    }

    /** Whether a submission with a status counts: it was sent and not turned down. */
    static boolean counts(String status) {
        return COUNT.contains(status.replace('_', ' ').replace('-', ' '));
    }

    /** The status of each participant by id, in small letters; of one with several submissions, that of one that counts. */
    public static Map<String, String> statuses(Path file, Progress progress) throws Problem {
        var statuses = new LinkedHashMap<String, String>();
        int[] at = { -1, -1 };
        Grid.of(file).read((number, cells) -> {
            if (at[0] < 0)
                columns(file, cells, at);
            else if (at[0] < cells.size() && at[1] < cells.size())
                statuses.merge(cells.get(at[0]), cells.get(at[1]).toLowerCase(Locale.ROOT), (one, other) -> counts(one) ? one : other);
        }, progress);
        return statuses;
    }

    private static void columns(Path file, List<String> heads, int[] at) throws Problem {
        for (int i = 0; i < heads.size(); i++) {
            var head = Part.plain(heads.get(i));
            if (head.equals("participant_id"))
                at[0] = i;
            if (head.equals("status"))
                at[1] = i;
        }
        if (at[0] < 0 || at[1] < 0) {
            var texts = Texts.of(ProlificFile.class);
            throw new Problem(file.toString(), null, texts.say("prolific.columns"), texts.say("prolific.columns.next"), null);
        }
    }
}
