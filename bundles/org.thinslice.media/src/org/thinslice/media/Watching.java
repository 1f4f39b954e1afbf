// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media;

import java.util.ArrayList;
import java.util.List;

/** What was really painted since a slice was started: the proof of watching. */
final class Watching {

    private final List<Long> painted = new ArrayList<>();
    private Stamp last;

    /** A new start: forgets everything. */
    synchronized void begin() {
        painted.clear();
        last = null;
    }

    /** A picture was painted; painting the same one again, as windows do when they are uncovered, does not count. */
    synchronized void painted(Stamp stamp) {
        if (!stamp.equals(last))
            painted.add(stamp.micros());
        last = stamp;
    }

    /** Time stamps in the order of painting, µs from time zero. */
    synchronized List<Long> micros() {
        return List.copyOf(painted);
    }
}
