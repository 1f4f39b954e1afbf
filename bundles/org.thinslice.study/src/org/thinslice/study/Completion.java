// SPDX-License-Identifier: EPL-2.0
package org.thinslice.study;

import java.util.Collections;
import java.util.List;
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

    Completion(FinalRatings finals, Items items) {
        this.finals = finals;
        this.items = items;
    }

    boolean done(Showing showing) throws Problem {
        var given = finals.versions(showing);
        if (given.isEmpty())
            return false;
        int version = Collections.max(given.values());
        return items.of(version).stream().allMatch(item -> given.containsKey(item.getKey()));
    }

    int done(List<Assignment> queue) throws Problem {
        int done = 0;
        for (var assignment : queue)
            if (done(assignment.showing()))
                done++;
        return done;
    }
}
