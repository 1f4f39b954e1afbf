// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;
import java.util.stream.IntStream;

/** Tables made of the units and raters of another, each as often as it was drawn. */
final class Redrawn {

    private final Ratings ratings;
    private final int[] units;
    /** How often each rater is taken; the copies stand beside each other. */
    private final int[] copies;
    private final int[] firstColumn;

    private Redrawn(Ratings ratings, int[] units, int[] copies) {
        this.ratings = ratings;
        this.units = units;
        this.copies = copies;
        firstColumn = new int[copies.length + 1];
        for (int r = 0; r < copies.length; r++)
            firstColumn[r + 1] = firstColumn[r] + copies[r];
    }

    /** The units in the given order, with all raters. */
    static Ratings of(Ratings ratings, int[] units) {
        int[] once = new int[ratings.raters()];
        Arrays.fill(once, 1);
        return of(ratings, units, once);
    }

    /** The units in the given order, each rater as many times as {@code copies} says; nobody reads the units' names. */
    static Ratings of(Ratings ratings, int[] units, int[] copies) {
        var raters = IntStream.range(0, copies.length).boxed().flatMap(r -> Collections.nCopies(copies[r], ratings.rater(r)).stream());
        var names = new Names(Collections.nCopies(units.length, ""), raters.toList(), Optional.empty());
        return new Ratings(ratings.level(), ratings.categories(), names, cells(ratings, units, copies));
    }

    /** The units in the given order, each rater as many times as {@code copies} says. */
    static Cells cells(Ratings ratings, int[] units, int[] copies) {
        return new Redrawn(ratings, units, copies).cells();
    }

    private Cells cells() {
        int[] start = starts();
        int[] place = new int[start[units.length]];
        int[] rater = new int[place.length];
        int next = 0;
        for (int u : units)
            for (int i = ratings.from(u); i < ratings.to(u); i++) {
                int r = ratings.raterAt(i);
                for (int copy = 0; copy < copies[r]; copy++) {
                    place[next] = i;
                    rater[next++] = firstColumn[r] + copy;
                }
            }
        return new Cells(firstColumn[copies.length], start, rater, ratings.codes().in(place));
    }

    private int[] starts() {
        int[] start = new int[units.length + 1];
        for (int i = 0; i < units.length; i++) {
            start[i + 1] = start[i];
            for (int place = ratings.from(units[i]); place < ratings.to(units[i]); place++)
                start[i + 1] += copies[ratings.raterAt(place)];
        }
        return start;
    }
}
