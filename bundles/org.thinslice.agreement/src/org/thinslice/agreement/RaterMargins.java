// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import java.util.Arrays;

/** Each rater's own shares of the categories, and chance agreement between raters drawn from them (Conger 1980). */
final class RaterMargins {

    private final WeightedCounts counts;
    private final int[] rated;
    private final double[][] share;
    /** Sum of all raters' shares. */
    private final double[] total;
    private final int raters;

    private RaterMargins(WeightedCounts counts, int[] rated, double[][] share) {
        this.counts = counts;
        this.rated = rated;
        this.share = share;
        total = new double[counts.categories()];
        for (var row : share)
            for (int k = 0; k < total.length; k++)
                total[k] += row[k];
        raters = (int) Arrays.stream(rated).filter(n -> n > 0).count();
    }

    static RaterMargins of(WeightedCounts counts) {
        var ratings = counts.selection().ratings();
        int[] rated = new int[ratings.raters()];
        var share = new double[ratings.raters()][counts.categories()];
        for (int u : counts.selection().units())
            for (int i = ratings.from(u); i < ratings.to(u); i++) {
                rated[ratings.raterAt(i)]++;
                share[ratings.raterAt(i)][counts.category(i)]++;
            }
        for (int g = 0; g < rated.length; g++)
            for (int k = 0; k < counts.categories() && rated[g] > 0; k++)
                share[g][k] /= rated[g];
        return new RaterMargins(counts, rated, share);
    }

    /** Raters with at least one rating. */
    int raters() {
        return raters;
    }

    /** Mean over ordered pairs of different raters of Σ w_kl p_gk p_hl. */
    double expected() {
        double all = WeightedCounts.product(total, counts.weighted(total));
        double own = 0;
        for (var row : share)
            own += WeightedCounts.product(row, counts.weighted(row));
        return (all - own) / raters / (raters - 1);
    }

    /** Each unit's part in {@link #expected()}: every share replaced in turn by the unit's linearised own (Gwet 2014, chapter 5). */
    double[] byUnit() {
        var near = new double[share.length][];
        var level = new double[share.length];
        double rest = 0;
        for (int g = 0; g < share.length; g++) {
            var others = total.clone();
            for (int k = 0; k < others.length; k++)
                others[k] -= share[g][k];
            near[g] = counts.weighted(others);
            level[g] = WeightedCounts.product(share[g], near[g]);
            rest += level[g];
        }
        var ratings = counts.selection().ratings();
        int n = counts.units();
        var parts = new double[n];
        for (int i = 0; i < n; i++) {
            int u = counts.selection().units()[i];
            double sum = rest;
            for (int place = ratings.from(u); place < ratings.to(u); place++) {
                int g = ratings.raterAt(place);
                sum += (near[g][counts.category(place)] - level[g]) * n / rated[g];
            }
            parts[i] = sum / raters / (raters - 1);
        }
        return parts;
    }
}
