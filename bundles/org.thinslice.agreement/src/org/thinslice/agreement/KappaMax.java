// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import java.util.Map;

/**
 * The largest κ two observers' margins allow: κ far below 1 may be as high as it can be where observers use the
 * categories to different extents. Range [0, 1]. Undefined where κ is. Cohen 1960, eq. 6; with it the prevalence and
 * bias indices of Byrt, Bishop & Carlin 1993 for two categories.
 */
public record KappaMax() implements RowCoefficient {

    @Override
    public String name() {
        return "kappa_max";
    }

    @Override
    public Map<String, String> options() {
        return Map.of();
    }

    @Override
    public int raters() {
        return 2;
    }

    @Override
    public double of(double[][] rows) {
        var table = table(rows);
        double[] first = table.rows();
        double[] second = table.columns();
        double most = 0;
        for (int i = 0; i < first.length; i++)
            most += Math.min(first[i], second[i]);
        double chance = WeightedCounts.product(first, second);
        return chance < 1 ? (most - chance) / (1 - chance) : Double.NaN;
    }

    @Override
    public void details(double[][] rows, double value, Answer answer) {
        var table = table(rows);
        if (table.values().length == 2)
            answer.detail("prevalence_index", Math.abs(table.share(0, 0) - table.share(1, 1))).detail("bias_index",
                    Math.abs(table.share(0, 1) - table.share(1, 0)));
    }

    private static Crosstab table(double[][] rows) {
        return Crosstab.of(Columns.of(rows, 0), Columns.of(rows, 1));
    }
}
