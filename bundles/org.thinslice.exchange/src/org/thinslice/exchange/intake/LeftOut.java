// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.thinslice.base.Texts;
import org.thinslice.exchange.LongHeader;

/** Whole rows that a platform says do not count: how many of each kind there were, and of whom. */
final class LeftOut {

    private static final Texts TEXTS = Texts.of(LeftOut.class);
    private static final Set<String> NO = Set.of("false", "0", "no");
    private static final Set<String> PREVIEW = Set.of("survey preview", "survey test", "1", "2");
    private static final Set<String> OF_WHOM = Set.of("left.rejected", "left.not_completed");
    private static final int NAMED = 12;

    private final Source source;
    private final Map<String, String> statuses;
    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private final Map<String, Set<String>> whose = new LinkedHashMap<>();
    private final Set<String> unlisted = new LinkedHashSet<>();
    private final Set<String> seen = new LinkedHashSet<>();
    private int unreviewed;

    /** @param statuses what a recruiting platform says of each observer; empty if there is no such list */
    LeftOut(Source source, Map<String, String> statuses) {
        this.source = source;
        this.statuses = statuses;
    }

    /** Whether a row is left out; counts it if so. */
    boolean is(LongHeader header, RowCells row) {
        var observer = row.text(Part.OBSERVER);
        var why = why(header, row);
        if (!why.isEmpty()) {
            count(why, observer);
            seen.add(observer);
        } else if (source == Source.MTURK && low(row, "AssignmentStatus").equals("submitted"))
            unreviewed++;
        return !why.isEmpty() || !observer.isEmpty() && turnedDown(observer);
    }

    /** Whether the list says that what an observer sent does not count; counts it if so. */
    boolean turnedDown(String observer) {
        if (statuses.isEmpty())
            return false;
        (statuses.containsKey(observer) ? seen : unlisted).add(observer);
        boolean out = statuses.containsKey(observer) && !ProlificFile.counts(statuses.get(observer));
        if (out)
            count("left.not_completed", observer + " (" + statuses.get(observer) + ")");
        return out;
    }

    private void count(String why, String whom) {
        counts.merge(why, 1, Integer::sum);
        whose.computeIfAbsent(why, key -> new LinkedHashSet<>()).add(whom);
    }

    private String why(LongHeader header, RowCells row) {
        if (source == Source.QUALTRICS && PREVIEW.contains(low(row, "Status")))
            return "left.preview";
        if (source == Source.QUALTRICS && NO.contains(low(row, "Finished")))
            return "left.unfinished";
        if (source == Source.MTURK && rejected(row))
            return "left.rejected";
        if (header.isExcluded(row.cells()))
            return "left.excluded";
        if (header.isControl(row.cells()))
            return "left.controls";
        return "";
    }

    /** Whether an assignment was rejected, or will be by the column in which a requester writes why. */
    private static boolean rejected(RowCells row) {
        var status = low(row, "AssignmentStatus");
        return status.equals("rejected") || status.equals("submitted") && !low(row, "Reject").isEmpty();
    }

    private static String low(RowCells row, String head) {
        return row.text(head).toLowerCase(Locale.ROOT);
    }

    /** A sentence for each kind of row that was left out, and for what else people should know of who took part. */
    List<String> remarks() {
        var remarks = new ArrayList<String>();
        counts.forEach((why, count) -> remarks.add(OF_WHOM.contains(why) ? TEXTS.say("left.whose", TEXTS.say(why, count), names(whose.get(why))) : TEXTS.say(why, count)));
        if (unreviewed > 0)
            remarks.add(TEXTS.say("left.unreviewed", unreviewed));
        if (!unlisted.isEmpty())
            remarks.add(TEXTS.say("left.unlisted", unlisted.size(), names(unlisted)));
        var absent = statuses.keySet().stream().filter(each -> ProlificFile.counts(statuses.get(each)) && !seen.contains(each)).toList();
        if (!absent.isEmpty())
            remarks.add(TEXTS.say("left.absent", absent.size(), names(absent)));
        return remarks;
    }

    private static String names(Collection<String> names) {
        var first = String.join(", ", names.stream().limit(NAMED).toList());
        return names.size() <= NAMED ? first : TEXTS.say("left.more", first, names.size() - NAMED);
    }
}
