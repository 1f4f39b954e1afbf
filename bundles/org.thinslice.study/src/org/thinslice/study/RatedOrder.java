// SPDX-License-Identifier: EPL-2.0
package org.thinslice.study;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.thinslice.agreement.Ratings;
import org.thinslice.agreement.observers.Order;

/**
 * The order in which every observer has rated: a showing's position is 1 for the observer's first one, counting practice
 * and hidden repeats as well, since they take their time too. It is the order of the ledger, that of the first answer to
 * each showing, and so does not suffer from a clock that was set back.
 */
public final class RatedOrder {

    private record Place(int own, int overall) {
    }

    private final Map<Showing, Place> places = new HashMap<>();

    private RatedOrder(List<Rating> ratings) {
        var last = new HashMap<String, Integer>();
        for (var showing : RatingList.showings(ratings))
            if (!places.containsKey(showing))
                places.put(showing, new Place(last.merge(showing.observer(), 1, Integer::sum), places.size() + 1));
    }

    /** The order of ratings as they stand in the ledger. */
    public static RatedOrder of(List<Rating> ratings) {
        return new RatedOrder(ratings);
    }

    /** At which position an observer rated a slice; empty if that has not happened. */
    public OptionalDouble position(Showing showing) {
        var at = places.get(showing);
        return at == null ? OptionalDouble.empty() : OptionalDouble.of(at.own);
    }

    /** The order of a table of this study. */
    public Order of(Ratings ratings) {
        return Order.ofPositions(ratings, (slice, observer) -> position(Showing.rated(observer, slice)));
    }

    /**
     * The order in which the whole study was rated, for a table of it: positions count the showings of all observers together,
     * so that the ratings up to a position are those there were at one moment.
     */
    public Order sequence(Ratings ratings) {
        return Order.ofPositions(ratings, (slice, observer) -> {
            var at = places.get(Showing.rated(observer, slice));
            return at == null ? OptionalDouble.empty() : OptionalDouble.of(at.overall);
        });
    }
}
