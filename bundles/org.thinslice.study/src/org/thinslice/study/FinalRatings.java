// SPDX-License-Identifier: EPL-2.0
package org.thinslice.study;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The answers that count: for each showing and item the one with the highest attempt, the last one written among equals;
 * where it was corrected, the correction. Immutable.
 */
public final class FinalRatings {

    private final Map<Showing, Map<String, Rating>> byShowing;
    /** For corrections that count or counted, by id: the attempt of the observer's answer they stand for. */
    private final Map<String, Integer> given;

    private FinalRatings(Map<Showing, Map<String, Rating>> byShowing, Map<String, Integer> given) {
        this.byShowing = byShowing;
        this.given = given;
    }

    /** Picks the final ones among ratings in ledger order. */
    public static FinalRatings of(List<Rating> ratings) {
        return new FinalRatings(Map.of(), Map.of()).plus(ratings);
    }

    /** The final ones when further ratings have come; these stay as they are. */
    FinalRatings plus(List<Rating> further) {
        var growing = new Growing(this);
        further.forEach(growing::take);
        return growing.done();
    }

    /** Final ratings to which entries of the ledger are added one by one. */
    static final class Growing {

        private final Map<Showing, Map<String, Rating>> all;
        private final Map<String, Integer> given;
        private final Set<Showing> fresh = new HashSet<>();

        Growing(FinalRatings from) {
            all = new HashMap<>(from.byShowing);
            given = new HashMap<>(from.given);
        }

        /** Corrections are no attempts of the observer: however many there are, the observer's next answer counts. */
        void take(Rating rating) {
            own(rating.showing()).merge(rating.item(), rating, (old, next) -> next.attempt() >= attempt(old) ? next : old);
        }

        private int attempt(Rating counting) {
            return given.getOrDefault(counting.id(), counting.attempt());
        }

        /** Puts a correction in place of what it corrects; answers what that was, empty if it does not count (any more). */
        Optional<Rating> take(Correction correction) {
            var old = Optional.ofNullable(all.getOrDefault(correction.showing(), Map.of()).get(correction.item()))
                    .filter(rating -> rating.id().equals(correction.corrects()));
            old.ifPresent(rating -> {
                given.put(correction.id(), attempt(rating));
                own(rating.showing()).put(rating.item(), correction.over(rating));
            });
            return old;
        }

        private Map<String, Rating> own(Showing showing) {
            if (fresh.add(showing))
                all.put(showing, new LinkedHashMap<>(all.getOrDefault(showing, Map.of())));
            return all.get(showing);
        }

        FinalRatings done() {
            return new FinalRatings(all, given);
        }
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
