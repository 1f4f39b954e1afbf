// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.reml;

import java.util.stream.IntStream;
import org.thinslice.agreement.numeric.Cholesky;
import org.thinslice.agreement.numeric.Draws;
import org.thinslice.base.Progress;
import org.thinslice.base.Stopped;

/**
 * Draws of variances from the large-sample normal distribution of their logarithms (logarithms keep variances above zero).
 * A variance estimated as zero stays zero. Draw b has a random stream of its own.
 */
public final class LogNormal {

    private static final int BATCH = 1024;

    private LogNormal() {
    }

    /** {@code rounds} rows of variances; no rows where nothing is known about any variance. */
    public static double[][] draws(Fit fit, int rounds, long seed, Progress progress) throws Stopped {
        double[] variances = fit.variances();
        int[] free = IntStream.range(0, variances.length).filter(k -> variances[k] > 0 && fit.covariance()[k][k] > 0).toArray();
        if (free.length == 0)
            return new double[0][];
        var logs = new double[free.length][free.length];
        for (int k = 0; k < free.length; k++)
            for (int l = 0; l < free.length; l++)
                logs[k][l] = fit.covariance()[free[k]][free[l]] / variances[free[k]] / variances[free[l]];
        try {
            return draws(variances, free, new Cholesky(logs), rounds, seed, progress);
        } catch (ArithmeticException flat) {
            return new double[0][];
        }
    }

    private static double[][] draws(double[] variances, int[] free, Cholesky factor, int rounds, long seed, Progress progress)
            throws Stopped {
        var all = new double[rounds][];
        for (int b = 0; b < rounds; b++) {
            if (b % BATCH == 0)
                progress.step(b, rounds);
            var draws = new Draws(seed, b);
            double[] shift = factor.times(IntStream.range(0, free.length).mapToDouble(k -> draws.gaussian()).toArray());
            all[b] = variances.clone();
            for (int k = 0; k < free.length; k++)
                all[b][free[k]] *= Math.exp(shift[k]);
        }
        return all;
    }
}
