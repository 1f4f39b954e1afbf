// SPDX-License-Identifier: EPL-2.0
package org.thinslice.bench;

import java.util.SplittableRandom;

/** Seeded tables: a unit's own level, noise for each rating. */
final class Made {

    private Made() {
    }

    /** Ratings 1 to 5, NaN where one is missing. */
    static double[][] fivePoint(int units, int raters, double density) {
        var random = new SplittableRandom(7);
        var table = new double[units][raters];
        for (var row : table) {
            double level = 1 + 4 * random.nextDouble();
            for (int r = 0; r < raters; r++)
                row[r] = random.nextDouble() < density ? Math.max(1, Math.min(5, Math.rint(level + random.nextGaussian()))) : Double.NaN;
        }
        return table;
    }

    static double[][] continuous(int units, int raters, double density) {
        var random = new SplittableRandom(7);
        var table = new double[units][raters];
        for (var row : table) {
            double level = 1 + 4 * random.nextDouble();
            for (int r = 0; r < raters; r++)
                row[r] = random.nextDouble() < density ? level + random.nextGaussian() + .01 * r : Double.NaN;
        }
        return table;
    }

    /** The ratings that are there, as codes from 0. */
    static byte[] codes(double[][] table) {
        var codes = new byte[starts(table)[table.length]];
        int next = 0;
        for (var row : table)
            for (double value : row)
                if (!Double.isNaN(value))
                    codes[next++] = (byte) (value - 1);
        return codes;
    }

    /** Where each unit's ratings begin, and where the last one's end. */
    static int[] starts(double[][] table) {
        int[] start = new int[table.length + 1];
        for (int u = 0; u < table.length; u++) {
            start[u + 1] = start[u];
            for (double value : table[u])
                start[u + 1] += Double.isNaN(value) ? 0 : 1;
        }
        return start;
    }

    static double[] flat(double[][] table) {
        return java.util.Arrays.stream(table).flatMapToDouble(java.util.Arrays::stream).toArray();
    }
}
