// SPDX-License-Identifier: EPL-2.0
package org.thinslice.study;

import java.time.Instant;
import java.util.UUID;

/** A thousand rows of ratings, column by column. A row is written once, but for the link to the next row of its showing. */
final class RatingChunk {

    static final int BITS = 10;
    static final int ROWS = 1 << BITS;
    /** Seconds whose milliseconds fit into a long. */
    private static final long LATEST = Long.MAX_VALUE / 1_000 - 1;

    final int[] showing = new int[ROWS];
    final int[] answer = new int[ROWS];
    final int[] manner = new int[ROWS];
    /** The next row of the same showing, 0 as long as there is none. */
    final int[] next = new int[ROWS];
    private final long[] idHigh = new long[ROWS];
    private final long[] idLow = new long[ROWS];
    private final long[] at = new long[ROWS];
    private final long[] durationMs = new long[ROWS];

    /** Writes what is a rating's own; answers whether the row gives id and time back letter by letter. */
    boolean put(int place, Rating rating) {
        var id = UUID.fromString(rating.id());
        idHigh[place] = id.getMostSignificantBits();
        idLow[place] = id.getLeastSignificantBits();
        durationMs[place] = rating.durationMs();
        if (Math.abs(rating.at().getEpochSecond()) > LATEST || !id.toString().equals(rating.id()))
            return false;
        at[place] = rating.at().toEpochMilli();
        return true;
    }

    Instant at(int place) {
        return Instant.ofEpochMilli(at[place]);
    }

    Rating rating(int place, Showing showing, Answer answer, Manner manner) {
        return new Rating(new UUID(idHigh[place], idLow[place]).toString(), at(place), showing, manner.item(), answer, manner.attempt(),
                manner.confidence(), durationMs[place], manner.plays(), manner.schemeVersion(), manner.appVersion(), manner.simulated());
    }
}
