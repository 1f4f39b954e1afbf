// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Takes values one after the other and turns them into {@link Codes}: a byte each as long as there are few different ones,
 * from then on the values as they are.
 */
final class Coder {

    private static final int WHOLE = 256;
    private static final int SLOTS = 4 * Codes.FEW;

    /** Code of the whole numbers that a rating has had; −1 for others. */
    private final byte[] current = new byte[WHOLE];
    /** Code of the whole numbers 0, 1, …, plus one; 0 where there is none yet. */
    private final short[] ofWhole = new short[WHOLE];
    /** Code of any other value, plus one, hashed. */
    private final short[] slots = new short[SLOTS];
    private final double[] points = new double[Codes.FEW];
    private final boolean[] used = new boolean[Codes.FEW];
    private int known;
    private byte[] bytes;
    private double[] values = new double[0];
    private boolean few = true;
    private int size;

    /**
     * @param expected number of values to come, if that is known
     * @param scale    the declared points: codes of such values are final at once
     */
    Coder(int expected, Iterable<Double> scale) {
        bytes = new byte[Math.max(16, expected)];
        Arrays.fill(current, (byte) -1);
        for (double point : scale)
            if (known < Codes.FEW)
                code(point + 0.0);
    }

    /** The next value. @throws IllegalArgumentException if it is not a finite number */
    void add(double value) {
        if (few)
            addFew(value);
        else
            addPlain(value);
    }

    /** The next values, all of them numbers: whole ones that came before cost next to nothing. */
    void addAll(double[] row) {
        for (int from = 0; from < row.length; from++) {
            from = addKnown(row, from);
            if (from < row.length)
                add(row[from]);
        }
    }

    /** Adds values as long as they are whole, small and known; gives the place where that ends. */
    private int addKnown(double[] row, int from) {
        if (!few)
            return from;
        if (size + row.length - from > bytes.length)
            bytes = Arrays.copyOf(bytes, Math.max(2 * size, size + row.length - from));
        int shift = size - from;
        int i = from;
        for (; i < row.length; i++) {
            int whole = (int) row[i];
            if (whole != row[i] || (whole & -WHOLE) != 0 || current[whole] < 0)
                break;
            bytes[shift + i] = current[whole];
        }
        size = shift + i;
        return i;
    }

    private void addFew(double value) {
        int code = code(finite(value));
        if (code == Codes.FEW) {
            addFirstOfMany(value);
            return;
        }
        if (size == bytes.length)
            bytes = Arrays.copyOf(bytes, 2 * size);
        used[code] = true;
        if (small(value))
            current[(int) value] = (byte) code;
        bytes[size++] = (byte) code;
    }

    private void addFirstOfMany(double value) {
        few = false;
        values = new double[bytes.length];
        for (int i = 0; i < size; i++)
            values[i] = points[bytes[i]];
        bytes = new byte[0];
        addPlain(value);
    }

    private void addPlain(double value) {
        if (size == values.length)
            values = Arrays.copyOf(values, 2 * size);
        values[size++] = finite(value);
    }

    /** The code of a value, given to it now if it is new; {@link Codes#FEW} if there is none left. */
    private int code(double value) {
        short[] table = small(value) ? ofWhole : slots;
        int at = small(value) ? (int) value : Double.hashCode(value) * 0x9e3779b9 >>> 23;
        while (table[at] > 0 && points[table[at] - 1] != value)
            at = (at + 1) % SLOTS;
        if (table[at] > 0)
            return table[at] - 1;
        if (known == Codes.FEW)
            return Codes.FEW;
        points[known] = value;
        table[at] = (short) ++known;
        return known - 1;
    }

    /** Whether a value is one of 0, 1, … that are looked up directly. */
    private static boolean small(double value) {
        return value >= 0 && value < WHOLE && (int) value == value;
    }

    static double finite(double value) {
        if (!Double.isFinite(value))
            throw new IllegalArgumentException("a rating must be a finite number, not " + value);
        return value + 0.0;
    }

    /** Everything added so far, codes in the order of the values. */
    Codes codes() {
        if (!few)
            return Codes.many(Arrays.copyOf(values, size));
        int[] order = IntStream.range(0, known).filter(c -> used[c]).boxed().sorted(Comparator.comparingDouble(c -> points[c]))
                .mapToInt(Integer::intValue).toArray();
        return Codes.few(Arrays.stream(order).mapToDouble(c -> points[c]).toArray(), inOrder(order));
    }

    private byte[] inOrder(int[] order) {
        var place = new byte[Codes.FEW];
        boolean same = true;
        for (int i = 0; i < order.length; i++) {
            place[order[i]] = (byte) i;
            same &= order[i] == i;
        }
        var ordered = Arrays.copyOf(bytes, size);
        for (int i = 0; i < size && !same; i++)
            ordered[i] = place[bytes[i]];
        return ordered;
    }
}
