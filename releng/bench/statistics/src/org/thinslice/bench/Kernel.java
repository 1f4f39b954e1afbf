// SPDX-License-Identifier: EPL-2.0
package org.thinslice.bench;

import java.util.Arrays;

/**
 * What α costs at least: loops written by hand for one shape of table each, one thread, no names, no findings, no checks.
 * They start from what the library itself keeps: one byte a rating (or the double of a continuous one), unit after unit.
 */
final class Kernel {

    private Kernel() {
    }

    /** α of a complete table of codes 0 to k − 1, units × raters, counted in one pass. */
    static double alpha(byte[] codes, int raters, int k, boolean ordinal) {
        var pairs = new double[k * k];
        var counts = new double[k];
        int[] n = new int[k];
        for (int from = 0; from < codes.length; from += raters) {
            Arrays.fill(n, 0);
            for (int i = from; i < from + raters; i++)
                n[codes[i]]++;
            add(n, 1.0 / (raters - 1), pairs, counts);
        }
        return alpha(pairs, counts, ordinal);
    }

    /** The same of an incomplete table: unit u has the codes from {@code start[u]} to {@code start[u + 1]} − 1. */
    static double alpha(byte[] codes, int[] start, int k, boolean ordinal) {
        var pairs = new double[k * k];
        var counts = new double[k];
        int[] n = new int[k];
        for (int u = 0; u + 1 < start.length; u++) {
            int m = start[u + 1] - start[u];
            if (m < 2)
                continue;
            Arrays.fill(n, 0);
            for (int i = start[u]; i < start[u + 1]; i++)
                n[codes[i]]++;
            add(n, 1.0 / (m - 1), pairs, counts);
        }
        return alpha(pairs, counts, ordinal);
    }

    private static void add(int[] n, double weight, double[] pairs, double[] counts) {
        int k = n.length;
        for (int c = 0; c < k; c++) {
            counts[c] += n[c];
            for (int d = c + 1; d < k; d++)
                pairs[c * k + d] += weight * n[c] * n[d];
        }
    }

    private static double alpha(double[] pairs, double[] counts, boolean ordinal) {
        int k = counts.length;
        var scale = new double[k];
        double n = 0;
        for (int c = 0; c < k; c++) {
            scale[c] = ordinal ? n + counts[c] / 2 : c;
            n += counts[c];
        }
        double observed = 0;
        double expected = 0;
        for (int c = 0; c < k; c++)
            for (int d = c + 1; d < k; d++) {
                double squared = (scale[c] - scale[d]) * (scale[c] - scale[d]);
                observed += pairs[c * k + d] * squared;
                expected += counts[c] * counts[d] * squared;
            }
        return 1 - observed * (n - 1) / expected;
    }

    /** α of a table of five-point doubles 1 to 5: codes first, then {@link #alpha(byte[], int, int, boolean)}. */
    static double alpha(double[][] table, int k, boolean ordinal) {
        int raters = table[0].length;
        var codes = new byte[table.length * raters];
        int next = 0;
        for (var row : table)
            for (double value : row)
                codes[next++] = (byte) ((int) value - 1);
        return alpha(codes, raters, k, ordinal);
    }

    /** Interval α of a complete table of doubles by sums of squares, centred on the first value. */
    static double alpha(double[] values, int raters) {
        double origin = values[0];
        double within = 0;
        double sum = 0;
        double squares = 0;
        for (int from = 0; from < values.length; from += raters) {
            double s1 = 0;
            double s2 = 0;
            for (int i = from; i < from + raters; i++) {
                double x = values[i] - origin;
                s1 += x;
                s2 += x * x;
            }
            within += (raters * s2 - s1 * s1) / (raters - 1);
            sum += s1;
            squares += s2;
        }
        double n = values.length;
        return 1 - within * (n - 1) / (n * squares - sum * sum);
    }
}
