// SPDX-License-Identifier: EPL-2.0
package org.thinslice.study;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ObjIntConsumer;

/**
 * The answers that count: for each showing and item the one with the highest attempt, the last one written among equals;
 * where it was corrected, the correction. Immutable.
 */
public final class FinalRatings {

    private final RatingRows rows;

    FinalRatings(RatingRows rows) {
        this.rows = rows;
    }

    /** Picks the final ones among ratings in ledger order. */
    public static FinalRatings of(List<Rating> ratings) {
        var columns = new RatingColumns();
        ratings.forEach(columns::take);
        return new FinalRatings(columns.rows());
    }

    /** The final rating of an item at a showing. */
    public Optional<Rating> of(Showing showing, String item) {
        int row = rows.counting(showing, item);
        return row < 0 ? Optional.empty() : Optional.of(rows.rating(row));
    }

    /** The final ratings of a showing by item, in the order the items were first answered. */
    public Map<String, Rating> of(Showing showing) {
        int number = number(showing);
        var all = new LinkedHashMap<String, Rating>();
        for (var item : rows.items(number))
            all.put(item, rows.rating(rows.counting(number, item)));
        return Collections.unmodifiableMap(all);
    }

    /** All ratings observers gave at a showing, those that do not count any more among them; without corrections. */
    public List<Rating> given(Showing showing) {
        return rows.given(number(showing));
    }

    /** Whether this very rating is the final one of its showing and item. */
    public boolean holds(Rating rating) {
        return of(rating.showing(), rating.item()).filter(rating::equals).isPresent();
    }

    /** The answer that counts for an item at the showing of a {@link #number number}. */
    Optional<Answer> answer(int showing, String item) {
        int row = rows.counting(showing, item);
        return row < 0 ? Optional.empty() : Optional.of(rows.answer(row));
    }

    /** The number under which a showing is known here; -1 if nobody answered anything at it. */
    int number(Showing showing) {
        return rows.number(showing);
    }

    /** Goes through all showings at which something was answered, by their numbers. */
    void forEachShowing(ObjIntConsumer<Showing> each) {
        for (int number = 0; number < rows.showings(); number++)
            each.accept(rows.showingOf(number), number);
    }

    /** On which version of the scheme the answers that count were given, by item. */
    Map<String, Integer> versions(Showing showing) {
        int number = number(showing);
        var versions = new LinkedHashMap<String, Integer>();
        for (var item : rows.items(number))
            versions.put(item, rows.manner(rows.counting(number, item)).schemeVersion());
        return versions;
    }
}
