// SPDX-License-Identifier: EPL-2.0
package org.thinslice.study;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps slices of one session apart while changing a given order as little as it takes. Two of them never follow each
 * other where that can be avoided, which is when no session has more than half of the slices (rounded up); where it
 * cannot, they do so as rarely as possible. Beyond that, slices of one session are kept {@value #WANTED} places apart
 * as far as the order allows. A pseudo-dyad belongs to the sessions of both partners; where there are such slices,
 * {@link Neighbours} takes the last ones apart.
 */
final class Spread {

    private static final int WANTED = 5;

    private final Map<Slice, Set<String>> sessions;
    private final LinkedList<Slice> left;
    private final Map<String, Integer> counts = new HashMap<>();
    private final List<Slice> placed = new ArrayList<>();
    private final int reach;

    private Spread(List<Slice> order, Map<Slice, Set<String>> sessions, int reach) {
        this.sessions = sessions;
        this.left = new LinkedList<>(order);
        this.reach = reach;
        order.forEach(slice -> sessions.get(slice).forEach(session -> counts.merge(session, 1, Integer::sum)));
    }

    /** @param reach how far ahead a slice may be taken only to widen a distance that is already more than nothing */
    static List<Slice> apart(List<Slice> order, Map<Slice, Set<String>> sessions, int reach) {
        var spread = new Spread(order, sessions, reach);
        while (!spread.left.isEmpty())
            spread.place(spread.next());
        return spread.placed;
    }

    private Slice next() {
        for (var session : counts.keySet())
            if (2 * counts.get(session) > left.size()) {
                var pressing = left.stream().filter(slice -> sessions.get(slice).contains(session) && !shownWithin(slice, 1)).findFirst();
                if (pressing.isPresent())
                    return pressing.get();
            }
        for (int gap = WANTED - 1; gap > 1; gap--) {
            var near = candidate(gap, reach);
            if (near.isPresent())
                return near.get();
        }
        return candidate(1, left.size()).orElseGet(left::getFirst);
    }

    /** The first slice within reach none of whose sessions is among the last {@code gap} placed. */
    private Optional<Slice> candidate(int gap, int within) {
        return left.stream().limit(within).filter(slice -> !shownWithin(slice, gap)).findFirst();
    }

    private boolean shownWithin(Slice slice, int gap) {
        return placed.subList(Math.max(0, placed.size() - gap), placed.size()).stream()
                .anyMatch(before -> !Collections.disjoint(sessions.get(before), sessions.get(slice)));
    }

    private void place(Slice slice) {
        left.remove(slice);
        sessions.get(slice).forEach(session -> counts.merge(session, -1, Integer::sum));
        placed.add(slice);
    }
}
