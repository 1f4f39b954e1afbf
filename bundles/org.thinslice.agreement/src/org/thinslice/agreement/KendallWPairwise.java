// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import java.util.Map;

/**
 * Kendall's W where ratings are missing: from the mean of Spearman's ρ over the pairs of observers that have one,
 * W = (ρ̄ (k − 1) + 1) / k, k the mean number of ratings of a unit and pairs weighed by the units they share. Equal to
 * {@link KendallW} on complete tables without ties. Range [0, 1] for complete tables. An observer who ties every unit orders
 * nothing, which counts as ρ = 0; pairs who share fewer than two units are left out. Undefined if none is left. Kendall &
 * Gibbons 1990, chapter 6; missing ratings: Brückl & Heuer (irrNA).
 */
public record KendallWPairwise() implements RowCoefficient {

    @Override
    public String name() {
        return "kendall_w_pairwise";
    }

    @Override
    public Map<String, String> options() {
        return Map.of("missing", "pairwise: W=(mean rho (k-1)+1)/k");
    }

    @Override
    public boolean usesGaps() {
        return true;
    }

    @Override
    public double of(double[][] rows) {
        int raters = rows[0].length;
        boolean[] compared = new boolean[raters];
        double sum = 0;
        double weight = 0;
        for (int a = 0; a < raters; a++)
            for (int b = 0; b < a; b++) {
                var pair = Columns.pair(rows, a, b);
                if (pair.units() < 2)
                    continue;
                var rho = Correlation.spearman(pair.first(), pair.second());
                sum += rho.defined() ? (pair.units() - 1) * rho.r() : 0;
                weight += pair.units() - 1;
                compared[a] = compared[b] = true;
            }
        double k = ratings(rows, compared) / rows.length;
        return (sum / weight * (k - 1) + 1) / k;
    }

    private static double ratings(double[][] rows, boolean[] compared) {
        double ratings = 0;
        for (var row : rows)
            for (int r = 0; r < row.length; r++)
                if (compared[r] && !Double.isNaN(row[r]))
                    ratings++;
        return ratings;
    }

    @Override
    public String whyNot() {
        return "undefined.nocorrelation";
    }
}
