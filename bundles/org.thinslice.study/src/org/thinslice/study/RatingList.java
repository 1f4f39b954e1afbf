// SPDX-License-Identifier: EPL-2.0
package org.thinslice.study;

import java.util.AbstractList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** Rows as a list of ratings, each made when it is asked for. Immutable. */
final class RatingList extends AbstractList<Rating> implements RandomAccess {

    private final RatingRows rows;
    private final int size;
    private final IntUnaryOperator row;

    RatingList(RatingRows rows, int size, IntUnaryOperator row) {
        this.rows = rows;
        this.size = size;
        this.row = row;
    }

    /** The showings of ratings, one by one, without making the ratings where that can be helped. */
    static Iterable<Showing> showings(List<Rating> ratings) {
        return ratings instanceof RatingList list ? () -> list.showings() : () -> ratings.stream().map(Rating::showing).iterator();
    }

    private Iterator<Showing> showings() {
        return IntStream.range(0, size).map(row).mapToObj(rows::showing).iterator();
    }

    @Override
    public Rating get(int index) {
        return rows.rating(row.applyAsInt(Objects.checkIndex(index, size)));
    }

    @Override
    public int size() {
        return size;
    }
}
