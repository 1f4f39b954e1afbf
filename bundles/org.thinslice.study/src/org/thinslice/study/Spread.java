// SPDX-License-Identifier: EPL-2.0
package org.thinslice.study;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Keeps slices of one session apart while changing a given order as little as it takes. Two of them never follow each
 * other where that can be avoided, which is when no session has more than half of the slices (rounded up); where it
 * cannot, they do so as rarely as possible. Beyond that, slices of one session are kept {@value #WANTED} places apart
 * as far as the order allows.
 */
final class Spread {

    private static final int WANTED = 5;

    private final Map<Slice, String> sessions;
    private final LinkedList<Slice> left;
    private final Map<String, Integer> counts = new HashMap<>();
    private final List<Slice> placed = new ArrayList<>();
    private final int reach;

    private Spread(List<Slice> order, Map<Slice, String> sessions, int reach) {
        this.sessions = sessions;
        this.left = new LinkedList<>(order);
        this.reach = reach;
        order.forEach(slice -> counts.merge(sessions.get(slice), 1, Integer::sum));
    }

    /** @param reach how far ahead a slice may be taken only to widen a distance that is already more than nothing */
    static List<Slice> apart(List<Slice> order, Map<Slice, String> sessions, int reach) {
        var spread = new Spread(order, sessions, reach);
        while (!spread.left.isEmpty())
            spread.place(spread.next());
        return spread.placed;
    }

    /** How often two slices of one session follow each other. */
    static int neighbours(List<Slice> order, Map<Slice, String> sessions) {
        int pairs = 0;
        for (int i = 1; i < order.size(); i++)
            if (sessions.get(order.get(i)).equals(sessions.get(order.get(i - 1))))
                pairs++;
        return pairs;
    }

    private Slice next() {
        for (var session : counts.keySet())
            if (2 * counts.get(session) > left.size() && !shownWithin(session, 1))
                return first(session);
        for (int gap = WANTED - 1; gap > 1; gap--) {
            var near = candidate(gap, reach);
            if (near.isPresent())
                return near.get();
        }
        return candidate(1, left.size()).orElseGet(left::getFirst);
    }

    private Slice first(String session) {
        return left.stream().filter(slice -> sessions.get(slice).equals(session)).findFirst().orElseThrow();
    }

    /** The first slice within reach whose session is not among the last {@code gap} placed. */
    private Optional<Slice> candidate(int gap, int within) {
        return left.stream().limit(within).filter(slice -> !shownWithin(sessions.get(slice), gap)).findFirst();
    }

    private boolean shownWithin(String session, int gap) {
        for (int i = Math.max(0, placed.size() - gap); i < placed.size(); i++)
            if (sessions.get(placed.get(i)).equals(session))
                return true;
        return false;
    }

    private void place(Slice slice) {
        left.remove(slice);
        counts.merge(sessions.get(slice), -1, Integer::sum);
        placed.add(slice);
    }
}
