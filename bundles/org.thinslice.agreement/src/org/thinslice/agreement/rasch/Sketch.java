// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.rasch;

import java.util.Arrays;

/**
 * Information lost because a slice's place is not known, to first order: the square of the slope's change with the place,
 * times the variance of the place.
 */
final class Sketch {

    private final Design design;
    private final Marginal at;
    private final double[][] sum;
    private final double[] change;
    private final int[] parameter;
    private int used;
    private int node;

    /** Adds to the lower triangle of {@code sum}. */
    Sketch(Design design, Marginal at, double[][] sum) {
        this.design = design;
        this.at = at;
        this.sum = sum;
        change = new double[design.size()];
        parameter = new int[design.size()];
    }

    void add(int slice) {
        double variance = at.sigma * at.sigma;
        double v = at.sd[slice] * at.sd[slice];
        node = Math.max(0, Math.min(at.curves.size - 1, (int) Math.round(at.centre[slice] / at.curves.h) - at.curves.first));
        used = 0;
        for (int i = design.from(slice); i < design.to(slice); i++)
            rating(design.combo(i));
        add(design.size() - 2, 1 / variance);
        add(design.size() - 1, 2 * (at.centre[slice] - at.mu) / variance);
        Arrays.sort(parameter, 0, used);
        for (int a = 0; a < used; a++)
            for (int b = 0; b <= a; b++)
                sum[parameter[a]][parameter[b]] += v * change[parameter[a]] * change[parameter[b]];
        sum[design.size() - 1][design.size() - 1] += 2 * v * v / variance / variance;
        for (int a = 0; a < used; a++)
            change[parameter[a]] = 0;
    }

    /** How the expected category, and the probability of reaching each step, change with the place: their covariances with the category. */
    private void rating(int c) {
        double[][] above = at.curves.above[c];
        for (int p : design.places(c))
            add(p, at.curves.variance[c][node]);
        for (int k = 0; k < design.top(c) && design.steps(c) >= 0; k++) {
            double covariance = 0;
            for (int l = 0; l < design.top(c); l++)
                covariance += above[Math.max(k, l)][node] * (1 - above[Math.min(k, l)][node]);
            add(design.steps(c) + k, covariance);
        }
    }

    private void add(int p, double by) {
        if (by == 0)
            return;
        if (change[p] == 0)
            parameter[used++] = p;
        change[p] += by;
    }
}
