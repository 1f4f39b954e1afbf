// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Units collapsed by equal counts of the scale's points. Coefficients that do not care who gave which rating need nothing
 * else: a million units of three five-point ratings are 35 patterns. Only points that a pattern holds are kept, so that
 * memory grows with the ratings on a scale of any length.
 *
 * @param at        where each pattern's entries begin, and where the last one's end
 * @param code      the point of an entry; ascending within a pattern
 * @param count     ratings at that point, ≥ 1
 * @param size      number of ratings of a unit, by pattern
 * @param frequency number of units, by pattern
 * @param ofUnit    pattern of each unit of the table; −1 for units without ratings
 */
record Patterns(int[] at, char[] code, int[] count, int[] size, int[] frequency, int[] ofUnit) {

    /** The patterns of all units of a table, in the order in which they first occur. */
    static Patterns of(int[] start, Codes codes) {
        var found = new PatternSearch(codes);
        int[] ofUnit = new int[start.length - 1];
        for (int u = 0; u < ofUnit.length; u++)
            ofUnit[u] = start[u] == start[u + 1] ? -1 : found.pattern(start[u], start[u + 1]);
        return found.patterns(ofUnit);
    }

    int number() {
        return size.length;
    }

    /** Number of units of each pattern among some of the units. */
    int[] frequency(int[] units) {
        int[] among = new int[number()];
        for (int u : units)
            among[ofUnit[u]]++;
        return among;
    }

    /** Pattern of each of some of the units. */
    int[] ofUnits(int[] units) {
        return Arrays.stream(units).map(u -> ofUnit[u]).toArray();
    }

    /** Without the patterns of units rated once; their units belong to none. */
    Patterns pairable() {
        int[] kept = IntStream.range(0, number()).filter(p -> size[p] >= 2).toArray();
        if (kept.length == number())
            return this;
        int[] place = new int[number()];
        Arrays.fill(place, -1);
        int[] begin = new int[kept.length + 1];
        for (int q = 0; q < kept.length; q++) {
            place[kept[q]] = q;
            begin[q + 1] = begin[q] + at[kept[q] + 1] - at[kept[q]];
        }
        var points = new char[begin[kept.length]];
        int[] counts = new int[points.length];
        for (int q = 0; q < kept.length; q++) {
            System.arraycopy(code, at[kept[q]], points, begin[q], begin[q + 1] - begin[q]);
            System.arraycopy(count, at[kept[q]], counts, begin[q], begin[q + 1] - begin[q]);
        }
        return new Patterns(begin, points, counts, Arrays.stream(kept).map(p -> size[p]).toArray(),
                Arrays.stream(kept).map(p -> frequency[p]).toArray(), Arrays.stream(ofUnit).map(p -> p < 0 ? -1 : place[p]).toArray());
    }
}
