// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import java.util.Arrays;
import java.util.HashMap;

/**
 * Units of a short scale collapsed by equal counts of the scale's points. Coefficients that do not care who gave which
 * rating are resampled by pattern: a million units of three five-point ratings are 35 patterns.
 *
 * @param counts    counts of the points, pattern after pattern
 * @param size      number of ratings of a unit, by pattern
 * @param frequency number of units, by pattern
 * @param ofUnit    pattern of each used unit
 */
record Patterns(int[] counts, int[] size, int[] frequency, int[] ofUnit) {

    private record Key(byte[] sorted) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && Arrays.equals(sorted, key.sorted);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(sorted);
        }
    }

    static Patterns of(Selection selection) {
        var ratings = selection.ratings();
        var codes = ratings.codes();
        int k = codes.points().length;
        var numbers = new HashMap<Key, Integer>();
        int[] ofUnit = new int[selection.size()];
        int[] counts = new int[16 * k];
        int[] frequency = new int[16];
        for (int i = 0; i < ofUnit.length; i++) {
            int u = selection.units()[i];
            var sorted = Arrays.copyOfRange(codes.bytes(), ratings.from(u), ratings.to(u));
            Arrays.sort(sorted);
            int p = numbers.computeIfAbsent(new Key(sorted), key -> numbers.size());
            if (p == frequency.length) {
                counts = Arrays.copyOf(counts, 2 * counts.length);
                frequency = Arrays.copyOf(frequency, 2 * p);
            }
            if (frequency[p]++ == 0)
                for (byte code : sorted)
                    counts[p * k + code]++;
            ofUnit[i] = p;
        }
        int patterns = numbers.size();
        int[] all = Arrays.copyOf(counts, patterns * k);
        return new Patterns(all, sizes(all, patterns), Arrays.copyOf(frequency, patterns), ofUnit);
    }

    private static int[] sizes(int[] counts, int patterns) {
        int[] size = new int[patterns];
        for (int i = 0; i < counts.length; i++)
            size[i / (counts.length / patterns)] += counts[i];
        return size;
    }

    int number() {
        return size.length;
    }
}
