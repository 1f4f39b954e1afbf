// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** What two raters gave the units both of them rated, as a square table of shares. */
final class Crosstab {

    private final double[] values;
    private final double[][] share;
    private final int units;

    private Crosstab(double[] values, double[][] share, int units) {
        this.values = values;
        this.share = share;
        this.units = units;
    }

    /** The table of paired values over those that were used; both arrays of one length. */
    static Crosstab of(double[] first, double[] second) {
        return of(first, second, DoubleStream.concat(Arrays.stream(first), Arrays.stream(second)).sorted().distinct().toArray());
    }

    /** The table of paired values over given ones, ascending, used or not. */
    static Crosstab of(double[] first, double[] second, double[] values) {
        var share = new double[values.length][values.length];
        for (int i = 0; i < first.length; i++)
            share[Arrays.binarySearch(values, first[i])][Arrays.binarySearch(values, second[i])] += 1;
        for (var row : share)
            for (int j = 0; j < row.length; j++)
                row[j] /= first.length;
        return new Crosstab(values, share, first.length);
    }

    /** A table of given shares, of one unit, so that its errors are those of a single unit. */
    static Crosstab ofShares(double[][] share) {
        return new Crosstab(IntStream.range(0, share.length).mapToDouble(i -> i).toArray(), share, 1);
    }

    int units() {
        return units;
    }

    /** The values, ascending. */
    double[] values() {
        return values;
    }

    /** Share of units to which the first gave value i and the second value j. */
    double share(int i, int j) {
        return share[i][j];
    }

    /** Number of such units. */
    long count(int i, int j) {
        return Math.round(share[i][j] * units);
    }

    /** The first rater's shares. */
    double[] rows() {
        return Arrays.stream(share).mapToDouble(row -> Arrays.stream(row).sum()).toArray();
    }

    /** The second rater's shares. */
    double[] columns() {
        var sums = new double[values.length];
        for (var row : share)
            for (int j = 0; j < sums.length; j++)
                sums[j] += row[j];
        return sums;
    }

    /** Groups of values that were taken for one another, directly or through others; every value is in one group. */
    List<int[]> confused() {
        int[] leader = IntStream.range(0, values.length).toArray();
        for (int i = 0; i < leader.length; i++)
            for (int j = 0; j < i; j++)
                if (share[i][j] + share[j][i] > 0 && leader[i] != leader[j]) {
                    int gone = leader[i];
                    int kept = leader[j];
                    leader = Arrays.stream(leader).map(l -> l == gone ? kept : l).toArray();
                }
        int[] group = leader;
        return Arrays.stream(group).distinct().mapToObj(l -> IntStream.range(0, group.length).filter(i -> group[i] == l).toArray()).toList();
    }

    /** Share of units on which both agree, with weights. */
    double observed(double[][] weights) {
        double sum = 0;
        for (int i = 0; i < share.length; i++)
            sum += WeightedCounts.product(weights[i], share[i]);
        return sum;
    }

    /** The same if both drew independently from their own shares. */
    double expected(double[][] weights) {
        double[] rows = rows();
        double[] columns = columns();
        double sum = 0;
        for (int i = 0; i < rows.length; i++)
            sum += rows[i] * WeightedCounts.product(weights[i], columns);
        return sum;
    }
}
