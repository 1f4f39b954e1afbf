// SPDX-License-Identifier: EPL-2.0
package org.thinslice.study;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The answers that count: for each showing and item the one with the highest attempt, the last one written among equals.
 * Immutable.
 */
public final class FinalRatings {

    private final Map<Showing, Map<String, Rating>> byShowing;

    private FinalRatings(Map<Showing, Map<String, Rating>> byShowing) {
        this.byShowing = byShowing;
    }

    /** Picks the final ones among ratings in ledger order. */
    public static FinalRatings of(List<Rating> ratings) {
        return new FinalRatings(Map.of()).plus(ratings);
    }

    /** The final ones when further ratings have come; these stay as they are. */
    FinalRatings plus(List<Rating> further) {
        var all = new HashMap<>(byShowing);
        var fresh = new HashSet<Showing>();
        for (var rating : further) {
            if (fresh.add(rating.showing()))
                all.put(rating.showing(), new LinkedHashMap<>(all.getOrDefault(rating.showing(), Map.of())));
            all.get(rating.showing()).merge(rating.item(), rating, (old, next) -> next.attempt() >= old.attempt() ? next : old);
        }
        return new FinalRatings(all);
    }

    /** The final rating of an item at a showing. */
    public Optional<Rating> of(Showing showing, String item) {
        return Optional.ofNullable(of(showing).get(item));
    }

    /** The final ratings of a showing by item, in the order the items were first answered. */
    public Map<String, Rating> of(Showing showing) {
        return Collections.unmodifiableMap(byShowing.getOrDefault(showing, Map.of()));
    }

    /** Whether this very rating is the final one of its showing and item. */
    public boolean holds(Rating rating) {
        return of(rating.showing(), rating.item()).filter(rating::equals).isPresent();
    }
}
