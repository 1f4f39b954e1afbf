// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.rasch;

import java.util.Arrays;

/** Information lost because a slice's place is not known: the covariance, over its possible places, of the slope there. */
final class Loss {

    private final Design design;
    private final Marginal at;
    private final double[][] sum;
    private final Marginal.Posterior posterior;
    private final int[] slot;
    private final int[] parameter;
    private final double[][] slope;
    private int used;

    /** Adds to the lower triangle of {@code sum}. */
    Loss(Design design, Marginal at, double[][] sum) {
        this.design = design;
        this.at = at;
        this.sum = sum;
        posterior = new Marginal.Posterior(at);
        slot = new int[design.size()];
        Arrays.fill(slot, -1);
        parameter = new int[design.size()];
        slope = new double[design.size()][];
    }

    void add(int slice) {
        posterior.at(slice, at.centre[slice], Marginal.WIDTH * at.sd[slice]);
        used = 0;
        for (int i = design.from(slice); i < design.to(slice); i++)
            rating(design.combo(i));
        double variance = at.sigma * at.sigma;
        double[] mu = row(design.size() - 2);
        double[] lambda = row(design.size() - 1);
        for (int q = 0; q < posterior.length; q++) {
            double d = at.curves.theta(posterior.low + q) - at.mu;
            mu[q] = d / variance;
            lambda[q] = d * d / variance;
        }
        centre();
        for (int a = 0; a < used; a++)
            for (int b = 0; b <= a; b++)
                cell(parameter[a], parameter[b], product(slope[a], slope[b]));
        for (int a = 0; a < used; a++)
            slot[parameter[a]] = -1;
    }

    private void rating(int c) {
        for (int p : design.places(c))
            add(row(p), at.curves.mean[c]);
        for (int k = 0; k < design.top(c) && design.steps(c) >= 0; k++)
            add(row(design.steps(c) + k), at.curves.above[c][k]);
    }

    private void add(double[] row, double[] curve) {
        for (int q = 0; q < posterior.length; q++)
            row[q] += curve[posterior.low + q];
    }

    private double[] row(int p) {
        if (slot[p] < 0) {
            slot[p] = used;
            parameter[used] = p;
            if (slope[used] == null || slope[used].length < posterior.length)
                slope[used] = new double[posterior.weight.length];
            Arrays.fill(slope[used], 0, posterior.length, 0);
            used++;
        }
        return slope[slot[p]];
    }

    private void centre() {
        for (int a = 0; a < used; a++) {
            double mean = 0;
            for (int q = 0; q < posterior.length; q++)
                mean += posterior.weight[q] * slope[a][q];
            for (int q = 0; q < posterior.length; q++)
                slope[a][q] -= mean;
        }
    }

    private double product(double[] x, double[] y) {
        double product = 0;
        for (int q = 0; q < posterior.length; q++)
            product += posterior.weight[q] * x[q] * y[q];
        return product;
    }

    private void cell(int p, int q, double value) {
        sum[Math.max(p, q)][Math.min(p, q)] += value;
    }
}
