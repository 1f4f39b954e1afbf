// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.generalizability;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.thinslice.agreement.MonteCarlo;
import org.thinslice.agreement.Settings;
import org.thinslice.agreement.numeric.Draws;
import org.thinslice.base.Progress;
import org.thinslice.base.Stopped;

/**
 * Analysis of variance of a complete, balanced design, all facets random (Brennan 2001, chapter 3): a mean square's
 * expectation is the sum of the variances of the effects that hold its facets, each times the number of scores that share a
 * level of that effect. Solved from the residual down. A negative variance stays as it comes.
 *
 * @param effects  effects, each before all that hold its facets
 * @param repeated number of scores sharing a level of each effect
 * @param df       degrees of freedom
 * @param squares  mean squares
 */
record MeanSquares(List<Integer> effects, double[] repeated, double[] df, double[] squares) {

    static MeanSquares of(double[] values, List<Grouping> groupings) {
        int m = groupings.size();
        var sums = new double[m];
        var df = new double[m];
        for (int k = 0; k < m; k++) {
            sums[k] = groupings.get(k).squares(values);
            df[k] = groupings.get(k).levels() - 1;
            for (int l = 0; l < k; l++)
                if (holds(groupings.get(k).effect(), groupings.get(l).effect())) {
                    sums[k] -= sums[l];
                    df[k] -= df[l];
                }
        }
        double all = Arrays.stream(values).map(v -> v * v).sum();
        return new MeanSquares(groupings.stream().map(Grouping::effect).toList(),
                groupings.stream().mapToDouble(g -> (double) values.length / g.levels()).toArray(), df,
                IntStream.range(0, m).mapToDouble(k -> sums[k] < 1e-13 * all ? 0 : sums[k] / df[k]).toArray());
    }

    /** Whether a later effect holds an earlier one; scatter within a combination holds the combination. */
    private static boolean holds(int later, int earlier) {
        return (later & earlier) == earlier;
    }

    /** The variances that make mean squares what they are. */
    double[] variances(double[] squares) {
        var variances = new double[squares.length];
        for (int k = squares.length - 1; k >= 0; k--) {
            double rest = squares[k];
            for (int l = k + 1; l < squares.length; l++)
                if (holds(effects.get(l), effects.get(k)))
                    rest -= repeated[l] * variances[l];
            variances[k] = rest / repeated[k];
        }
        return variances;
    }

    /**
     * Variances drawn by generalised pivots (Weerahandi 1993): each mean square's expectation is the mean square times its
     * degrees of freedom over a χ² draw. Draw b has a random stream of its own.
     */
    double[][] draws(Settings settings, Progress progress) throws Stopped {
        var all = new double[MonteCarlo.number(settings)][];
        for (int b = 0; b < all.length; b++) {
            if (b % 1024 == 0)
                progress.step(b, all.length);
            var draws = new Draws(settings.seed(), b);
            all[b] = variances(IntStream.range(0, squares.length).mapToDouble(k -> squares[k] * df[k] / draws.chiSquared(df[k])).toArray());
        }
        return all;
    }
}
