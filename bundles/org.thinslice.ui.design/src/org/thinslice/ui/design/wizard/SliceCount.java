// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.design.wizard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.LongStream;
import org.thinslice.study.Channel;
import org.thinslice.study.SliceWindow;

/** How many slices recordings will give, before anything of the study is made. */
final class SliceCount {

    private SliceCount() {
    }

    /** Each recording by itself, in each of the channels that it offers; none named: in all it offers together. */
    static long single(List<Candidate> usable, SliceWindow window, List<Channel> channels) {
        return usable.stream().map(SliceCount::found)
                .mapToLong(one -> window.count(one.durationMicros()) * offered(channels, one.hasVideo(), one.hasAudio())).sum();
    }

    /** The first two recordings of each session side by side. */
    static long pairs(List<Candidate> usable, SliceWindow window, List<Channel> channels) {
        var sessions = new LinkedHashMap<String, List<Candidate>>();
        for (var one : usable)
            if (found(one).hasVideo())
                sessions.computeIfAbsent(one.session(), session -> new ArrayList<>()).add(one);
        return sessions.values().stream().filter(both -> both.size() > 1)
                .mapToLong(both -> pairs(both.get(0), both.get(1), window) * offered(channels, true, heard(both.get(0)) || heard(both.get(1))))
                .sum();
    }

    /** The windows of the first in which the second has something to show throughout. */
    private static long pairs(Candidate first, Candidate second, SliceWindow window) {
        long later = second.offsetMicros().orElse(0L) - first.offsetMicros().orElse(0L);
        long last = found(second).durationMicros() - window.lengthMicros();
        return LongStream.range(0, window.count(found(first).durationMicros()))
                .map(i -> window.offsetMicros() + i * window.strideMicros() - later).filter(from -> from >= 0 && from <= last).count();
    }

    private static long offered(List<Channel> channels, boolean video, boolean audio) {
        return channels.isEmpty() ? 1 : channels.stream().filter(one -> (video || !one.hasVideo()) && (audio || !one.hasAudio())).count();
    }

    private static boolean heard(Candidate one) {
        return found(one).hasAudio();
    }

    private static Candidate.State.Usable found(Candidate one) {
        return (Candidate.State.Usable) one.state();
    }
}
