// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import java.util.Arrays;

/**
 * Mean squares of a table with gaps, after Ebel 1951 and, for two ways, Brückl 2011, chapter on interrater agreement: a
 * rater's bias is the difference of the rater's mean from the mean of all ratings; it is taken from the rater's ratings, and
 * the rest is treated as a one-way table. The number of ratings of a unit is k₀ = (N − Σ kᵢ² / N) / (n − 1), and the error has
 * (N − n)(n − 1) / n degrees of freedom. Equal to {@link Anova} on complete tables. The biases are those of observers who
 * rated comparable units: where milder observers got better units, part of the units' variance is taken for bias.
 */
final class EbelAnova {

    private final Selection rated;
    private final double[] value;
    private final int[] perRater;

    private EbelAnova(Selection rated) {
        this.rated = rated;
        value = new double[rated.ratings().observations()];
        perRater = rated.ratings().perRater();
        double origin = VarianceComponents.origin(rated.ratings());
        for (int i = 0; i < value.length; i++)
            value[i] = rated.ratings().valueAt(i) - origin;
    }

    /** Mean squares as they are (one way) or with the raters' biases taken out of rows and error (two ways). */
    static Anova of(Selection rated, Icc.Model model) {
        var anova = new EbelAnova(rated);
        double columns = anova.takeBias(model == Icc.Model.TWOWAY);
        return anova.squares(columns);
    }

    /** The raters' sum of squares; the values are corrected if asked for. */
    private double takeBias(boolean correct) {
        var ratings = rated.ratings();
        var bias = new double[ratings.raters()];
        for (int i = 0; i < value.length; i++)
            bias[ratings.raterAt(i)] += value[i] / perRater[ratings.raterAt(i)];
        for (int i = 0; correct && i < value.length; i++)
            value[i] -= bias[ratings.raterAt(i)];
        double sum = 0;
        for (int r = 0; r < bias.length; r++)
            sum += perRater[r] * bias[r] * bias[r];
        return sum;
    }

    private Anova squares(double columns) {
        var ratings = rated.ratings();
        double all = columns;
        double rows = 0;
        double counts = 0;
        for (int u : rated.units()) {
            double sum = 0;
            for (int i = ratings.from(u); i < ratings.to(u); i++) {
                sum += value[i];
                all += value[i] * value[i];
            }
            rows += sum * sum / ratings.count(u);
            counts += (double) ratings.count(u) * ratings.count(u);
        }
        double n = rated.size();
        double size = value.length;
        int raters = (int) Arrays.stream(perRater).filter(k -> k > 0).count();
        double dfWithin = size - n;
        double dfError = dfWithin * (n - 1) / n;
        double within = Anova.clean(within(), all);
        return new Anova(rated.size(), raters, (size - counts / size) / (n - 1), dfError, dfWithin, Anova.clean(rows, all) / (n - 1),
                Anova.clean(columns, all) / (raters - 1), within / dfError, within / dfWithin);
    }

    private double within() {
        var ratings = rated.ratings();
        double within = 0;
        for (int u : rated.units()) {
            double mean = 0;
            for (int i = ratings.from(u); i < ratings.to(u); i++)
                mean += value[i] / ratings.count(u);
            for (int i = ratings.from(u); i < ratings.to(u); i++)
                within += (value[i] - mean) * (value[i] - mean);
        }
        return within;
    }
}
