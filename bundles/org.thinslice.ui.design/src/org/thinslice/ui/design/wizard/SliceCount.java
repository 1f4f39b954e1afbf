// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.design.wizard;

import java.util.LinkedHashMap;
import java.util.ArrayList;
import java.util.List;
import org.thinslice.study.SliceWindow;

/** How many windows recordings will give, before anything of the study is made. */
final class SliceCount {

    private SliceCount() {
    }

    /** Each recording by itself. */
    static long single(List<Candidate> usable, SliceWindow window) {
        return usable.stream().mapToLong(one -> window.count(found(one).durationMicros())).sum();
    }

    /** The first two recordings of each session side by side. */
    static long pairs(List<Candidate> usable, SliceWindow window) {
        var sessions = new LinkedHashMap<String, List<Candidate>>();
        for (var one : usable)
            if (found(one).hasVideo())
                sessions.computeIfAbsent(one.session(), session -> new ArrayList<>()).add(one);
        return sessions.values().stream().filter(both -> both.size() > 1)
                .mapToLong(both -> window.count(Math.min(found(both.get(0)).durationMicros(), found(both.get(1)).durationMicros()))).sum();
    }

    private static Candidate.State.Usable found(Candidate one) {
        return (Candidate.State.Usable) one.state();
    }
}
