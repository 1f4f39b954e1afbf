// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.reml;

/**
 * How often two columns meet.
 *
 * @param pairs column · columns + row, sorted
 */
record PairCounts(long[] pairs, int columns) {

    /** For each column the rows it meets, ascending, and how often. */
    void fill(int[][] rows, double[][] counts) {
        int from = 0;
        for (int j = 0; j < columns; j++) {
            int to = from;
            int distinct = 0;
            for (; to < pairs.length && pairs[to] / columns == j; to++)
                if (to == from || pairs[to] != pairs[to - 1])
                    distinct++;
            rows[j] = new int[distinct];
            counts[j] = new double[distinct];
            for (int p = from, at = -1; p < to; p++) {
                if (p == from || pairs[p] != pairs[p - 1])
                    rows[j][++at] = (int) (pairs[p] % columns);
                counts[j][at]++;
            }
            from = to;
        }
    }
}
