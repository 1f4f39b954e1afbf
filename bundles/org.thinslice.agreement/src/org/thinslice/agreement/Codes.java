// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The values of ratings. On a short scale each is kept as one byte, the index into the distinct values; on a long one as
 * it is, and ranked only for those who ask.
 */
final class Codes {

    /** Scales with at most this many distinct values are counted; longer ones are treated as continuous. */
    static final int FEW = 128;

    /** Distinct values, ascending, and the index of each rating's value. */
    private record Ranks(double[] points, int[] places) {
    }

    private final boolean few;
    private final byte[] bytes;
    private final double[] values;
    private volatile Ranks ranks;

    private Codes(boolean few, byte[] bytes, double[] values, Ranks ranks) {
        this.few = few;
        this.bytes = bytes;
        this.values = values;
        this.ranks = ranks;
    }

    static Codes few(double[] points, byte[] bytes) {
        return new Codes(true, bytes, new double[0], new Ranks(points, new int[0]));
    }

    static Codes many(double[] values) {
        return new Codes(false, new byte[0], values, null);
    }

    /** @throws IllegalArgumentException if a value is not a finite number */
    static Codes of(double[] values) {
        var coder = new Coder(values.length, Categories.NONE.values());
        for (double value : values)
            coder.add(value);
        return coder.codes();
    }

    /** The same ratings in another order: place i holds what stood at {@code order[i]}. Places may be taken several times or not at all. */
    Codes in(int[] order) {
        if (!few) {
            var turned = new double[order.length];
            for (int i = 0; i < order.length; i++)
                turned[i] = values[order[i]];
            return many(turned);
        }
        var turned = new byte[order.length];
        for (int i = 0; i < order.length; i++)
            turned[i] = bytes[order[i]];
        return few(ranks.points, turned).compact();
    }

    /** Without the points that no rating uses. */
    private Codes compact() {
        var used = new boolean[ranks.points.length];
        for (byte code : bytes)
            used[code] = true;
        int[] kept = IntStream.range(0, used.length).filter(c -> used[c]).toArray();
        if (kept.length == used.length)
            return this;
        var place = new byte[used.length];
        for (int c = 0; c < kept.length; c++)
            place[kept[c]] = (byte) c;
        for (int i = 0; i < bytes.length; i++)
            bytes[i] = place[bytes[i]];
        return few(Arrays.stream(kept).mapToDouble(c -> ranks.points[c]).toArray(), bytes);
    }

    private Ranks ranks() {
        if (ranks == null)
            synchronized (this) {
                if (ranks == null)
                    ranks = ranked();
            }
        return ranks;
    }

    private Ranks ranked() {
        double[] points = Arrays.stream(values).parallel().sorted().distinct().toArray();
        var places = new int[values.length];
        Arrays.parallelSetAll(places, i -> Arrays.binarySearch(points, values[i]));
        return new Ranks(points, places);
    }

    /** Whether the scale is short enough to be counted. */
    boolean few() {
        return few;
    }

    /** Number of ratings. */
    int size() {
        return few ? bytes.length : values.length;
    }

    /** The distinct values, ascending. */
    double[] points() {
        return ranks().points;
    }

    /** Index of a rating's value among the {@link #points()}. */
    int at(int place) {
        return few ? bytes[place] : ranks().places[place];
    }

    /** The value of a rating. */
    double value(int place) {
        return few ? ranks.points[bytes[place]] : values[place];
    }

    /** Indices of all ratings of a short scale; empty for a long one. */
    byte[] bytes() {
        return bytes;
    }

    /** All values of a long scale as they are; empty for a short one. */
    double[] values() {
        return values;
    }

    /** Smallest value; infinite if there is none. */
    double lowest() {
        return Arrays.stream(few ? points() : values).min().orElse(Double.POSITIVE_INFINITY);
    }

    /** Largest value; infinite if there is none. */
    double highest() {
        return Arrays.stream(few ? points() : values).max().orElse(Double.NEGATIVE_INFINITY);
    }
}
