// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.thinslice.base.Texts;
import org.thinslice.exchange.LongHeader;

/** Whole rows that a platform says do not count, and how many there were of each kind. */
final class LeftOut {

    private static final Texts TEXTS = Texts.of(LeftOut.class);
    private static final Set<String> NO = Set.of("false", "0", "no");
    private static final Set<String> PREVIEW = Set.of("survey preview", "survey test", "1", "2");

    private final Source source;
    private final Map<String, String> statuses;
    private final String observer;
    private final Map<String, Integer> counts = new LinkedHashMap<>();

    /**
     * @param statuses what a recruiting platform says of each observer; empty if there is no such list
     * @param observer head of the observers' column
     */
    LeftOut(Source source, Map<String, String> statuses, String observer) {
        this.source = source;
        this.statuses = statuses;
        this.observer = observer;
    }

    /** Whether a row is left out; counts it if so. */
    boolean is(LongHeader header, Map<String, Integer> heads, List<String> cells) {
        var why = why(header, new Cells(heads, cells));
        if (!why.isEmpty())
            counts.merge(why, 1, Integer::sum);
        return !why.isEmpty();
    }

    /** A row's texts by their heads. */
    private record Cells(Map<String, Integer> heads, List<String> cells) {
        String of(String head) {
            var at = heads.get(head);
            return at == null || at >= cells.size() ? "" : cells.get(at);
        }

        String low(String head) {
            return of(head).toLowerCase(Locale.ROOT);
        }
    }

    private String why(LongHeader header, Cells row) {
        if (source == Source.QUALTRICS && PREVIEW.contains(row.low("Status")))
            return "left.preview";
        if (source == Source.QUALTRICS && NO.contains(row.low("Finished")))
            return "left.unfinished";
        if (source == Source.MTURK && row.low("AssignmentStatus").equals("rejected"))
            return "left.rejected";
        if (header.isExcluded(row.cells()))
            return "left.excluded";
        if (header.isControl(row.cells()))
            return "left.controls";
        if (!statuses.isEmpty() && !statuses.getOrDefault(row.of(observer), "approved").matches("(?i)approved|awaiting.review|completed"))
            return "left.not_completed";
        return "";
    }

    /** A sentence for each kind of row that was left out. */
    List<String> remarks() {
        var remarks = new ArrayList<String>();
        counts.forEach((why, count) -> remarks.add(TEXTS.say(why, count)));
        return remarks;
    }
}
