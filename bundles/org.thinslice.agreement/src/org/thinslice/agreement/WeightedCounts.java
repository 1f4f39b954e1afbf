// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import java.util.Arrays;

/**
 * Units × categories in Gwet's framework (Gwet 2014, chapters 2–4): r_ik raters put unit i into category k, r_i rated it
 * at all. Units without any rating are left out; units rated once count for the margins, not for the agreement.
 */
final class WeightedCounts {

    private final Selection selection;
    private final double[] categories;
    private final double[][] weights;
    private final int[] column;

    WeightedCounts(Selection selection, double[] categories, Weighting weighting) {
        this.selection = selection;
        this.categories = categories;
        weights = weighting.matrix(categories);
        column = Arrays.stream(selection.ratings().codes().points()).mapToInt(p -> Arrays.binarySearch(categories, p)).toArray();
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
        return selection.ratings().count(selection.units()[i]);
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
        int u = selection.units()[i];
        for (int place = selection.ratings().from(u); place < selection.ratings().to(u); place++)
            row[category(place)]++;
    }

    /** Σ_k r_ik (r*_ik − 1), r*_ik = Σ_l w_kl r_il, for every used unit: its weighted pairs that agree, ordered. */
    double[] agreeingPairs() {
        var pairs = new double[units()];
        int[] row = new int[categories.length];
        for (int i = 0; i < pairs.length; i++) {
            row(i, row);
            pairs[i] = agreeing(row);
        }
        return pairs;
    }

    private double agreeing(int[] row) {
        double sum = 0;
        for (int k = 0; k < row.length; k++) {
            if (row[k] == 0)
                continue;
            double near = -1;
            for (int l = 0; l < row.length; l++)
                near += weights[k][l] * row[l];
            sum += row[k] * near;
        }
        return sum;
    }

    /** π_k: mean over units of the share of their raters who chose k. Eq. 2.10. */
    double[] shares() {
        var shares = new double[categories.length];
        int[] row = new int[categories.length];
        for (int i = 0; i < units(); i++) {
            row(i, row);
            for (int k = 0; k < row.length; k++)
                if (row[k] > 0)
                    shares[k] += (double) row[k] / size(i);
        }
        for (int k = 0; k < shares.length; k++)
            shares[k] /= units();
        return shares;
    }

    /** Σ_k r_ik x_k / r_i for every used unit. */
    double[] meanOf(double[] x) {
        var means = new double[units()];
        int[] row = new int[categories.length];
        for (int i = 0; i < means.length; i++) {
            row(i, row);
            for (int k = 0; k < row.length; k++)
                means[i] += row[k] * x[k];
            means[i] /= size(i);
        }
        return means;
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
