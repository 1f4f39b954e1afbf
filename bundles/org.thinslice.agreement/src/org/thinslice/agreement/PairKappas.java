// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/** Cohen's κ of every pair of observers on the units both rated, and their mean, as a statistic of weighted units. */
final class PairKappas implements Statistic {

    private static final short MISSING = -1;
    /** Tables of all pairs are kept, for leaving out one unit after the other, while they hold no more cells than this. */
    private static final long KEPT = 4_000_000;

    private final int units;
    private final int categories;
    private final double[][] weights;
    private final short[][] codes;
    private int[][] tables;

    /**
     * @param rows    units × raters, NaN where a rating is missing
     * @param scale   ascending values with every one that occurs
     * @param weights how much two of them count as agreeing
     */
    PairKappas(double[][] rows, double[] scale, double[][] weights) {
        units = rows.length;
        double[] used = Arrays.stream(rows).flatMapToDouble(Arrays::stream).filter(x -> !Double.isNaN(x)).sorted().distinct().toArray();
        int[] at = Arrays.stream(used).mapToInt(x -> Arrays.binarySearch(scale, x)).toArray();
        categories = used.length;
        this.weights = Arrays.stream(at).mapToObj(i -> Arrays.stream(at).mapToDouble(j -> weights[i][j]).toArray()).toArray(double[][]::new);
        codes = new short[rows.length == 0 ? 0 : rows[0].length][units];
        for (int u = 0; u < units; u++)
            for (int r = 0; r < codes.length; r++)
                codes[r][u] = Double.isNaN(rows[u][r]) ? MISSING : (short) Arrays.binarySearch(used, rows[u][r]);
    }

    int pairs() {
        return codes.length * (codes.length - 1) / 2;
    }

    /** Number of pairs that have a κ. */
    int defined() {
        int[] all = frequency();
        int defined = 0;
        for (int a = 0; a < codes.length; a++)
            for (int b = 0; b < a; b++)
                if (!Double.isNaN(kappa(table(a, b, i -> all[i]))))
                    defined++;
        return defined;
    }

    @Override
    public int items() {
        return units;
    }

    @Override
    public double of(int[] times) {
        double sum = 0;
        int defined = 0;
        for (int a = 0; a < codes.length; a++)
            for (int b = 0; b < a; b++) {
                double kappa = kappa(table(a, b, i -> times[i]));
                if (!Double.isNaN(kappa)) {
                    sum += kappa;
                    defined++;
                }
            }
        return defined == 0 ? Double.NaN : sum / defined;
    }

    @Override
    public boolean quickWithout() {
        return (long) pairs() * categories * categories <= KEPT;
    }

    /** From the kept tables, one cell of each taken back; a table at a time where there are too many. */
    @Override
    public synchronized double without(int unit) {
        if (!quickWithout())
            return Statistic.super.without(unit);
        int[][] all = tables();
        double sum = 0;
        int defined = 0;
        for (int a = 0, pair = 0; a < codes.length; a++)
            for (int b = 0; b < a; b++, pair++) {
                int cell = cell(a, b, unit);
                if (cell >= 0)
                    all[pair][cell]--;
                double kappa = kappa(all[pair]);
                if (cell >= 0)
                    all[pair][cell]++;
                sum += Double.isNaN(kappa) ? 0 : kappa;
                defined += Double.isNaN(kappa) ? 0 : 1;
            }
        return defined == 0 ? Double.NaN : sum / defined;
    }

    private int[][] tables() {
        if (tables == null) {
            tables = new int[pairs()][];
            for (int a = 0, pair = 0; a < codes.length; a++)
                for (int b = 0; b < a; b++)
                    tables[pair++] = table(a, b, i -> 1);
        }
        return tables;
    }

    private int cell(int a, int b, int unit) {
        return codes[a][unit] < 0 || codes[b][unit] < 0 ? -1 : codes[a][unit] * categories + codes[b][unit];
    }

    private int[] table(int a, int b, IntUnaryOperator times) {
        var table = new int[categories * categories];
        for (int u = 0; u < units; u++) {
            int cell = cell(a, b, u);
            if (cell >= 0)
                table[cell] += times.applyAsInt(u);
        }
        return table;
    }

    /** κ of one table; NaN where it is empty or chance agreement certain. */
    private double kappa(int[] table) {
        var first = new double[categories];
        var second = new double[categories];
        double n = 0;
        double observed = 0;
        for (int i = 0, cell = 0; i < categories; i++)
            for (int j = 0; j < categories; j++, cell++) {
                first[i] += table[cell];
                second[j] += table[cell];
                n += table[cell];
                observed += weights[i][j] * table[cell];
            }
        double expected = 0;
        for (int i = 0; i < categories; i++)
            if (first[i] > 0)
                expected += first[i] * WeightedCounts.product(weights[i], second);
        expected /= n * n;
        return n > 0 && expected < 1 - 1e-12 ? (observed / n - expected) / (1 - expected) : Double.NaN;
    }
}
