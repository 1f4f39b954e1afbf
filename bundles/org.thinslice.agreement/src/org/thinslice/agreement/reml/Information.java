// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.reml;

import java.util.stream.IntStream;
import org.thinslice.agreement.numeric.Cholesky;

/** Large-sample covariance of variances: the inverse of the information on those that are above zero. */
final class Information {

    private Information() {
    }

    /** Rows of zeros where a variance is at its bound; all zeros where the likelihood is flat. */
    static double[][] inverse(double[] variances, double[][] information) {
        int[] free = IntStream.range(0, variances.length).filter(k -> variances[k] > 0).toArray();
        var small = new double[free.length][free.length];
        for (int k = 0; k < free.length; k++)
            for (int l = 0; l < free.length; l++)
                small[k][l] = information[free[k]][free[l]];
        var covariance = new double[variances.length][variances.length];
        try {
            double[][] inverse = new Cholesky(small).inverse();
            for (int k = 0; k < free.length; k++)
                for (int l = 0; l < free.length; l++)
                    covariance[free[k]][free[l]] = inverse[k][l];
        } catch (ArithmeticException flat) {
            return new double[variances.length][variances.length];
        }
        return covariance;
    }
}
