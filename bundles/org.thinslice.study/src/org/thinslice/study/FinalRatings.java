// SPDX-License-Identifier: EPL-2.0
package org.thinslice.study;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The answers that count: for each showing and item the one with the highest attempt, the last one written among equals. */
public final class FinalRatings {

    private final Map<Showing, Map<String, Rating>> byShowing = new HashMap<>();

    private FinalRatings() {
    }

    /** Picks the final ones among ratings in ledger order. */
    public static FinalRatings of(List<Rating> ratings) {
        var finals = new FinalRatings();
        ratings.forEach(finals::add);
        return finals;
    }

    private void add(Rating rating) {
        byShowing.computeIfAbsent(rating.showing(), showing -> new LinkedHashMap<>())
                .merge(rating.item(), rating, (old, next) -> next.attempt() >= old.attempt() ? next : old);
    }

    /** The final rating of an item at a showing. */
    public Optional<Rating> of(Showing showing, String item) {
        return Optional.ofNullable(of(showing).get(item));
    }

    /** The final ratings of a showing by item, in the order the items were first answered. */
    public Map<String, Rating> of(Showing showing) {
        return byShowing.getOrDefault(showing, Map.of());
    }

    /** Whether this very rating is the final one of its showing and item. */
    public boolean holds(Rating rating) {
        return of(rating.showing(), rating.item()).filter(rating::equals).isPresent();
    }
}
