// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import java.util.Arrays;

/** Ranks 1, 2, …; equal values share the mean of their ranks. */
final class Ranks {

    private Ranks() {
    }

    static double[] of(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        var ranks = new double[values.length];
        for (int i = 0; i < ranks.length; i++)
            ranks[i] = (first(sorted, values[i]) + last(sorted, values[i])) / 2.0 + 1;
        return ranks;
    }

    /** Σ (t³ − t) over groups of t equal values. */
    static double ties(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double sum = 0;
        for (int from = 0; from < sorted.length;) {
            int to = last(sorted, sorted[from]) + 1;
            double t = to - from;
            sum += t * t * t - t;
            from = to;
        }
        return sum;
    }

    private static int first(double[] sorted, double value) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < value)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    private static int last(double[] sorted, double value) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] <= value)
                low = middle + 1;
            else
                high = middle;
        }
        return low - 1;
    }
}
