// SPDX-License-Identifier: EPL-2.0
package org.thinslice.study;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The ratings of a study, and the corrections that counted, as they were at one moment: rows from 0 in ledger order.
 * Immutable: rows added to the same columns later are not seen.
 */
final class RatingRows {

    private final RatingColumns source;
    private final Columns columns;
    private final int length;

    /** What the columns held at that moment. Arrays may grow a longer tail, which nobody looks at from here. */
    record Columns(RatingChunk[] chunks, int length, Pool.Known<Showing> showings, Pool.Known<Answer> answers, Pool.Known<Manner> manners,
            int[] first, int[] corrections, int corrected, Map<Integer, Rating> odd) {
    }

    RatingRows(RatingColumns source, Columns columns) {
        this.source = source;
        this.columns = columns;
        this.length = columns.length;
    }

    RatingColumns columns() {
        return source;
    }

    int length() {
        return length;
    }

    /** All ratings as observers gave them. */
    List<Rating> ratings() {
        return columns.corrected == 0 ? answers() : new RatingList(this, length - columns.corrected, this::rowOfRating);
    }

    /** Ratings, and each correction as a rating of its own. */
    List<Rating> answers() {
        return new RatingList(this, length, row -> row);
    }

    /** The ratings one observer gave. */
    List<Rating> of(String observer) {
        var own = new ArrayList<Rating>();
        for (int row = 0; row < length; row++)
            if (showing(row).observer().equals(observer) && !manner(row).correction())
                own.add(rating(row));
        return own;
    }

    /** When each observer last gave a rating. */
    Map<String, Instant> last() {
        var last = new HashMap<String, Instant>();
        for (int row = 0; row < length; row++)
            if (!manner(row).correction())
                last.merge(showing(row).observer(), at(row), (a, b) -> a.isAfter(b) ? a : b);
        return last;
    }

    private Instant at(int row) {
        return columns.odd.isEmpty() ? chunk(row).at(place(row)) : rating(row).at();
    }

    Rating rating(int row) {
        if (!columns.odd.isEmpty() && columns.odd.containsKey(row))
            return columns.odd.get(row);
        return chunk(row).rating(place(row), showing(row), answer(row), manner(row));
    }

    Showing showing(int row) {
        return columns.showings.get(chunk(row).showing[place(row)]);
    }

    Answer answer(int row) {
        return columns.answers.get(chunk(row).answer[place(row)]);
    }

    Manner manner(int row) {
        return columns.manners.get(chunk(row).manner[place(row)]);
    }

    /** All ratings observers gave at a showing, in ledger order. */
    List<Rating> given(int showing) {
        var given = new ArrayList<Rating>();
        for (int row = first(showing); row >= 0; row = next(row))
            if (!manner(row).correction())
                given.add(rating(row));
        return given;
    }

    /** The items answered at a showing, in the order they first were. */
    Set<String> items(int showing) {
        var items = new LinkedHashSet<String>();
        for (int row = first(showing); row >= 0; row = next(row))
            items.add(manner(row).item());
        return items;
    }

    /**
     * The row of the answer that counts for an item at a showing: the one with the highest attempt, the last one among equals;
     * -1 if there is none. A correction counts in place of what it corrects and is no attempt of the observer: however many
     * there are, the observer's next answer counts.
     */
    int counting(int showing, String item) {
        int counting = -1;
        int attempt = 0;
        for (int row = first(showing); row >= 0; row = next(row)) {
            var manner = manner(row);
            if (manner.item().equals(item) && (manner.correction() || manner.attempt() >= attempt)) {
                counting = row;
                attempt = manner.correction() ? attempt : manner.attempt();
            }
        }
        return counting;
    }

    /** The same at a showing. */
    int counting(Showing showing, String item) {
        return counting(number(showing), item);
    }

    /** How many showings there are. */
    int showings() {
        return columns.showings.size();
    }

    /** The showing of a number from 0. */
    Showing showingOf(int number) {
        return columns.showings.get(number);
    }

    /** The number of a showing; -1 if it has no rows. */
    int number(Showing showing) {
        return columns.showings.find(showing);
    }

    private int first(int showing) {
        return showing < 0 ? -1 : columns.first[showing];
    }

    private int next(int row) {
        int next = chunk(row).next[place(row)];
        return next == 0 || next >= length ? -1 : next;
    }

    private int rowOfRating(int rating) {
        int low = 0;
        // how many corrections stand before it: corrections[n] - n ratings stand before the n-th
        for (int high = columns.corrected; low < high;) {
            int middle = low + high >>> 1;
            if (columns.corrections[middle] - middle > rating)
                high = middle;
            else
                low = middle + 1;
        }
        return rating + low;
    }

    private RatingChunk chunk(int row) {
        return columns.chunks[row >> RatingChunk.BITS];
    }

    private static int place(int row) {
        return row & RatingChunk.ROWS - 1;
    }
}
