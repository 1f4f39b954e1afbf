// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.rasch;

import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.thinslice.agreement.numeric.Cholesky;

/**
 * Slope and curvature of the marginal log-likelihood at one set of parameters. The slope is that of the likelihood with
 * known places, averaged over where the slices may lie (Fisher's identity); the observed information is that of known
 * places, averaged, less the covariance of that slope (Louis 1982).
 */
final class Information {

    private static final int PARTS = 4;

    private final Design design;
    private final Marginal at;
    final double[] slope;
    /** Information there would be if the places of the slices were known; never singular but for the zero of the scale. */
    final double[][] complete;

    Information(Design design, Marginal at) {
        this.design = design;
        this.at = at;
        slope = new double[design.size()];
        complete = new double[design.size()][design.size()];
        int m = design.size() - 2;
        double variance = at.sigma * at.sigma;
        double first = 0;
        double second = 0;
        for (int s = 0; s < at.centre.length; s++) {
            double d = at.centre[s] - at.mu;
            first += d;
            second += d * d + at.sd[s] * at.sd[s];
        }
        slope[m] = first / variance;
        slope[m + 1] = second / variance - at.centre.length;
        complete[m][m] = at.centre.length / variance;
        complete[m][m + 1] = complete[m + 1][m] = 2 * first / variance;
        complete[m + 1][m + 1] = 2 * second / variance;
        for (int i = 0; i < design.ratings(); i++)
            observed(design.combo(i), design.code(i));
        for (int c = 0; c < design.combos(); c++)
            expected(c);
    }

    private void observed(int c, int code) {
        for (int p : design.places(c))
            slope[p] -= code;
        for (int k = 0; k < code && design.steps(c) >= 0; k++)
            slope[design.steps(c) + k]--;
    }

    /** Adds expected categories to the slope and their covariances to the information. */
    private void expected(int c) {
        int top = design.top(c);
        double[][] above = at.curves.above[c];
        double[] weight = at.expected[c];
        var v = new double[top][top];
        double[] mean = new double[top];
        for (int q = 0; q < weight.length; q++) {
            if (weight[q] == 0)
                continue;
            for (int k = 0; k < top; k++) {
                mean[k] += weight[q] * above[k][q];
                for (int l = 0; l <= k; l++)
                    v[k][l] += weight[q] * above[k][q] * (1 - above[l][q]);
            }
        }
        int at = design.steps(c);
        for (int k = 0; k < top; k++) {
            for (int p : design.places(c))
                slope[p] += mean[k];
            if (at >= 0)
                slope[at + k] += mean[k];
            for (int l = 0; l < top; l++)
                add(c, k, l, l <= k ? v[k][l] : v[l][k]);
        }
    }

    private void add(int c, int k, int l, double covariance) {
        int at = design.steps(c);
        for (int p : design.places(c)) {
            for (int q : design.places(c))
                complete[p][q] += covariance;
            if (at >= 0) {
                complete[p][at + k] += covariance;
                complete[at + k][p] += covariance;
            }
        }
        if (at >= 0)
            complete[at + k][at + l] += covariance;
    }

    /** The observed information: what is lost by not knowing the slices' places is taken away. */
    double[][] observed() {
        return less(this::lost);
    }

    /** The same as if the slope were a straight line in a slice's place: good enough to find the way, at a twentieth of the time. */
    double[][] approximate() {
        return less(this::sketched);
    }

    private double[][] less(IntFunction<double[][]> loss) {
        var parts = IntStream.range(0, PARTS).parallel().mapToObj(loss).toList();
        int n = design.size();
        var information = new double[n][];
        for (int p = 0; p < n; p++) {
            information[p] = complete[p].clone();
            for (var part : parts)
                for (int q = 0; q < n; q++)
                    information[p][q] -= p >= q ? part[p][q] : part[q][p];
        }
        return information;
    }

    private double[][] lost(int part) {
        var lost = new double[design.size()][design.size()];
        var loss = new Loss(design, at, lost);
        for (int s = part * design.slices() / PARTS; s < (part + 1) * design.slices() / PARTS; s++)
            loss.add(s);
        return lost;
    }

    private double[][] sketched(int part) {
        var lost = new double[design.size()][design.size()];
        var sketch = new Sketch(design, at, lost);
        for (int s = part * design.slices() / PARTS; s < (part + 1) * design.slices() / PARTS; s++)
            sketch.add(s);
        return lost;
    }

    /**
     * Makes a matrix regular that is singular only because the zero of the scale is free: each block's sum is held at 0.
     *
     * @return by how much each block's cells were raised
     */
    static double[] hold(Design design, double[][] matrix) {
        var blocks = design.blocks();
        var raised = new double[blocks.length];
        for (int b = 0; b < blocks.length; b++) {
            int from = blocks[b][0];
            int to = blocks[b][1];
            double sum = 0;
            for (int p = from; p < to; p++)
                sum += matrix[p][p];
            raised[b] = to > from ? Math.max(sum, 1e-3) / (to - from) / (to - from) : 0;
            for (int p = from; p < to; p++)
                for (int q = from; q < to; q++)
                    matrix[p][q] += raised[b];
        }
        return raised;
    }

    /** Covariance of the estimates under the side condition that each block sums to zero. */
    static double[][] covariance(Design design, double[][] information) {
        double[] raised = hold(design, information);
        var inverse = new Cholesky(information).inverse();
        var blocks = design.blocks();
        for (int b = 0; b < blocks.length; b++) {
            int n = blocks[b][1] - blocks[b][0];
            for (int p = blocks[b][0]; p < blocks[b][1]; p++)
                for (int q = blocks[b][0]; q < blocks[b][1]; q++)
                    inverse[p][q] -= 1 / (raised[b] * n * n);
        }
        return inverse;
    }
}
