// SPDX-License-Identifier: EPL-2.0
package org.thinslice.study;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Ratings, and corrections that counted, in ledger order and in columns: about 60 bytes each, where objects would take 300.
 * Rows are only ever added, by one thread at a time; what {@link #rows()} gave stays as it is meanwhile and may be read by any.
 */
final class RatingColumns {

    private RatingChunk[] chunks = new RatingChunk[1];
    private int length;
    private final Pool<Showing> showings = new Pool<>();
    private final Pool<Answer> answers = new Pool<>();
    private final Pool<Manner> manners = new Pool<>();
    /** The first and last row of each showing. */
    private int[] first = new int[8];
    private int[] last = new int[8];
    private int[] corrections = new int[0];
    private int corrected;
    /** Ratings that the columns could not give back letter by letter. */
    private final Map<Integer, Rating> odd = new ConcurrentHashMap<>();

    /** Columns that begin with these rows: the ones they stand in, or a copy if something else was added there since. */
    static RatingColumns after(RatingRows rows) {
        if (rows.columns().length == rows.length())
            return rows.columns();
        var copy = new RatingColumns();
        for (int row = 0; row < rows.length(); row++)
            copy.add(rows.rating(row), rows.manner(row).correction());
        return copy;
    }

    /** Adds a rating as an observer gave it. */
    void take(Rating rating) {
        add(rating, false);
    }

    /** Puts a correction in place of what it corrects; answers what that was, empty if it does not count (any more). */
    Optional<Rating> take(Correction correction) {
        var rows = rows();
        int counting = rows.counting(correction.showing(), correction.item());
        var old = Optional.of(counting).filter(row -> row >= 0).map(rows::rating).filter(rating -> rating.id().equals(correction.corrects()));
        old.ifPresent(rating -> add(correction.over(rating), true));
        return old;
    }

    int length() {
        return length;
    }

    /** The rows there are now. */
    RatingRows rows() {
        return new RatingRows(this, new RatingRows.Columns(chunks, length, showings.known(), answers.known(), manners.known(), first, corrections,
                corrected, odd));
    }

    private void add(Rating rating, boolean correction) {
        var chunk = chunkOf(length);
        int place = length & RatingChunk.ROWS - 1;
        if (!chunk.put(place, rating))
            odd.put(length, rating);
        chunk.answer[place] = answers.number(rating.answer());
        chunk.manner[place] = manners.number(Manner.of(rating, correction));
        chunk.showing[place] = link(rating.showing());
        if (correction) {
            if (corrected == corrections.length)
                corrections = Arrays.copyOf(corrections, corrected * 2 + 8);
            corrections[corrected++] = length;
        }
        length++;
    }

    private RatingChunk chunkOf(int row) {
        int number = row >> RatingChunk.BITS;
        if (number == chunks.length)
            chunks = Arrays.copyOf(chunks, number * 2);
        if (chunks[number] == null)
            chunks[number] = new RatingChunk();
        return chunks[number];
    }

    /** Makes the row that is being added the last one of its showing; answers the showing's number. */
    private int link(Showing showing) {
        int known = showings.size();
        int number = showings.number(showing);
        if (number == first.length) {
            first = Arrays.copyOf(first, number * 2);
            last = Arrays.copyOf(last, number * 2);
        }
        if (number == known)
            first[number] = length;
        else
            chunkOf(last[number]).next[last[number] & RatingChunk.ROWS - 1] = length;
        last[number] = length;
        return number;
    }
}
