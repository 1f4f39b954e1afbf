// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.design.wizard;

import java.util.LinkedHashMap;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
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
                .mapToLong(both -> pairs(both.get(0), both.get(1), window)).sum();
    }

    /** The windows of the first in which the second has something to show throughout. */
    private static long pairs(Candidate first, Candidate second, SliceWindow window) {
        long later = second.offsetMicros().orElse(0L) - first.offsetMicros().orElse(0L);
        long last = found(second).durationMicros() - window.lengthMicros();
        return LongStream.range(0, window.count(found(first).durationMicros()))
                .map(i -> window.offsetMicros() + i * window.strideMicros() - later).filter(from -> from >= 0 && from <= last).count();
    }

    private static Candidate.State.Usable found(Candidate one) {
        return (Candidate.State.Usable) one.state();
    }
}
