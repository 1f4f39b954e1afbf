// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange.boris;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The events of one observation as stretches of time. The first event of a state begins it and the next one of the same subject,
 * behavior and modifiers ends it; any other event has no length.
 */
final class BorisStretches {

    /**
     * One stretch.
     *
     * @param from with what it begins
     * @param to   its end in seconds; empty for a state that nothing ends
     */
    record Stretch(BorisEvent from, String to) {
    }

    private BorisStretches() {
    }

    /** The stretches in the order in which they begin. */
    static List<Stretch> of(List<BorisEvent> events, Predicate<String> isState) {
        var stretches = new ArrayList<Stretch>();
        Map<BorisEvent.Kind, Integer> open = new HashMap<>();
        for (var event : events.stream().sorted(Comparator.comparing(BorisEvent::order)).toList()) {
            var begun = isState.test(event.behavior()) ? open.remove(event.kind()) : null;
            if (begun != null) {
                stretches.set(begun, new Stretch(stretches.get(begun).from(), event.time()));
                continue;
            }
            boolean begins = isState.test(event.behavior());
            if (begins)
                open.put(event.kind(), stretches.size());
            stretches.add(new Stretch(event, begins ? "" : event.time()));
        }
        return stretches;
    }
}
