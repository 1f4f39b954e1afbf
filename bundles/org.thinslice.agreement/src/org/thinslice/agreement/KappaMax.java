// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

/**
 * The largest κ two observers' margins allow: κ far below 1 may be as high as it can be where observers use the
 * categories to different extents. Range [0, 1]. Undefined where κ is. Cohen 1960. Bootstrap interval.
 *
 * @param allUnits whether, where ratings are missing, margins are shares of all units (as DKPro Statistics has it; falls
 *                 when units without ratings are added) rather than of the units both rated
 */
public record KappaMax(boolean allUnits) implements RowCoefficient {

    /** Of the units both rated. */
    public KappaMax() {
        this(false);
    }

    @Override
    public String name() {
        return "kappa_max";
    }

    @Override
    public Map<String, String> options() {
        return Map.of("missing", allUnits ? "all units" : "listwise");
    }

    @Override
    public int raters() {
        return 2;
    }

    @Override
    public boolean usesGaps() {
        return allUnits;
    }

    @Override
    public ToDoubleFunction<double[][]> formula(Ratings ratings) {
        int unrated = allUnits ? ratings.units() - Selection.rated(ratings).size() : 0;
        return rows -> of(rows, rows.length + unrated);
    }

    @Override
    public double of(double[][] rows) {
        return of(rows, rows.length);
    }

    private static double of(double[][] rows, double units) {
        double[] first = Columns.present(Columns.of(rows, 0));
        double[] second = Columns.present(Columns.of(rows, 1));
        double most = 0;
        double chance = 0;
        for (double value : DoubleStream.of(first).distinct().toArray()) {
            double one = share(first, value, units);
            double other = share(second, value, units);
            most += Math.min(one, other);
            chance += one * other;
        }
        return chance < 1 - 1e-12 ? (most - chance) / (1 - chance) : Double.NaN;
    }

    private static double share(double[] values, double value, double units) {
        return DoubleStream.of(values).filter(v -> v == value).count() / units;
    }

    /** Prevalence and bias index, where two categories were used; see {@link KappaIndex}. */
    @Override
    public void details(double[][] rows, double value, Answer answer) {
        var pair = Columns.pair(rows, 0, 1);
        var table = Crosstab.of(pair.first(), pair.second());
        if (table.values().length == 2)
            answer.detail("prevalence_index", Math.abs(table.share(0, 0) - table.share(1, 1))).detail("bias_index",
                    Math.abs(table.share(0, 1) - table.share(1, 0)));
    }
}
