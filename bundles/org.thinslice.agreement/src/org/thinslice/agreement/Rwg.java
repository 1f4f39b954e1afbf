// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Agreement within units, averaged over units: 1 − s² / σ², σ² = (A² − 1) / 12 the variance of random ratings on A points.
 * Range [0, 1]: a unit whose ratings scatter more than random ones counts as 0, by the authors' own rule. Units rated once
 * are left out. James, Demaree & Wolf 1984.
 *
 * @param points A, number of points of the scale, ≥ 2
 */
public record Rwg(int points) implements RowCoefficient {

    public Rwg {
        if (points < 2)
            throw new IllegalArgumentException("a scale of %d points".formatted(points));
    }

    static double uniform(int points) {
        return ((double) points * points - 1) / 12;
    }

    @Override
    public String name() {
        return "rwg";
    }

    @Override
    public Map<String, String> options() {
        var options = new LinkedHashMap<String, String>();
        options.put("s_levels", Integer.toString(points));
        options.put("null", "uniform (A^2-1)/12");
        options.put("missing", "units rated twice or more");
        return options;
    }

    @Override
    public boolean usesGaps() {
        return true;
    }

    @Override
    public String whyNot() {
        return "undefined.pairs";
    }

    @Override
    public double of(double[][] rows) {
        return Arrays.stream(rows).map(Columns::present).filter(row -> row.length >= 2)
                .mapToDouble(row -> Math.max(0, 1 - Columns.variance(row) / uniform(points))).average().orElse(Double.NaN);
    }
}
