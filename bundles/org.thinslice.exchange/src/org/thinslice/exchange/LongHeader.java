// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.thinslice.study.SliceKind;

/** Which column of a long table holds what; -1 for a column it does not have. */
public record LongHeader(List<String> names, int slice, int observer, int value, int item, int session, int attempt, int isFinal,
        int role, int kind, int label, int excluded) {

    private static final Set<String> SLICE = Set.of("slice", "unit", "slice_code", "unit_id", "slice_id");
    private static final Set<String> OBSERVER = Set.of("observer", "rater", "observer_code", "rater_id", "observer_id", "coder");
    private static final Set<String> VALUE = Set.of("value", "rating", "score");

    /** Reads a header row. */
    public static LongHeader of(List<String> head) {
        var names = head.stream().map(name -> name.strip().toLowerCase(Locale.ROOT).replace(' ', '_')).toList();
        return new LongHeader(head, find(names, SLICE), find(names, OBSERVER), find(names, VALUE), find(names, Set.of("item", "scale")),
                find(names, Set.of("session", "dyad")), find(names, Set.of("attempt")), find(names, Set.of("final", "is_final")),
                find(names, Set.of("role")), find(names, Set.of("slice_kind")), find(names, Set.of("value_label")),
                find(names, Set.of("excluded")));
    }

    private static int find(List<String> names, Set<String> wanted) {
        for (int i = 0; i < names.size(); i++)
            if (wanted.contains(names.get(i)))
                return i;
        return -1;
    }

    /** Whether this is the header of a long table: it names slices and observers in columns of their own. */
    boolean isLong() {
        return slice >= 0 && observer >= 0;
    }

    /** Whether the lab has left a row out: its column {@code excluded} holds a reason. */
    public boolean isExcluded(List<String> row) {
        return !cell(row, excluded).strip().toLowerCase(Locale.ROOT).matches("|false|0|no");
    }

    /** Whether a row says that a later answer took its place: its column {@code final} says no. */
    public boolean isSuperseded(List<String> row) {
        return cell(row, isFinal).toLowerCase(Locale.ROOT).matches("false|0|no");
    }

    /** Whether a row rates a control made of two sessions. */
    public boolean isControl(List<String> row) {
        return cell(row, kind).equals(SliceKind.PSEUDO_DYAD.word());
    }

    /** The name of a slice, an observer, an item or a session in a row; empty as for {@link #cell}. */
    static String name(List<String> row, int column) {
        return CsvFlavour.named(cell(row, column));
    }

    /** The text of a column in a row; empty if the table has no such column or the row is short. */
    static String cell(List<String> row, int column) {
        return column >= 0 && column < row.size() ? row.get(column) : "";
    }
}
