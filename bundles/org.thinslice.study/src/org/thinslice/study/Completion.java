// SPDX-License-Identifier: EPL-2.0
package org.thinslice.study;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.thinslice.base.Problem;
import org.thinslice.scheme.model.Item;

/** Which showings are done: those where every item of the scheme version they were rated on has an answer. */
final class Completion {

    /** The items of a version of the scheme. */
    @FunctionalInterface
    interface Items {
        List<Item> of(int version) throws Problem;
    }

    private final FinalRatings finals;
    private final Items items;
    private final Map<Integer, Set<String>> keys = new HashMap<>();

    Completion(FinalRatings finals, Items items) {
        this.finals = finals;
        this.items = items;
    }

    boolean done(Showing showing) throws Problem {
        var given = finals.versions(showing);
        return !given.isEmpty() && given.keySet().containsAll(keys(Collections.max(given.values())));
    }

    /** The items of a version; asked for a million times in a large study. */
    private Set<String> keys(int version) throws Problem {
        var known = keys.get(version);
        if (known != null)
            return known;
        var all = items.of(version).stream().map(Item::getKey).collect(Collectors.toSet());
        keys.put(version, all);
        return all;
    }

    int done(List<Assignment> queue) throws Problem {
        int done = 0;
        for (var assignment : queue)
            if (done(assignment.showing()))
                done++;
        return done;
    }
}
