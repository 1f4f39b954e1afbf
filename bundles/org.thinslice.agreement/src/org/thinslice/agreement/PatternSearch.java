// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Finds units with equal counts in one pass. The key of a unit is the sum of its ratings' marks: on a scale of up to
 * eight points with up to 255 ratings a unit the sum is the counts themselves, a byte each; beyond that marks are random
 * and units with equal keys are compared.
 */
final class PatternSearch {

    private static final int PACKED_POINTS = 8;
    private static final int PACKED_RATINGS = 255;
    private static final long SPREAD = 0x9e3779b97f4a7c15L;

    private final Codes codes;
    private final byte[] bytes;
    private final long[] mark;
    private final int[] tally;
    /** Pattern numbers plus one, hashed by key. */
    private int[] slots = new int[1 << 10];
    private int shift = 64 - 10;
    private long[] keys = new long[256];
    private int[] at = new int[257];
    private int[] frequency = new int[256];
    private int[] size = new int[256];
    private char[] code = new char[1024];
    private int[] count = new int[1024];
    private int patterns;

    PatternSearch(Codes codes) {
        this.codes = codes;
        bytes = codes.bytes();
        int points = codes.points().length;
        tally = new int[points];
        mark = new long[Math.max(points, 1)];
        var random = new SplittableRandom(points);
        Arrays.setAll(mark, c -> points <= PACKED_POINTS ? 1L << 8 * c : random.nextLong());
    }

    /** The pattern of the ratings at places {@code from} to {@code to} − 1, of which there is at least one. */
    int pattern(int from, int to) {
        if (patterns == keys.length)
            grow();
        long key = 0;
        if (codes.few())
            for (int i = from; i < to; i++)
                key += mark[bytes[i]];
        else
            for (int i = from; i < to; i++)
                key += mark[codes.at(i)];
        boolean packed = tally.length <= PACKED_POINTS && to - from <= PACKED_RATINGS;
        int slot = (int) (key * SPREAD >>> shift);
        while (slots[slot] > 0) {
            int known = slots[slot] - 1;
            if (keys[known] == key && (packed ? size[known] <= PACKED_RATINGS : size[known] == to - from && same(known, from, to))) {
                frequency[known]++;
                return known;
            }
            slot = slot + 1 & slots.length - 1;
        }
        slots[slot] = patterns + 1;
        if (packed)
            unpack(key);
        else
            for (int i = from; i < to; i++)
                tally[codes.at(i)]++;
        return add(key, to - from);
    }

    private void unpack(long key) {
        for (int c = 0; c < tally.length; c++)
            tally[c] = (int) (key >>> 8 * c) & PACKED_RATINGS;
    }

    private boolean same(int known, int from, int to) {
        for (int i = from; i < to; i++)
            tally[codes.at(i)]++;
        boolean same = true;
        for (int e = at[known]; e < at[known + 1]; e++)
            same &= tally[code[e]] == count[e];
        for (int i = from; i < to; i++)
            tally[codes.at(i)] = 0;
        return same;
    }

    /** A new pattern of the counts in {@link #tally}, which is empty afterwards. */
    private int add(long key, int ratings) {
        makeRoom(Math.min(tally.length, ratings));
        int end = at[patterns];
        for (int c = 0; c < tally.length; c++)
            if (tally[c] > 0) {
                code[end] = (char) c;
                count[end++] = tally[c];
                tally[c] = 0;
            }
        keys[patterns] = key;
        size[patterns] = ratings;
        frequency[patterns] = 1;
        at[++patterns] = end;
        return patterns - 1;
    }

    private void makeRoom(int entries) {
        if (at[patterns] + entries <= code.length)
            return;
        code = Arrays.copyOf(code, Math.max(2 * code.length, at[patterns] + entries));
        count = Arrays.copyOf(count, code.length);
    }

    private void grow() {
        keys = Arrays.copyOf(keys, 2 * patterns);
        frequency = Arrays.copyOf(frequency, 2 * patterns);
        size = Arrays.copyOf(size, 2 * patterns);
        at = Arrays.copyOf(at, 2 * patterns + 1);
        slots = new int[2 * slots.length];
        shift--;
        for (int p = 0; p < patterns; p++) {
            int slot = (int) (keys[p] * SPREAD >>> shift);
            while (slots[slot] > 0)
                slot = slot + 1 & slots.length - 1;
            slots[slot] = p + 1;
        }
    }

    /** All patterns found so far. */
    Patterns patterns(int[] ofUnit) {
        int entries = at[patterns];
        return new Patterns(Arrays.copyOf(at, patterns + 1), Arrays.copyOf(code, entries), Arrays.copyOf(count, entries),
                Arrays.copyOf(size, patterns), Arrays.copyOf(frequency, patterns), ofUnit);
    }
}
