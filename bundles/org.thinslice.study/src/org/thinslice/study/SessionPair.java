// SPDX-License-Identifier: EPL-2.0
package org.thinslice.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.thinslice.base.TimeSpan;

/**
 * Two recordings to be shown side by side. Their times are matched on their sessions' clocks: what is shown together
 * happened at the same time of the interaction.
 */
record SessionPair(Recording first, Recording second) {

    /** Which time of the second belongs to a time of the first, both from their own time zero, µs. */
    private long beside(long micros) {
        return micros + first.offsetMicros() - second.offsetMicros();
    }

    /** The windows of the first in which the second has something to show throughout. */
    List<TimeSpan> windows(SliceWindow window) {
        var all = new ArrayList<TimeSpan>();
        for (long i = 0; i < window.count(first.durationMicros()); i++) {
            long start = window.offsetMicros() + i * window.strideMicros();
            long other = beside(start);
            if (other >= 0 && other + window.lengthMicros() <= second.durationMicros())
                all.add(new TimeSpan(start, start + window.lengthMicros()));
        }
        return all;
    }

    /** Everything the two have to offer together. */
    Channel channel() {
        return Channel.of(true, first.hasAudio() || second.hasAudio()).orElseThrow();
    }

    boolean offers(Channel wanted) {
        return !wanted.hasAudio() || channel().hasAudio();
    }

    SlicePlan.Cut cut(TimeSpan span, Channel channel, Beside.Sound sound) {
        return new SlicePlan.Cut(first.id(), span, channel,
                Optional.of(Beside.onTheRight(second.id(), beside(span.fromMicros()), sound)));
    }
}
