// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.agreement.exclusion;

import java.util.ArrayList;
import java.util.List;

import org.thinslice.charts.Part;
import org.thinslice.charts.Subject;
import org.thinslice.study.Excluded;
import org.thinslice.study.Study;

/** What of a selection can be left out, and what can be taken in again. */
public final class Candidates {

    private Candidates() {
    }

    /** The observers, the slice, what was said of it and the session that a selection names and the study has. */
    static List<Excluded> of(Study study, Subject selected) {
        var all = new ArrayList<Excluded>();
        var slice = selected.get(Part.SLICE);
        for (var part : List.of(Part.OBSERVER, Part.OTHER_OBSERVER))
            selected.get(part).ifPresent(observer -> {
                all.add(Excluded.observer(observer));
                slice.ifPresent(code -> all.add(Excluded.rating(observer, code)));
            });
        slice.map(Excluded::slice).ifPresent(all::add);
        selected.get(Part.SESSION).map(Excluded::session).ifPresent(all::add);
        return all.stream().filter(one -> one.in(study.plan())).toList();
    }

    /** Those that are in. */
    public static List<Excluded> toExclude(Study study, Subject selected) {
        return of(study, selected).stream().filter(one -> !study.exclusions().holds(one)).toList();
    }

    /** Those that are out. */
    public static List<Excluded> toTakeBack(Study study, Subject selected) {
        return of(study, selected).stream().filter(one -> study.exclusions().holds(one)).toList();
    }
}
