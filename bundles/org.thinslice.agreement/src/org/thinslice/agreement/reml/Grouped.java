// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.reml;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.thinslice.agreement.numeric.SparseCholesky;
import org.thinslice.agreement.numeric.SparsePattern;

/**
 * Any number of random effects, crossed or nested, complete or not. With s the square roots of the effects' variances
 * relative to the residual's and Z all their columns, V = I + Z s s Z', so that V⁻¹ and |V| follow from the sparse factor
 * of M = I + s Z'Z s. Effects with many levels are eliminated first, so that the factor fills up only among the levels of the
 * small ones.
 */
public final class Grouped implements MixedModel {

    /** A variance this small relative to the residual's is as good as zero and keeps the slope at zero computable. */
    private static final double LEAST = 1e-12;

    private final double[] value;
    private final int[][] levelOf;
    private final int[] levels;
    /** Column of an effect's first level. */
    private final int[] offset;
    private final int[] effectOf;
    private final SparsePattern pattern;
    private final double[] diagonal;
    private final double[][] below;

    /**
     * @param value   centred values
     * @param levelOf for each effect the level of each value, 0 to {@code levels} − 1
     * @param levels  number of levels of each effect
     */
    public Grouped(double[] value, int[][] levelOf, int[] levels) {
        this.value = value;
        this.levelOf = levelOf;
        this.levels = levels.clone();
        offset = new int[levels.length];
        int all = 0;
        for (int k : IntStream.range(0, levels.length).boxed().sorted(Comparator.comparing(k -> -levels[k])).toList()) {
            offset[k] = all;
            all += levels[k];
        }
        effectOf = new int[all];
        for (int k = 0; k < levels.length; k++)
            Arrays.fill(effectOf, offset[k], offset[k] + levels[k], k);
        diagonal = new double[all];
        long[] pairs = pairs();
        int[][] rows = new int[all][];
        below = new double[all][];
        var distinct = new PairCounts(pairs, all);
        distinct.fill(rows, below);
        pattern = new SparsePattern(rows);
        for (int j = 0; j < all; j++)
            below[j] = spreadOut(rows[j], below[j], pattern.rows(j));
    }

    /** The pairs of columns that meet in a value, as column · all + row, the row below; counts the values of each column. */
    private long[] pairs() {
        int m = levels.length;
        long all = effectOf.length;
        var pairs = new long[value.length * m * (m - 1) / 2];
        int next = 0;
        for (int i = 0; i < value.length; i++)
            for (int k = 0; k < m; k++) {
                int a = offset[k] + levelOf[k][i];
                diagonal[a]++;
                for (int l = 0; l < k; l++) {
                    int b = offset[l] + levelOf[l][i];
                    pairs[next++] = Math.min(a, b) * all + Math.max(a, b);
                }
            }
        Arrays.sort(pairs);
        return pairs;
    }

    private static double[] spreadOut(int[] rows, double[] counts, int[] pattern) {
        var wide = new double[pattern.length];
        for (int p = 0, q = 0; p < rows.length; q++)
            if (pattern[q] == rows[p])
                wide[q] = counts[p++];
        return wide;
    }

    @Override
    public double[] values() {
        return value;
    }

    @Override
    public int effects() {
        return levels.length;
    }

    @Override
    public int levels(int effect) {
        return levels[effect];
    }

    @Override
    public double[] sums(int effect, double[] x) {
        var sums = new double[levels[effect]];
        for (int i = 0; i < x.length; i++)
            sums[levelOf[effect][i]] += x[i];
        return sums;
    }

    @Override
    public double[] spread(int effect, double[] u) {
        var all = new double[value.length];
        for (int i = 0; i < all.length; i++)
            all[i] = u[levelOf[effect][i]];
        return all;
    }

    @Override
    public double[] start() {
        var equal = new double[levels.length + 1];
        Arrays.fill(equal, Vectors.variance(value) / equal.length);
        return equal;
    }

    @Override
    public Inverse at(double[] ratios) {
        return new Factored(Arrays.stream(ratios).map(r -> Math.sqrt(Math.max(r, LEAST))).toArray());
    }

    /** M factored. */
    private final class Factored implements Inverse {

        private final double[] s;
        private final SparseCholesky factor;

        Factored(double[] s) {
            this.s = s;
            var own = new double[effectOf.length];
            var others = new double[own.length][];
            for (int j = 0; j < own.length; j++) {
                double sj = s[effectOf[j]];
                own[j] = 1 + sj * sj * diagonal[j];
                int[] rows = pattern.rows(j);
                others[j] = new double[rows.length];
                for (int p = 0; p < rows.length; p++)
                    others[j][p] = sj * s[effectOf[rows[p]]] * below[j][p];
            }
            factor = new SparseCholesky(pattern, own, others);
        }

        @Override
        public double[] of(double[] x) {
            var right = new double[effectOf.length];
            for (int k = 0; k < levels.length; k++)
                for (int i = 0; i < x.length; i++)
                    right[offset[k] + levelOf[k][i]] += s[k] * x[i];
            double[] effect = factor.solve(right);
            double[] rest = x.clone();
            for (int k = 0; k < levels.length; k++)
                for (int i = 0; i < x.length; i++)
                    rest[i] -= s[k] * effect[offset[k] + levelOf[k][i]];
            return rest;
        }

        @Override
        public double logDeterminant() {
            return factor.logDeterminant();
        }

        /** From d log|M| / ds_k = 2 Σ over the effect's levels of (M⁻¹ s Z'Z), divided by 2 s_k for the slope in the variance. */
        @Override
        public double[] traces() {
            var selected = factor.inverse();
            var traces = new double[levels.length];
            for (int j = 0; j < effectOf.length; j++) {
                int effect = effectOf[j];
                traces[effect] += selected.diagonal()[j] * diagonal[j];
                int[] rows = pattern.rows(j);
                for (int p = 0; p < rows.length; p++) {
                    int other = effectOf[rows[p]];
                    double shared = selected.below()[j][p] * below[j][p];
                    traces[effect] += shared * s[other] / s[effect];
                    traces[other] += shared * s[effect] / s[other];
                }
            }
            return traces;
        }
    }
}
