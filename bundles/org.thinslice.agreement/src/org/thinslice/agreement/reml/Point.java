// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.reml;

import java.util.Arrays;

/**
 * The restricted likelihood of a {@link MixedModel} at given variances (the effects', then the residual's), its slope and its
 * average information (Gilmour, Thompson & Cullis 1995). P = V⁻¹ − V⁻¹1(1'V⁻¹1)⁻¹1'V⁻¹.
 */
final class Point {

    private final MixedModel model;
    private final double[] variances;
    private final double residual;
    private final MixedModel.Inverse inverse;
    private final double[] weightOfOne;
    private final double precision;
    private final double mean;
    private final double[] projected;

    Point(MixedModel model, double[] variances) {
        this.model = model;
        this.variances = variances;
        residual = variances[model.effects()];
        inverse = model.at(Arrays.stream(variances, 0, model.effects()).map(v -> v / residual).toArray());
        var one = new double[model.values().length];
        Arrays.fill(one, 1);
        weightOfOne = inverse.of(one);
        precision = Vectors.sum(weightOfOne);
        mean = Vectors.product(weightOfOne, model.values()) / precision;
        projected = project(model.values());
    }

    /** P x σe². */
    private double[] project(double[] x) {
        double[] y = inverse.of(x);
        double level = Vectors.sum(y) / precision;
        for (int i = 0; i < y.length; i++)
            y[i] -= level * weightOfOne[i];
        return y;
    }

    double[] variances() {
        return variances;
    }

    /** Generalised least squares mean of the centred values. */
    double mean() {
        return mean;
    }

    /** −2 log restricted likelihood, constants as in common mixed-model software. */
    double criterion() {
        double logs = inverse.logDeterminant() + Math.log(precision) + (projected.length - 1) * Math.log(2 * Math.PI * residual);
        return logs + Vectors.product(projected, model.values()) / residual;
    }

    /** Slope of the log likelihood in the variances: ½ (y'P V_k P y − tr P V_k). */
    double[] slope() {
        var slope = new double[variances.length];
        double[] traces = inverse.traces();
        double rest = projected.length - 1;
        for (int k = 0; k < model.effects(); k++) {
            double[] parts = model.sums(k, projected);
            double[] ones = model.sums(k, weightOfOne);
            double trace = traces[k] - Vectors.product(ones, ones) / precision;
            rest -= variances[k] / residual * trace;
            slope[k] = half(Vectors.product(parts, parts) / residual - trace);
        }
        slope[model.effects()] = half(Vectors.product(projected, projected) / residual - rest);
        return slope;
    }

    private double half(double difference) {
        return 0.5 * difference / residual;
    }

    /** Average information: ½ (V_k P y)' P (V_l P y). */
    double[][] information() {
        int m = variances.length;
        var information = new double[m][m];
        var directions = new double[m][];
        for (int k = 0; k < m; k++) {
            directions[k] = k == model.effects() ? projected : model.spread(k, model.sums(k, projected));
            double[] through = project(directions[k]);
            for (int l = 0; l <= k; l++)
                information[k][l] = information[l][k] = 0.5 * Vectors.product(directions[l], through) / residual / residual / residual;
        }
        return information;
    }
}
