// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.thinslice.base.Problem;

/** Which column of a table of units holds what; -1 for a column it does not have. */
record UnitsHeader(List<String> names, int recording, int rater, int start, int end, int length, int category) {

    private static final Set<String> RATER = Set.of("observer", "rater", "annotator", "coder");

    /** Reads a header row. @throws Problem if a column is missing that every such table has */
    static UnitsHeader of(Path file, List<String> head) throws Problem {
        var names = head.stream().map(name -> name.strip().toLowerCase(Locale.ROOT).replace(' ', '_')).toList();
        var header = new UnitsHeader(head, find(names, Set.of("recording", "session", "file")), find(names, RATER),
                find(names, Set.of("start", "begin", "start_s", "onset")), find(names, Set.of("end", "end_s", "offset")),
                find(names, Set.of("length", "duration", "length_s")), find(names, Set.of("category", "code", "value", "label")));
        if (header.rater < 0 || header.start < 0 || header.end < 0 && header.length < 0)
            throw Failures.of(file, "units.columns");
        return header;
    }

    private static int find(List<String> names, Set<String> wanted) {
        for (int i = 0; i < names.size(); i++)
            if (wanted.contains(names.get(i)))
                return i;
        return -1;
    }

    /** The text of a column in a row; empty if the table has no such column or the row is short. */
    static String cell(List<String> row, int column) {
        return LongHeader.cell(row, column);
    }
}
