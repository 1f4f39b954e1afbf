// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.numeric;

import java.util.Arrays;

/**
 * Where the factor L of a sparse symmetric matrix can differ from zero: columns are eliminated in their order, and each
 * leaves its rows to the first of them (George & Liu 1981, symbolic factorisation).
 */
public final class SparsePattern {

    private final int[][] rows;

    /** @param below for each column the rows of the matrix below the diagonal, in any order */
    public SparsePattern(int[][] below) {
        int n = below.length;
        rows = new int[n][];
        var mark = new int[n];
        Arrays.fill(mark, -1);
        var firstChild = new int[n];
        var sibling = new int[n];
        Arrays.fill(firstChild, -1);
        var found = new int[n];
        for (int j = 0; j < n; j++) {
            mark[j] = j;
            int size = collect(below[j], j, mark, found, 0);
            for (int child = firstChild[j]; child >= 0; child = sibling[child])
                size = collect(rows[child], j, mark, found, size);
            rows[j] = Arrays.copyOf(found, size);
            Arrays.sort(rows[j]);
            if (size > 0) {
                sibling[j] = firstChild[rows[j][0]];
                firstChild[rows[j][0]] = j;
            }
        }
    }

    private static int collect(int[] candidates, int j, int[] mark, int[] found, int size) {
        for (int i : candidates)
            if (i > j && mark[i] != j) {
                mark[i] = j;
                found[size++] = i;
            }
        return size;
    }

    /** Number of columns. */
    public int size() {
        return rows.length;
    }

    /** Rows below the diagonal of a column, ascending. Not to be changed. */
    public int[] rows(int column) {
        return rows[column];
    }
}
