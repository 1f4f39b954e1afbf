// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.reml;

/** Sums over whole arrays. */
final class Vectors {

    private Vectors() {
    }

    static double sum(double[] x) {
        double sum = 0;
        for (double value : x)
            sum += value;
        return sum;
    }

    static double product(double[] x, double[] y) {
        double sum = 0;
        for (int i = 0; i < x.length; i++)
            sum += x[i] * y[i];
        return sum;
    }

    /** Σ x² / (n − 1), the variance of centred values. */
    static double variance(double[] x) {
        return product(x, x) / (x.length - 1);
    }
}
