// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

/** Cells from a table of units (rows) × raters (columns) with NaN for a missing rating. */
final class WideCells {

    private final double[][] table;
    private final int raters;

    WideCells(double[][] table, int raters) {
        this.table = table;
        this.raters = raters;
    }

    /** @throws IllegalArgumentException if rows have different lengths or a value is infinite */
    Cells cells(Categories categories) {
        int[] start = new int[table.length + 1];
        for (int u = 0; u < table.length; u++)
            start[u + 1] = start[u] + rated(u);
        int all = start[table.length];
        var coder = new Coder(all, categories.values());
        if (all == (long) table.length * raters) {
            for (var row : table)
                coder.addAll(row);
            return Cells.complete(table.length, raters, coder.codes());
        }
        return new Cells(raters, start, gaps(all, coder), coder.codes());
    }

    private int rated(int unit) {
        double[] row = table[unit];
        if (row.length != raters)
            throw new IllegalArgumentException("row %d has %d cells for %d raters".formatted(unit + 1, row.length, raters));
        int rated = 0;
        for (double value : row)
            if (!Double.isNaN(value))
                rated++;
        return rated;
    }

    private int[] gaps(int all, Coder coder) {
        int[] rater = new int[all];
        int next = 0;
        for (var row : table)
            for (int r = 0; r < raters; r++)
                if (!Double.isNaN(row[r])) {
                    rater[next++] = r;
                    coder.add(row[r]);
                }
        return rater;
    }
}
