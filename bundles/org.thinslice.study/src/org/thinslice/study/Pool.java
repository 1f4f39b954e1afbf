// SPDX-License-Identifier: EPL-2.0
package org.thinslice.study;

import java.util.Arrays;

/**
 * Values that come again and again, each kept once and known by a number: 0, 1, 2, … in the order they came. One thread adds;
 * what others look into stays as it was while more are added.
 */
final class Pool<T> {

    private static final int GOLDEN = 0x9E3779B1;

    private Object[] values = new Object[8];
    /** A hash table with open addresses: numbers from 1, 0 where nobody is; at most half full. */
    private int[] places = new int[16];
    private int size;

    /** The number of a value, a new one if it has none. */
    int number(T value) {
        int known = find(value, values, places, size);
        if (known >= 0)
            return known;
        if (size == values.length)
            grow();
        values[size] = value;
        place(values, places, size++);
        return size - 1;
    }

    int size() {
        return size;
    }

    /** The values there are now. */
    Known<T> known() {
        return new Known<>(values, places, size);
    }

    /** New arrays, since others may be looking into the old ones. */
    private void grow() {
        values = Arrays.copyOf(values, size * 2);
        var wider = new int[places.length * 2];
        for (int number = 0; number < size; number++)
            place(values, wider, number);
        places = wider;
    }

    private static void place(Object[] values, int[] places, int number) {
        int at = start(values[number], places);
        while (places[at] != 0)
            at = at + 1 & places.length - 1;
        places[at] = number + 1;
    }

    /** A number from {@code size} on was added since: where it stands, nobody stood before, and so nobody looked for stands behind it. */
    private static int find(Object value, Object[] values, int[] places, int size) {
        int at = start(value, places);
        for (int number = places[at]; number > 0 && number <= size; number = places[at]) {
            if (values[number - 1].equals(value))
                return number - 1;
            at = at + 1 & places.length - 1;
        }
        return -1;
    }

    private static int start(Object value, int[] places) {
        return value.hashCode() * GOLDEN >>> Integer.numberOfLeadingZeros(places.length - 1);
    }

    /** The values that were in a pool at one moment. */
    static final class Known<T> {

        private final Object[] values;
        private final int[] places;
        private final int size;

        private Known(Object[] values, int[] places, int size) {
            this.values = values;
            this.places = places;
            this.size = size;
        }

        int size() {
            return size;
        }

        @SuppressWarnings("unchecked")
        T get(int number) {
            return (T) values[number];
        }

        /** The number of a value; -1 if it has none. */
        int find(T value) {
            return Pool.find(value, values, places, size);
        }
    }
}
