// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.rasch;

import java.util.Optional;
import org.thinslice.agreement.NoInterval;
import org.thinslice.agreement.numeric.Cholesky;
import org.thinslice.agreement.numeric.Quantile;

/**
 * Severities, difficulties and thresholds as weighted sums of the parameters: where thresholds belong to an observer or
 * item, its severity or difficulty is their mean, and the thresholds are measured from it.
 */
final class Contrasts {

    static final NoInterval NO_INTERVAL = new NoInterval(Measurement.TEXTS.say("nointerval"));

    private final Design design;
    private final double[] beta;
    private final double[][] covariance;

    Contrasts(Design design, double[] beta, double[][] covariance) {
        this.design = design;
        this.beta = beta;
        this.covariance = covariance;
    }

    /** By observer or item: its weights on the parameters, centred over all of them; empty for one that takes no part. */
    double[][] of(boolean observers, int n) {
        var weights = new double[n][0];
        int used = 0;
        for (int c = 0; c < design.combos(); c++) {
            int e = observers ? design.observer(c) : design.item(c);
            if (weights[e].length == 0) {
                weights[e] = own(c, observers);
                used += weights[e].length > 0 ? 1 : 0;
            }
        }
        double[] mean = new double[design.size()];
        for (var own : weights)
            for (int p = 0; p < own.length; p++)
                mean[p] += own[p] / used;
        for (var own : weights)
            for (int p = 0; p < own.length; p++)
                own[p] -= mean[p];
        return weights;
    }

    private double[] own(int c, boolean observers) {
        int from = design.blocks()[observers ? 0 : 1][0];
        int to = design.blocks()[observers ? 0 : 1][1];
        double[] weights = new double[design.size()];
        if (single(observers))
            return new double[0];
        for (int p : design.places(c))
            if (p >= from && p < to)
                weights[p] = 1;
        for (int k = 0; k < design.top(c) && to == from; k++)
            weights[design.steps(c) + k] = 1.0 / design.top(c);
        return weights;
    }

    private boolean single(boolean observers) {
        int first = observers ? design.observer(0) : design.item(0);
        for (int c = 1; c < design.combos(); c++)
            if ((observers ? design.observer(c) : design.item(c)) != first)
                return false;
        return true;
    }

    /** Weights of a threshold, measured from the mean of its set. */
    double[] threshold(int first, int number, int k) {
        double[] weights = new double[design.size()];
        for (int l = 0; l < number && first >= 0; l++)
            weights[first + l] = (l == k ? 1 : 0) - 1.0 / number;
        return weights;
    }

    double value(double[] weights) {
        double sum = 0;
        for (int p = 0; p < weights.length; p++)
            sum += weights[p] * beta[p];
        return sum;
    }

    double error(double[] weights) {
        return Math.sqrt(Math.max(0, product(weights, times(weights))));
    }

    private double[] times(double[] weights) {
        double[] result = new double[weights.length];
        for (int p = 0; p < weights.length; p++)
            result[p] = product(covariance[p], weights);
        return result;
    }

    private static double product(double[] a, double[] b) {
        double sum = 0;
        for (int p = 0; p < b.length; p++)
            sum += a[p] * b[p];
        return sum;
    }

    /** Wald's test that weighted sums which add up to zero are all zero. */
    Optional<Rasch.Test> test(double[][] weights) {
        int n = weights.length;
        if (n < 2)
            return Optional.empty();
        var v = new double[n][n];
        double[] value = new double[n];
        double trace = 0;
        for (int i = 0; i < n; i++) {
            value[i] = value(weights[i]);
            double[] column = times(weights[i]);
            for (int j = 0; j < n; j++)
                v[i][j] = product(weights[j], column);
            trace += v[i][i];
        }
        for (var row : v)
            for (int j = 0; j < n; j++)
                row[j] += trace / n / n;
        try {
            double[] solved = new Cholesky(v).solve(value);
            double chi = 0;
            for (int i = 0; i < n; i++)
                chi += value[i] * solved[i];
            return Optional.of(new Rasch.Test(chi, n - 1, Quantile.chiSquaredAbove(chi, n - 1)));
        } catch (ArithmeticException singular) {
            return Optional.empty();
        }
    }
}
