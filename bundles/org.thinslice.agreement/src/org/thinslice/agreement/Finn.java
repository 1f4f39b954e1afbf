// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.thinslice.agreement.numeric.Quantile;

/**
 * One minus the observers' error variance in units of that of random ratings, (s² − 1) / 12 on a scale of s points. Range
 * (−∞, 1]; stays high where units hardly differ, unlike correlations. Finn 1970. Depends on the declared scale.
 *
 * @param points s, number of points of the scale, ≥ 2
 * @param model  whether the observers' means stay in the error (one-way) or not (two-way)
 */
public record Finn(int points, Icc.Model model) implements RowCoefficient {

    public Finn {
        if (points < 2)
            throw new IllegalArgumentException("a scale of %d points".formatted(points));
    }

    @Override
    public String name() {
        return "finn";
    }

    @Override
    public Map<String, String> options() {
        var options = new LinkedHashMap<String, String>();
        options.put("s_levels", Integer.toString(points));
        options.put("model", model.name().toLowerCase(Locale.ROOT));
        options.put("missing", "listwise");
        return options;
    }

    @Override
    public int fewest() {
        return 1;
    }

    @Override
    public double of(double[][] rows) {
        return 1 - error(rows) / Rwg.uniform(points);
    }

    private double error(double[][] rows) {
        var anova = Columns.anova(rows);
        return model == Icc.Model.ONEWAY ? anova.within() : anova.error();
    }

    @Override
    public void details(double[][] rows, double value, Answer answer) {
        double df = model == Icc.Model.ONEWAY ? rows.length * (rows[0].length - 1.0) : (rows.length - 1.0) * (rows[0].length - 1);
        double f = Rwg.uniform(points) / error(rows);
        answer.detail("F", f).detail("df1", df).detail("p", 1 - Quantile.chiSquaredAbove(df / f, df));
    }
}
