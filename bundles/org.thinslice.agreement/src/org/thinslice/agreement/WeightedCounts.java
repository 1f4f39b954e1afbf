// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/**
 * Units × categories in Gwet's framework (Gwet 2014, chapters 2–4): r_ik raters put unit i into category k, r_i rated it
 * at all. Units without any rating are left out; units rated once count for the margins, not for the agreement.
 */
final class WeightedCounts {

    private final Selection selection;
    private final double[] categories;
    private final double[][] weights;
    /** Category of each code. */
    private final int[] column;
    private final Patterns patterns;
    /** Pattern of each used unit. */
    private final int[] pattern;
    /** Number of used units of each pattern. */
    private final int[] frequency;

    WeightedCounts(Selection selection, double[] categories, Weights weighting) {
        this.selection = selection;
        this.categories = categories;
        weights = weighting.matrix(categories);
        column = Arrays.stream(selection.ratings().codes().points()).mapToInt(p -> Arrays.binarySearch(categories, p)).toArray();
        patterns = selection.ratings().cells().patterns();
        pattern = patterns.ofUnits(selection.units());
        frequency = patterns.frequency(selection.units());
    }

    int units() {
        return selection.size();
    }

    int categories() {
        return categories.length;
    }

    double[][] weights() {
        return weights;
    }

    Selection selection() {
        return selection;
    }

    /** Category of the rating at a place. */
    int category(int place) {
        return column[selection.ratings().codes().at(place)];
    }

    /** Number of ratings r_i of the i-th used unit. */
    int size(int i) {
        return patterns.size()[pattern[i]];
    }

    /** Number of used units with at least two ratings. */
    int pairable() {
        int n = 0;
        for (int i = 0; i < units(); i++)
            if (size(i) >= 2)
                n++;
        return n;
    }

    /** Fills {@code row} with r_ik of the i-th used unit. */
    void row(int i, int[] row) {
        Arrays.fill(row, 0);
        for (int e = patterns.at()[pattern[i]]; e < patterns.at()[pattern[i] + 1]; e++)
            row[column[patterns.code()[e]]] = patterns.count()[e];
    }

    /** Σ_k r_ik (r*_ik − 1), r*_ik = Σ_l w_kl r_il, for every used unit: its weighted pairs that agree, ordered. */
    double[] agreeingPairs() {
        return byUnit(this::agreeing);
    }

    private double agreeing(int p) {
        int end = patterns.at()[p + 1];
        double sum = 0;
        for (int e = patterns.at()[p]; e < end; e++) {
            double[] weight = weights[column[patterns.code()[e]]];
            double near = -1;
            for (int f = patterns.at()[p]; f < end; f++)
                near += weight[column[patterns.code()[f]]] * patterns.count()[f];
            sum += patterns.count()[e] * near;
        }
        return sum;
    }

    /** A number of a unit's counts, computed once for units with equal counts. */
    private double[] byUnit(IntToDoubleFunction ofPattern) {
        var each = new double[patterns.number()];
        Arrays.setAll(each, p -> frequency[p] == 0 ? 0 : ofPattern.applyAsDouble(p));
        return Arrays.stream(pattern).mapToDouble(p -> each[p]).toArray();
    }

    /** π_k: mean over units of the share of their raters who chose k. */
    double[] shares() {
        var shares = new double[categories.length];
        for (int p = 0; p < frequency.length; p++)
            for (int e = patterns.at()[p]; e < patterns.at()[p + 1]; e++)
                if (frequency[p] > 0)
                    shares[column[patterns.code()[e]]] += (double) frequency[p] * patterns.count()[e] / patterns.size()[p] / units();
        return shares;
    }

    /** Σ_k r_ik x_k / r_i for every used unit. */
    double[] meanOf(double[] x) {
        return byUnit(p -> {
            double sum = 0;
            for (int e = patterns.at()[p]; e < patterns.at()[p + 1]; e++)
                sum += patterns.count()[e] * x[column[patterns.code()[e]]];
            return sum / patterns.size()[p];
        });
    }

    /** Σ_l w_kl x_l for every category k. */
    double[] weighted(double[] x) {
        var sums = new double[x.length];
        for (int k = 0; k < x.length; k++)
            sums[k] = product(weights[k], x);
        return sums;
    }

    /** Sum of all weights. */
    double totalWeight() {
        return Arrays.stream(weights).flatMapToDouble(Arrays::stream).sum();
    }

    static double product(double[] x, double[] y) {
        double sum = 0;
        for (int i = 0; i < x.length; i++)
            sum += x[i] * y[i];
        return sum;
    }
}
