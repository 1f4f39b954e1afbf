// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Hubert's κ as DKPro Statistics reads gaps: an observer's margins are shares of all units of the table, whether the
 * observer rated them or not, and observers without ratings count as well; agreement is averaged over ratings. Offered to
 * reproduce such numbers: it rises when units or observers without ratings are added, which {@link HubertKappa} does not.
 * Range [−1, 1]. Undefined if chance agreement is certain. Bootstrap interval.
 */
public record HubertKappaOfAllUnits() implements RowCoefficient {

    @Override
    public String name() {
        return "hubert_kappa";
    }

    @Override
    public Map<String, String> options() {
        return Map.of("missing", "all units");
    }

    @Override
    public boolean usesGaps() {
        return true;
    }

    @Override
    public int fewest() {
        return 1;
    }

    @Override
    public String whyNot() {
        return "undefined.nochance";
    }

    @Override
    public ToDoubleFunction<double[][]> formula(Ratings ratings) {
        int unrated = ratings.units() - Selection.rated(ratings).size();
        return rows -> of(rows, rows.length + unrated);
    }

    @Override
    public double of(double[][] rows) {
        return of(rows, rows.length);
    }

    private static double of(double[][] rows, int units) {
        double agreeing = 0;
        double ratings = 0;
        for (var row : rows) {
            double[] values = Columns.present(row);
            if (values.length < 2)
                continue;
            ratings += values.length;
            for (double x : values)
                agreeing += (Arrays.stream(values).filter(y -> y == x).count() - 1) / (values.length - 1.0);
        }
        double expected = expected(rows, units);
        return expected < 1 - 1e-12 ? (agreeing / ratings - expected) / (1 - expected) : Double.NaN;
    }

    /** Mean over pairs of different raters of Σ n_gk n_hk / n². */
    private static double expected(double[][] rows, int units) {
        int raters = rows.length == 0 ? 0 : rows[0].length;
        double all = 0;
        var totals = new HashMap<Double, Double>();
        for (int g = 0; g < raters; g++) {
            var own = new HashMap<Double, Double>();
            for (var row : rows)
                if (!Double.isNaN(row[g]))
                    own.merge(row[g], 1.0, Double::sum);
            for (var entry : own.entrySet()) {
                all += 2 * entry.getValue() * totals.getOrDefault(entry.getKey(), 0.0);
                totals.merge(entry.getKey(), entry.getValue(), Double::sum);
            }
        }
        return all / units / units / raters / (raters - 1);
    }
}
