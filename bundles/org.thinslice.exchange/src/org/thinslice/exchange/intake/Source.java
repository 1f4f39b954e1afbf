// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange.intake;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Which program wrote a table, as far as that changes how it is read. */
public enum Source {
    /** Any table with one header row. */
    TABLE(0),
    /** Responses exported by Qualtrics: names, questions, and identifiers in the first three rows. */
    QUALTRICS(2),
    /** Results of a batch of Amazon Mechanical Turk. */
    MTURK(0),
    /** Cells of a column of Datavyu: ordinal, onset and offset, in milliseconds. */
    DATAVYU(0),
    /** Events of observations of BORIS. */
    BORIS(0);

    private static final Set<String> MTURK_HEADS = Set.of("workerid", "assignmentid", "assignmentstatus");

    private static final Set<String> DATAVYU_HEADS = Set.of("ordinal", "onset", "offset");

    private static final Set<String> BORIS_HEADS = Set.of("observation id", "subject", "behavior", "modifiers");

    private final int more;

    Source(int more) {
        this.more = more;
    }

    /** How many rows after the first still belong to the header. */
    int headRows() {
        return more;
    }

    /** Its name in files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Finds out from the first rows. */
    static Source of(List<String> heads, List<List<String>> rows) {
        if (rows.size() > 1 && rows.get(1).stream().anyMatch(cell -> cell.startsWith("{\"ImportId\"")))
            return QUALTRICS;
        var plain = heads.stream().map(head -> head.toLowerCase(Locale.ROOT)).toList();
        if (plain.containsAll(DATAVYU_HEADS))
            return DATAVYU;
        if (plain.containsAll(BORIS_HEADS))
            return BORIS;
        boolean answered = plain.contains("workerid") && plain.stream().anyMatch(head -> head.startsWith("answer."));
        return answered || plain.containsAll(MTURK_HEADS) ? MTURK : TABLE;
    }
}
