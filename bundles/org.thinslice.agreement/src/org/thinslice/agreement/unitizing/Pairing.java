// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.unitizing;

import java.util.Arrays;

/**
 * The cheapest way to give every row a column of its own: the assignment problem, by shortest augmenting paths with prices of
 * rows and columns (Kuhn 1955; Jonker & Volgenant 1987). Time grows with rows² × columns.
 */
final class Pairing {

    private final double[][] cost;
    private final double[] rowPrice;
    private final double[] columnPrice;
    private final int[] rowOf;

    /** @param cost rows × columns, at least as many columns as rows */
    Pairing(double[][] cost) {
        this.cost = cost;
        int columns = cost.length == 0 ? 0 : cost[0].length;
        rowPrice = new double[cost.length];
        columnPrice = new double[columns];
        rowOf = new int[columns];
        Arrays.fill(rowOf, -1);
        for (int row = 0; row < cost.length; row++)
            assign(row);
    }

    private void assign(int row) {
        int columns = columnPrice.length;
        var distance = new double[columns];
        Arrays.fill(distance, Double.POSITIVE_INFINITY);
        var before = new int[columns];
        var done = new boolean[columns];
        int column = -1;
        int at = row;
        double reached = 0;
        while (at >= 0) {
            relax(at, column, reached, distance, before, done);
            column = nearest(distance, done);
            reached = distance[column];
            done[column] = true;
            at = rowOf[column];
        }
        price(row, reached, distance, done);
        while (column >= 0) {
            int earlier = before[column];
            rowOf[column] = earlier < 0 ? row : rowOf[earlier];
            column = earlier;
        }
    }

    private void relax(int row, int from, double reached, double[] distance, int[] before, boolean[] done) {
        for (int c = 0; c < distance.length; c++) {
            double through = reached + cost[row][c] - rowPrice[row] - columnPrice[c];
            if (!done[c] && through < distance[c]) {
                distance[c] = through;
                before[c] = from;
            }
        }
    }

    private static int nearest(double[] distance, boolean[] done) {
        int nearest = -1;
        for (int c = 0; c < distance.length; c++)
            if (!done[c] && (nearest < 0 || distance[c] < distance[nearest]))
                nearest = c;
        return nearest;
    }

    /** Keeps every reduced cost at 0 or above, and at 0 where rows and columns are paired. */
    private void price(int row, double reached, double[] distance, boolean[] done) {
        rowPrice[row] += reached;
        for (int c = 0; c < distance.length; c++)
            if (done[c]) {
                if (rowOf[c] >= 0)
                    rowPrice[rowOf[c]] += reached - distance[c];
                columnPrice[c] -= reached - distance[c];
            }
    }

    /** By column, the row it was given to; −1 for none. */
    int[] rows() {
        return rowOf;
    }
}
