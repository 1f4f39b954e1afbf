// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.rasch;

import java.util.stream.IntStream;

/**
 * What the model expects of each pair of observer and item at each of many places θ = (first + q) · h.
 */
final class Curves {

    private final Design design;
    final double h;
    final int first;
    final int size;
    /** [combo][category]: Σ of the difficulties of the steps up to it. */
    final double[][] cost;
    /** [combo][q]: log of the sum over categories. */
    final double[][] logSum;
    /** [combo][q]: expected category. */
    final double[][] mean;
    /** [combo][q]: variance of the category. */
    final double[][] variance;
    /** [combo][k − 1][q]: probability of category k or above. */
    final double[][][] above;

    Curves(Design design, double[] beta, double h, int first, int size) {
        this.design = design;
        this.h = h;
        this.first = first;
        this.size = size;
        int n = design.combos();
        cost = new double[n][];
        logSum = new double[n][size];
        mean = new double[n][size];
        variance = new double[n][size];
        above = new double[n][][];
        IntStream.range(0, n).parallel().forEach(c -> fill(c, beta));
    }

    double theta(int q) {
        return (first + q) * h;
    }

    private void fill(int c, double[] beta) {
        int top = design.top(c);
        double[] up = new double[top + 1];
        double place = 0;
        for (int p : design.places(c))
            place += beta[p];
        for (int k = 1; k <= top; k++)
            up[k] = up[k - 1] + place + (design.steps(c) < 0 ? 0 : beta[design.steps(c) + k - 1]);
        cost[c] = up;
        above[c] = new double[top][size];
        double[] weight = new double[top + 1];
        for (int q = 0; q < size; q++)
            at(c, q, theta(q), weight);
    }

    private void at(int c, int q, double theta, double[] weight) {
        int top = weight.length - 1;
        double[] up = cost[c];
        double most = 0;
        for (int k = 1; k <= top; k++)
            most = Math.max(most, k * theta - up[k]);
        double sum = 0;
        for (int k = 0; k <= top; k++)
            sum += weight[k] = Math.exp(k * theta - up[k] - most);
        logSum[c][q] = most + Math.log(sum);
        double tail = 0;
        double expected = 0;
        double square = 0;
        for (int k = top; k >= 1; k--) {
            tail += weight[k] / sum;
            above[c][k - 1][q] = tail;
            expected += tail;
            square += (2 * k - 1) * tail;
        }
        mean[c][q] = expected;
        variance[c][q] = square - expected * expected;
    }
}
